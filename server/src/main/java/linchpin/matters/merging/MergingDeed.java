package linchpin.matters.merging;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.TouchesFeedback;
import linchpin.history.Act;
import linchpin.matters.Matter;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterId;

/**
 * Two matters became one, or two again.
 *
 * @param matter that the other became part of
 * @param whole what that is called
 * @param feedback what goes from one to the other
 */
record MergingDeed(
        MergingAct kind,
        MatterId part,
        int number,
        String title,
        MatterId matter,
        String whole,
        Set<FeedbackId> feedback)
        implements MatterDeed, TouchesFeedback {

    static MergingDeed of(MergingAct kind, Matter part, Matter whole, Set<FeedbackId> feedback) {
        return new MergingDeed(kind, part.id(), part.number(), part.title(), whole.id(), whole.title(), feedback);
    }

    static MergingDeed of(MergingAct kind, Merged part, Matter whole, Set<FeedbackId> feedback) {
        return new MergingDeed(kind, part.id(), part.number(), part.title(), whole.id(), whole.title(), feedback);
    }

    @Override
    public Step step() {
        return Step.WORKED_ON;
    }

    @Override
    public Act act() {
        return Act.of(kind, part)
                .within(matter)
                .with("number", number)
                .with("title", title)
                .with("whole", whole);
    }
}
