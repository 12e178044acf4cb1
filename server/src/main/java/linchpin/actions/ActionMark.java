package linchpin.actions;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an action stands in the list: what is still to be done first, by due date; then what has ended, the latest first.
 *
 * @param days counted so that the list goes up
 */
record ActionMark(boolean ended, int days, UUID id) {

    private static final String ENDED = "state not in ('promised', 'started', 'put_back')";
    private static final String DAYS =
            "case when " + ENDED + " then date '2000-01-01' - coalesce(done_on, due) else due - date '2000-01-01' end";
    private static final LocalDate ZERO = LocalDate.of(2000, 1, 1);

    /** The same in SQL. */
    static final String ORDER = ENDED + ", " + DAYS + ", id";

    static String ordered(boolean back) {
        return back ? ENDED + " desc, " + DAYS + " desc, id desc" : ORDER;
    }

    static @Nullable ActionMark of(@Nullable String sent) {
        if (sent == null || !sent.matches("(open|ended),-?[0-9]{1,7},[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return null;
        }
        var parts = sent.split(",", -1);
        return new ActionMark(parts[0].equals("ended"), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
    }

    static ActionMark of(Action action) {
        var ended = !action.state().open();
        var day = ended && action.doneOn() != null ? action.doneOn() : action.due();
        var days = (int) (day.toEpochDay() - ZERO.toEpochDay());
        return new ActionMark(ended, ended ? -days : days, action.id().id());
    }

    Map<String, Object> parameters() {
        return Map.of("ended", ended, "days", days, "id", id);
    }

    @Override
    public String toString() {
        return (ended ? "ended," : "open,") + days + "," + id;
    }
}
