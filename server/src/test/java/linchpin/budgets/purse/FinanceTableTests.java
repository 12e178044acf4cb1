package linchpin.budgets.purse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.budgets.Budget;
import linchpin.budgets.BudgetId;
import linchpin.budgets.Entry;
import linchpin.people.AccountId;
import linchpin.tables.writing.Cell;
import org.junit.jupiter.api.Test;

class FinanceTableTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void eachEntryIsARowThatGoesFromOneAccountToAnother() {
        var somebody = new AccountId(UUID.randomUUID());
        var budget = new Budget(new BudgetId(UUID.randomUUID()), "Fund", "Rooms", null, DAY, somebody, DAY);
        var entry = new Entry(
                UUID.randomUUID(),
                3,
                Entry.Kind.COMMIT,
                Entry.Account.LEFT,
                Entry.Account.APPROVED,
                125_050,
                null,
                null,
                "Beanbags",
                "=Soft & Co",
                null,
                null,
                "All five of us",
                somebody,
                "PATIENT_LEADER",
                DAY);
        var table = FinanceTable.of(budget, List.of(entry));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst())
                .extracting(Cell::shown)
                .containsSequence(
                        "3", "2026-05-04", "Approved", "1,250.50", "left", "approved", "Beanbags", "=Soft & Co")
                .contains("All five of us");
        assertThat(table.notes()).contains("Approved is not paid.");
    }
}
