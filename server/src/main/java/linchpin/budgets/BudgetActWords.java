package linchpin.budgets;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done with a budget. */
@Component
class BudgetActWords implements ActWords<BudgetAct> {

    @Override
    public Class<BudgetAct> kinds() {
        return BudgetAct.class;
    }

    @Override
    public String words(BudgetAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
        var amount = act.fact("amount");
        var budget = " the budget ‘" + act.fact("name") + "’";
        return switch (kind) {
            case OPENED -> "Opened" + budget;
            case ALLOTTED -> "Allotted " + amount + " to" + budget;
            case APPROVED -> "Approved " + amount + " from" + budget;
            case PAID -> "Paid " + amount + " from" + budget;
            case RELEASED -> "Released " + amount + " in" + budget;
            case LAPSED -> "Let " + amount + " lapse in" + budget;
            case TAKEN_BACK -> "Took back a booking of " + amount + " in" + budget;
            case RECEIPT_ADDED -> "Added a receipt for " + amount + " to" + budget;
            case RECEIPT_TAKEN_AWAY -> "Took away a receipt for " + amount + " from" + budget;
        };
    }
}
