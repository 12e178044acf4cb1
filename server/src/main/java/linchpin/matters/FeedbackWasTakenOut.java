package linchpin.matters;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.TouchesFeedback;
import linchpin.history.Act;

/** Somebody took a feedback out of a matter again. */
record FeedbackWasTakenOut(MatterId matter, String title, FeedbackId id) implements MatterDeed, TouchesFeedback {

    @Override
    public Step step() {
        return Step.WORKED_ON;
    }

    @Override
    public Set<FeedbackId> feedback() {
        return Set.of(id);
    }

    @Override
    public Act act() {
        return Act.of(MatterAct.TAKEN_OUT, id).within(matter).with("title", title);
    }
}
