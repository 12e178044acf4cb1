package linchpin.actions;

import java.time.LocalDate;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the owner does with an action, or somebody who may promise actions does for them. */
@Component
public class ChangeAction {

    private final Actions actions;
    private final Matters matters;
    private final ReportAction report;
    private final Handovers handovers;

    ChangeAction(Actions actions, Matters matters, ReportAction report, Handovers handovers) {
        this.actions = actions;
        this.matters = matters;
        this.report = report;
        this.handovers = handovers;
    }

    @Transactional
    public void start(Viewer viewer, ActionId id) {
        var action = taken(viewer, id);
        actions.enter(action, ActionAct.START, action.reason());
        report(ActionAct.START, action, null);
    }

    @Transactional
    public void moveDate(Viewer viewer, ActionId id, LocalDate due, String reason) {
        var action = taken(viewer, id);
        actions.enter(action, ActionAct.MOVE_DATE, action.reason());
        actions.due(id, due);
        if (action.small() && !action.staysSmall(due)) {
            actions.grow(id, reason);
        }
        report.did(ActionAct.MOVE_DATE, action, due, reason);
    }

    /**
     * What takes longer than a week is no small change: it becomes an ordinary action, with the same owner and the same date.
     *
     * @throws ActionMoved when it is not to be done any more
     */
    @Transactional
    public void grow(Viewer viewer, ActionId id, String reason) {
        var action = taken(viewer, id);
        ActionGraph.require(action.state(), ActionAct.GROW);
        if (action.small()) {
            actions.grow(id, reason);
            report(ActionAct.GROW, action, reason);
        }
    }

    @Transactional
    public void markDone(Viewer viewer, ActionId id, LocalDate on, String what) {
        var action = taken(viewer, id);
        actions.claim(action, on, what);
        report(ActionAct.MARK_DONE, action, what);
    }

    @Transactional
    public void drop(Viewer viewer, ActionId id, String reason) {
        var action = taken(viewer, id);
        actions.drop(action, reason, false);
        report(ActionAct.DROP, action, reason);
    }

    /**
     * Somebody who answers for promises asked its owner about it: a note of a word by telephone, say, which the owner sees too.
     *
     * @param words whom, how, and what was said
     * @throws NotYourAction when it is one's own
     */
    @Transactional
    public void askAbout(Viewer viewer, ActionId id, String words) {
        var action = mine(viewer, id);
        if (action.concerns(viewer.account())) {
            throw new NotYourAction();
        }
        ActionGraph.require(action.state(), ActionAct.ASK_ABOUT);
        actions.askedAbout(id, viewer.account());
        report(ActionAct.ASK_ABOUT, action, words);
    }

    void report(ActionAct act, Action action, @Nullable String words) {
        report.did(act, action, action.due(), words);
    }

    /**
     * For work on it, within the caller's transaction: whoever was asked to do it has said yes by that.
     *
     * @return the action, kept from changing until the transaction ends
     * @throws NotYourAction when this viewer may not change it
     */
    public Action taken(Viewer viewer, ActionId id) {
        var action = mine(viewer, id);
        if (viewer.account().equals(action.askedId())) {
            handovers.settle(id);
        }
        return action;
    }

    /** The matter is held before the action, here as everywhere, so that two people never wait for each other. */
    Action mine(Viewer viewer, ActionId id) {
        var matter = actions.with(id).orElseThrow(NotFound::new).matterId();
        var here = matters.at(matters.held(matter, viewer), viewer);
        var action = actions.held(id);
        if (!action.concerns(viewer.account()) && !here.may(Permission.PROMISE_ACTION)) {
            throw new NotYourAction();
        }
        return action;
    }
}
