package linchpin.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import linchpin.matters.MatterLife;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports what was done with an action to the life of its matter. Part of the caller's transaction, after the deed. */
@Component
class ReportAction {

    private static final int A_FEW_WORDS = 120; // characters of what was promised

    private final Actions actions;
    private final MatterLife life;

    ReportAction(Actions actions, MatterLife life) {
        this.actions = actions;
        this.life = life;
    }

    /**
     * @param action as it was before
     * @param due from now on
     * @param words what was promised or done, or why not; null for nothing
     */
    void did(ActionAct kind, Action action, LocalDate due, @Nullable String words) {
        var all = actions.of(action.matterId());
        life.did(
                new ActionDeed(
                        action.matterId(),
                        action.id(),
                        kind,
                        shortened(action.what()),
                        action.due(),
                        due,
                        dropped(kind, action) ? Promises.NONE : together(all),
                        next(all)),
                words);
    }

    /** What was given up before it came along asks nothing of anybody there. */
    private static boolean dropped(ActionAct kind, Action action) {
        return kind == ActionAct.CARRY && action.state() == ActionState.DROPPED;
    }

    private static Promises together(List<Action> all) {
        if (all.stream().anyMatch(action -> action.state() == ActionState.PUT_BACK)) {
            return Promises.BACK;
        }
        if (all.stream().anyMatch(action -> action.state().open())) {
            return Promises.UNDER_WAY;
        }
        return all.stream().anyMatch(action -> action.state() == ActionState.DONE) ? Promises.ALL_DONE : Promises.NONE;
    }

    private static @Nullable AccountId next(List<Action> all) {
        return all.stream()
                .filter(action -> action.state().open())
                .min(Comparator.comparing(Action::due))
                .map(Action::ownerId)
                .orElse(null);
    }

    private static String shortened(String what) {
        if (what.length() <= A_FEW_WORDS) {
            return what;
        }
        var end = what.lastIndexOf(' ', A_FEW_WORDS);
        return what.substring(0, end < A_FEW_WORDS / 2 ? A_FEW_WORDS : end) + " …";
    }
}
