package linchpin.feedback.acts;

import java.util.Set;
import linchpin.history.ActKind;
import linchpin.history.Recorded;
import linchpin.history.SeenBy;

/** What is done to a feedback, by its giver or by those who look after it. */
public enum FeedbackAct implements ActKind {
    LOGGED,
    ADDED_TO,
    CHOSE_AGAIN,
    MADE_KNOWN,
    CONSENTED,
    CONSENT_TAKEN_BACK,
    WITHDRAWN,
    GIVEN_AGAIN,
    OBJECTED,
    OBJECTION_ANSWERED,
    CLEARED,
    HELD_BACK,
    TO_BE_DECIDED_AGAIN,
    MASKED_AT_ONCE,
    MASKED,
    UNMASKED,
    LEFT_UNMASKED,
    UNSEALED(SeenBy.TEAM),
    TAKEN_BACK_OPENED;

    private final SeenBy seenBy;

    FeedbackAct() {
        this(SeenBy.ITS_GIVER);
    }

    FeedbackAct(SeenBy seenBy) {
        this.seenBy = seenBy;
    }

    /** @return whether a giver may object to it: to anybody's decision with a reason, and to what a machine covered of their words */
    public static boolean objectionable(Recorded act) {
        return act.forGivers()
                && (act.decision()
                        || Set.of(MASKED_AT_ONCE.stored(), MASKED.stored()).contains(act.kind()));
    }

    @Override
    public String module() {
        return "feedback";
    }

    @Override
    public SeenBy seenBy() {
        return seenBy;
    }
}
