package linchpin.actions;

import java.time.LocalDate;
import linchpin.history.Act;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterDeed.Step;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something with an action: promised it, did it, dropped it.
 *
 * @param what was promised, in a few words
 * @param before when it was due until now
 * @param due when it is due from now on
 * @param together what the promises of the matter come to now
 * @param next who has to do something next; null for nobody
 */
public record ActionDeed(
        MatterId matter,
        ActionId action,
        ActionAct kind,
        String what,
        LocalDate before,
        LocalDate due,
        Promises together,
        @Nullable AccountId next)
        implements MatterDeed {

    @Override
    public Step step() {
        return switch (kind) {
            case PROMISE -> Step.BEGUN;
            case PUT_BACK -> Step.WENT_BACK;
            case START, MOVE_DATE, MARK_DONE, DROP, HAND_OVER, TAKE_OVER, HAND_BACK, ASK_ABOUT, GROW -> together.step();
            case CARRY -> carried();
        };
    }

    /** What comes along with work that is still to be done is work that begins here; with none, it moves nothing. */
    private Step carried() {
        return switch (together) {
            case NONE -> Step.NOTED;
            case UNDER_WAY -> Step.BEGUN;
            case BACK, ALL_DONE -> together.step();
        };
    }

    @Override
    public Act act() {
        var act = Act.of(kind, action).within(matter).with("what", what).with("due", due);
        return before.equals(due) ? act : act.with("before", before);
    }

    /** @return whether with this one all that was promised in the matter is done */
    public boolean allDone() {
        return kind == ActionAct.MARK_DONE && together == Promises.ALL_DONE;
    }
}
