package linchpin.actions;

import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an action to somebody else, who says yes or gives it back. */
@Component
public class HandOver {

    private final ChangeAction changing;
    private final Actions actions;
    private final Handovers handovers;
    private final Matters matters;

    HandOver(ChangeAction changing, Actions actions, Handovers handovers, Matters matters) {
        this.changing = changing;
        this.actions = actions;
        this.handovers = handovers;
        this.matters = matters;
    }

    /**
     * Whoever takes it for themselves has said yes by that. Whoever owns it is asked nothing: what others were asked goes back to them.
     *
     * @throws ActionMoved when it is not to be done any more
     */
    @Transactional
    public void ask(Viewer viewer, ActionId id, AccountId other) {
        ask(viewer, id, other, null);
    }

    /**
     * As {@link #ask(Viewer, ActionId, AccountId)}.
     *
     * @param reason read by those who work on the matter; null for none
     */
    @Transactional
    public void ask(Viewer viewer, ActionId id, AccountId other, @Nullable String reason) {
        var action = changing.mine(viewer, id);
        ActionGraph.require(action.state(), ActionAct.HAND_OVER);
        if (action.named().equals(other)) {
            return;
        }
        if (action.ownerId().equals(other)) {
            back(action, reason);
            return;
        }
        actions.name(id, other);
        handovers.settle(id);
        if (!other.equals(viewer.account())) {
            handovers.ask(id, action.ownerId());
        }
        matters.involve(action.matterId(), other);
        changing.report(other.equals(viewer.account()) ? ActionAct.TAKE_OVER : ActionAct.HAND_OVER, action, reason);
    }

    /** @throws NotYourAction when somebody else was asked */
    @Transactional
    public void accept(Viewer viewer, ActionId id) {
        var action = asked(viewer, id);
        ActionGraph.require(action.state(), ActionAct.TAKE_OVER);
        if (handovers.settle(id)) {
            changing.report(ActionAct.TAKE_OVER, action, null);
        }
    }

    /**
     * By who was asked and cannot do it, or by who asked and thinks better of it.
     *
     * @param reason empty for none
     */
    @Transactional
    public void giveBack(Viewer viewer, ActionId id, String reason) {
        var action = changing.mine(viewer, id);
        ActionGraph.require(action.state(), ActionAct.HAND_BACK);
        back(action, reason.isEmpty() ? null : reason);
    }

    private void back(Action action, @Nullable String reason) {
        if (handovers.settle(action.id())) {
            actions.name(action.id(), action.ownerId());
            changing.report(ActionAct.HAND_BACK, action, reason);
        }
    }

    private Action asked(Viewer viewer, ActionId id) {
        var action = changing.mine(viewer, id);
        if (!action.named().equals(viewer.account())) {
            throw new NotYourAction();
        }
        return action;
    }
}
