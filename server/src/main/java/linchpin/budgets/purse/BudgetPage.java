package linchpin.budgets.purse;

import java.util.List;
import linchpin.budgets.Budget;
import linchpin.budgets.bills.Billed;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a budget prints.
 *
 * @param sums what it comes to
 * @param inside whether each entry is shown, and not sums alone
 * @param may what whoever looks may book
 */
record BudgetPage(
        Budget budget,
        String place,
        String ends,
        Sums sums,
        boolean inside,
        May may,
        List<Line> waiting,
        List<Line> entries) {

    /** In words, as in "£1,250.50". */
    record Sums(String allotted, String approved, String paid, String left) {}

    /** @param spend whether approving is possible: it is theirs to, and the budget has not ended */
    record May(boolean give, boolean spend, boolean pay) {}

    /**
     * An entry.
     *
     * @param id of its booking
     * @param amount in words
     * @param detail to whom, until when, who decided
     * @param decision where the decision is shown that it was made by; null for none
     * @param mayBack whether whoever looks may take it back
     * @param billed its receipts
     */
    record Line(
            String id,
            String kind,
            String amount,
            String what,
            String detail,
            @Nullable String decision,
            String by,
            boolean mayBack,
            Billed billed) {}
}
