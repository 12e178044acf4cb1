package linchpin.matters;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.TouchesFeedback;
import linchpin.history.Act;

/** Somebody joined feedback into a matter, so much at once. */
record FeedbackWasGathered(MatterId matter, String title, Set<FeedbackId> feedback)
        implements MatterDeed, TouchesFeedback {

    @Override
    public Step step() {
        return Step.WORKED_ON;
    }

    @Override
    public Act act() {
        return Act.of(MatterAct.GATHERED, matter).with("title", title).with("pieces", feedback.size());
    }
}
