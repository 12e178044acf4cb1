package linchpin.answers.said;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.matters.MatterId;
import org.springframework.stereotype.Component;

/** What was promised last in a matter, and where that stands: what is still to be done before what was done, and what was dropped at last. */
@Component
class LastPromises {

    private final Actions actions;
    private final Clock clock;

    LastPromises(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    /** @return by matter, as in "Open the shop on Sundays (due 12 May 2026, 4 days late)"; a matter in which nothing was promised is not there */
    Map<MatterId, String> in(Collection<MatterId> matters) {
        var today = LocalDate.now(clock);
        var last = new HashMap<MatterId, Action>();
        actions.of(matters)
                .forEach(action -> last.merge(
                        action.matterId(), action, (one, other) -> stands(other) >= stands(one) ? other : one));
        var words = new HashMap<MatterId, String>();
        last.forEach((matter, action) -> words.put(matter, action.what() + " (" + action.timing(today) + ")"));
        return words;
    }

    private static int stands(Action action) {
        return switch (action.state()) {
            case PROMISED, STARTED, PUT_BACK -> 2;
            case DONE -> 1;
            case DROPPED -> 0;
        };
    }
}
