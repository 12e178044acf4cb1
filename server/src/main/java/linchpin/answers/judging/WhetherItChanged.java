package linchpin.answers.judging;

import java.util.UUID;
import linchpin.answers.Judgements;
import linchpin.answers.WhoMayJudge;
import linchpin.answers.said.ShownAnswer;
import linchpin.answers.said.ShownAnswers;
import linchpin.feedback.FeedbackId;
import linchpin.matters.Matter;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is asked what about the answer to a matter. */
@Component
class WhetherItChanged {

    private final ShownAnswers answers;
    private final Judgements judgements;
    private final WhoMayJudge who;

    WhetherItChanged(ShownAnswers answers, Judgements judgements, WhoMayJudge who) {
        this.answers = answers;
        this.judgements = judgements;
        this.who = who;
    }

    /**
     * The question for one person.
     *
     * @param said what they are asked about; null before an answer is published
     * @param own what they said when asked this time; empty for nothing yet
     * @param open whether they may say something now, or something else: once it is settled with their word, their word stays
     * @param whyNot why somebody who judges elsewhere does not judge this; empty where they do
     */
    record Question(@Nullable ShownAnswer said, String own, boolean open, String whyNot) {

        private static final Question NONE = new Question(null, "", false, "");
    }

    Question asGiver(Matter matter, FeedbackId giver) {
        return answers.of(matter.id())
                .map(said -> about(said, matter, giver.id()))
                .orElse(Question.NONE);
    }

    /** @param viewer with the roles that are held where the matter is */
    Question asLeader(Matter matter, Viewer viewer) {
        var asked = answers.of(matter.id())
                .map(said -> about(said, matter, viewer.account().id()))
                .orElse(Question.NONE);
        if (!asked.open() || !viewer.may(Permission.JUDGE_CHANGE)) {
            return new Question(asked.said(), asked.own(), false, "");
        }
        var whyNot = who.whyNot(matter.id(), viewer.account());
        return new Question(asked.said(), asked.own(), whyNot.isEmpty(), whyNot);
    }

    private Question about(ShownAnswer said, Matter matter, UUID judge) {
        var own = judgements
                .of(said.answer(), judge)
                .map(word -> word.verdict().stored())
                .orElse("");
        var asks = said.answer().asks(matter.state());
        return new Question(said, own, asks && (own.isEmpty() || !matter.state().closed()), "");
    }
}
