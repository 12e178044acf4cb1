package linchpin.feedback.acts;

import java.util.Locale;

/** Whether a person has checked what may be quoted of a feedback. */
public enum Moderation {
    UNSEEN("Not yet checked", FeedbackAct.TO_BE_DECIDED_AGAIN),
    CLEARED("Cleared for quoting", FeedbackAct.CLEARED),
    HELD("Held back", FeedbackAct.HELD_BACK);

    private final String label;
    private final FeedbackAct act;

    Moderation(String label, FeedbackAct act) {
        this.label = label;
        this.act = act;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    /** @return what was done by deciding so */
    public FeedbackAct act() {
        return act;
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
