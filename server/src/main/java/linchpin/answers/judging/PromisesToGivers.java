package linchpin.answers.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.actions.Action;
import linchpin.actions.ActionState;
import linchpin.actions.Actions;
import linchpin.matters.Matter;
import org.springframework.stereotype.Component;

/** What was promised in a matter and what became of it, as those who raised it read it. */
@Component
class PromisesToGivers {

    private final Actions actions;
    private final Clock clock;

    PromisesToGivers(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    /** A promise in plain words. */
    record Promise(String what, String state, String timing, boolean late, String outcome) {}

    List<Promise> in(Matter matter) {
        var today = LocalDate.now(clock);
        return actions.of(matter.id()).stream()
                .map(action -> new Promise(
                        action.what(),
                        action.state().label(matter),
                        action.state() == ActionState.DROPPED ? "" : action.timing(today),
                        action.daysLate(today) > 0,
                        outcome(action)))
                .toList();
    }

    private static String outcome(Action action) {
        if (action.state() == ActionState.DONE) {
            return String.valueOf(action.doneWhat());
        }
        return action.reason() == null ? "" : action.reason();
    }
}
