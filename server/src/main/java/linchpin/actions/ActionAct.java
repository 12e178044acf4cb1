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
    DROP,
    /** Somebody is asked to take it over. Of this, and of what they say, givers read who does it now, and no more. */
    HAND_OVER(SeenBy.TEAM),
    TAKE_OVER(SeenBy.TEAM),
    HAND_BACK(SeenBy.TEAM),
    /** Its owner was asked about it, in whatever way; what they said stands with it. */
    ASK_ABOUT(SeenBy.TEAM),
    /** What was promised as a small change is none, and is an ordinary action from then on. */
    GROW,
    /** It comes along with its matter, which became part of another. */
    CARRY;

    private final SeenBy seenBy;

    ActionAct() {
        this(SeenBy.ALL_GIVERS);
    }

    ActionAct(SeenBy seenBy) {
        this.seenBy = seenBy;
    }

    @Override
    public String module() {
        return "actions";
    }

    @Override
    public SeenBy seenBy() {
        return seenBy;
    }
}
