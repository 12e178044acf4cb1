package linchpin.actions;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What can be done to an action. */
public enum ActionAct implements ActKind {
    PROMISE,
    START,
    MOVE_DATE,
    MARK_DONE,
    PUT_BACK,
    DROP;

    @Override
    public String module() {
        return "actions";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.ALL_GIVERS;
    }
}
