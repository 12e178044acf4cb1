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
 * @param agreed whether with this yes it counts as confirmed
 * @param next whose turn it is now; null for whoever looks after matters
 */
record AnswerDeed(
        MatterId matter,
        AnswerId answer,
        AnswerAct kind,
        AnswerKind answers,
        boolean agreed,
        @Nullable AccountId next) implements MatterDeed {

    AnswerDeed(MatterId matter, AnswerId answer, AnswerAct kind, AnswerKind answers) {
        this(matter, answer, kind, answers, false, null);
    }

    AnswerDeed(AnswerAct kind, PublishedAnswer about) {
        this(about.matterId(), about.id(), kind, about.kind());
    }

    /** Somebody said yes. */
    static AnswerDeed yes(PublishedAnswer about, boolean agreed) {
        return new AnswerDeed(about.matterId(), about.id(), AnswerAct.SAID_YES, about.kind(), agreed, null);
    }

    /** It goes back to who wrote it. */
    static AnswerDeed returned(PublishedAnswer about) {
        return new AnswerDeed(about.matterId(), about.id(), AnswerAct.RETURNED, about.kind(), false, about.writtenBy());
    }

    @Override
    public Step step() {
        return switch (kind) {
            case WRITTEN, SENT_BACK, ASKED_LATER -> Step.NOTED;
            case PUBLISHED, ASKED_AGAIN -> Step.ASKED;
            case SAID_YES -> agreed ? Step.AGREED : Step.NOTED;
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
