package linchpin.answers;

import linchpin.feedback.ToldAnew;
import linchpin.history.Act;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterDeed.Step;
import linchpin.matters.MatterId;
import linchpin.platform.Id;

/** An answer, or a new version of one, was approved and is public. */
record AnswerWasPublished(MatterId matter, AnswerId answer, Kind answers, String title)
        implements MatterDeed, ToldAnew {

    @Override
    public Step step() {
        return Step.ASKED;
    }

    @Override
    public Id thread() {
        return matter;
    }

    @Override
    public Act act() {
        return Act.of(AnswerAct.PUBLISHED, answer)
                .within(matter)
                .with("answers", answers.name())
                .with("title", title);
    }
}
