package linchpin.answers;

import linchpin.history.Act;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterDeed.Step;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to an answer, or somebody who was asked said what they think of it.
 *
 * @param answers what it answers with: done, or not done
 * @param next whose turn it is now; null for whoever looks after matters
 */
record AnswerDeed(
        MatterId matter,
        AnswerId answer,
        AnswerAct kind,
        AnswerKind answers,
        @Nullable AccountId next) implements MatterDeed {

    AnswerDeed(AnswerAct kind, PublishedAnswer about) {
        this(about.matterId(), about.id(), kind, about.kind(), null);
    }

    @Override
    public Step step() {
        return switch (kind) {
            case WRITTEN, SENT_BACK -> Step.NOTED;
            case PUBLISHED, ASKED_AGAIN -> Step.ASKED;
            case SAID_YES -> Step.AGREED;
            case SAID_HALF, SAID_NO -> Step.DISAGREED;
            case RETURNED -> Step.WENT_BACK;
        };
    }

    /** What people say leaves the turn with whoever has it, unless something follows from it. */
    @Override
    public boolean keepsTurn() {
        return step() == Step.NOTED || step() == Step.AGREED || step() == Step.DISAGREED;
    }

    @Override
    public Act act() {
        return Act.of(kind, answer).within(matter).with("answers", answers.name());
    }
}
