package linchpin.actions;

import static linchpin.actions.ActionState.*;

import java.util.Optional;

/** The life of an action: which act leads from which state to which. All of it stands here. */
final class ActionGraph {

    private ActionGraph() {}

    /** @return the state the act leads to; empty when it cannot be done in this state */
    static Optional<ActionState> after(ActionState state, ActionAct act) {
        return switch (act) {
            case PROMISE -> Optional.empty(); // how each life begins
            case START -> Optional.of(STARTED).filter(_ -> state == PROMISED || state == PUT_BACK);
            case MOVE_DATE -> Optional.of(state).filter(ActionState::open);
            case MARK_DONE -> Optional.of(DONE).filter(_ -> state.open());
            case PUT_BACK -> Optional.of(ActionState.PUT_BACK).filter(_ -> state == DONE);
            case DROP -> Optional.of(DROPPED).filter(_ -> state.open());
            case CARRY -> Optional.of(state);
            case GROW, HAND_OVER, TAKE_OVER, HAND_BACK, ASK_ABOUT ->
                Optional.of(state).filter(ActionState::open);
        };
    }

    /** @throws ActionMoved when the act cannot be done in this state */
    static ActionState require(ActionState state, ActionAct act) {
        return after(state, act).orElseThrow(() -> new ActionMoved(state));
    }
}
