package linchpin.budgets;

import java.time.LocalDate;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Money that patient leaders decide about.
 *
 * @param purpose what it is for, in words
 * @param placeId null for the organisation as a whole
 * @param endsOn nothing is approved after this day
 */
public record Budget(
        BudgetId id,
        String name,
        String purpose,
        @Nullable PlaceId placeId,
        LocalDate endsOn,
        AccountId openedBy,
        LocalDate openedOn) {

    /** @return where it is shown */
    public String path() {
        return "/budgets/" + id.id();
    }
}
