package linchpin.returns;

import java.time.LocalDate;
import java.util.Locale;
import linchpin.people.AccountId;
import linchpin.returns.units.CareSetting;
import org.jspecify.annotations.Nullable;

/**
 * The return of a month, and how far it has come.
 *
 * @param setting as it is collected in that month
 * @param submittedOn null before it is
 */
record MonthlyReturn(
        ReturnKey key,
        CareSetting setting,
        State state,
        @Nullable AccountId submittedBy,
        @Nullable LocalDate submittedOn) {

    /** How far a return has come. */
    enum State {
        NOT_STARTED,
        MAKING,
        CHECKED,
        SUBMITTED;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State stored(String state) {
            return valueOf(state.toUpperCase(Locale.ROOT));
        }
    }

    static MonthlyReturn notStarted(ReturnKey key, CareSetting setting) {
        return new MonthlyReturn(key, setting, State.NOT_STARTED, null, null);
    }

    boolean checked() {
        return state == State.CHECKED;
    }

    boolean submitted() {
        return state == State.SUBMITTED;
    }
}
