package linchpin.feedback.acts;

import java.util.Map;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.TouchesFeedback;
import linchpin.history.Act;
import linchpin.history.Deed;

/**
 * Something was done to a feedback, by its giver or by those who look after it.
 *
 * @param facts what its words are made of
 */
public record FeedbackDeed(FeedbackId id, FeedbackAct kind, Map<String, String> facts)
        implements Deed, TouchesFeedback {

    /** Something that needs no more facts. */
    public FeedbackDeed(FeedbackId id, FeedbackAct kind) {
        this(id, kind, Map.of());
    }

    @Override
    public Act act() {
        return Act.of(kind, id).with(facts);
    }

    @Override
    public Set<FeedbackId> feedback() {
        return Set.of(id);
    }
}
