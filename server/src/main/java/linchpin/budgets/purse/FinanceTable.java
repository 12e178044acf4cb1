package linchpin.budgets.purse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import linchpin.budgets.Budget;
import linchpin.budgets.Entry;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;
import org.jspecify.annotations.Nullable;

/** A budget's ledger as finance takes it: an entry a row, each from one account to another. */
final class FinanceTable {

    private static final List<String> HEADER = List.of(
            "Number",
            "Day",
            "What was done",
            "Amount",
            "From",
            "To",
            "For",
            "Payee",
            "To be paid by",
            "Decided",
            "Booking",
            "About booking");

    private FinanceTable() {}

    static Table of(Budget budget, List<Entry> entries) {
        return new Table(
                budget.name(),
                List.of(
                        "In pounds. Each entry goes from one account to another, so that all accounts together come to nothing.",
                        "Approved is not paid."),
                HEADER,
                entries.stream().map(FinanceTable::row).toList());
    }

    private static List<Cell> row(Entry entry) {
        return List.of(
                Cell.of(entry.n()),
                Cell.of(entry.bookedOn().toString()),
                Cell.of(entry.kind().label()),
                new Cell.Amount(BigDecimal.valueOf(entry.pence(), 2)),
                Cell.of(account(entry.outOf())),
                Cell.of(account(entry.into())),
                Cell.of(entry.what()),
                text(entry.payee()),
                text(entry.lapsesOn()),
                text(entry.decided()),
                Cell.of(entry.id().toString()),
                text(entry.ofEntry()));
    }

    private static String account(Entry.Account account) {
        return account.name().toLowerCase(Locale.ROOT);
    }

    private static Cell text(@Nullable Object value) {
        return Cell.of(value == null ? "" : value.toString());
    }
}
