package linchpin.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * A promise made in a matter.
 *
 * @param firstDue what the due date was before it was moved
 * @param small whether it is in the small change lane
 * @param reason why it was put back or dropped; null otherwise
 */
public record Action(
        ActionId id,
        MatterId matterId,
        String what,
        AccountId ownerId,
        LocalDate due,
        LocalDate firstDue,
        boolean small,
        ActionState state,
        LocalDate promisedOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneWhat,
        @Nullable String reason) {

    /** @return where it is shown */
    public String path() {
        return "/actions/" + id.id();
    }

    /** @return whether it can be done in its state */
    public boolean can(ActionAct act) {
        return ActionGraph.after(state, act).isPresent();
    }

    /** @return how many days past its due date; 0 when it is not late */
    public long daysLate(LocalDate today) {
        return state.open() ? Math.max(0, ChronoUnit.DAYS.between(due, today)) : 0;
    }

    /** @return as in "due 3 May 2026, moved from 1 May 2026, 4 days late" */
    public String timing(LocalDate today) {
        if (doneOn != null && state == ActionState.DONE) {
            return "done on " + Days.full(doneOn);
        }
        var moved = due.equals(firstDue) ? "" : ", moved from " + Days.full(firstDue);
        var late = daysLate(today) == 0 ? "" : ", " + Days.count(daysLate(today)) + " late";
        return "due " + Days.full(due) + moved + late;
    }
}
