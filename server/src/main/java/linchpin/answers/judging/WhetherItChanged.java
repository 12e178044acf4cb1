package linchpin.answers.judging;

import java.util.UUID;
import linchpin.answers.Judgements;
import linchpin.answers.said.ShownAnswer;
import linchpin.answers.said.ShownAnswers;
import linchpin.matters.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is asked what about the answer to a matter. */
@Component
class WhetherItChanged {

    private final ShownAnswers answers;
    private final Judgements judgements;

    WhetherItChanged(ShownAnswers answers, Judgements judgements) {
        this.answers = answers;
        this.judgements = judgements;
    }

    /**
     * The question for one person.
     *
     * @param said what they are asked about; null before an answer is published
     * @param own what they said when asked this time; empty for nothing yet
     * @param open whether they may say something now, or something else: once it is settled with their word, their word stays
     */
    record Question(@Nullable ShownAnswer said, String own, boolean open) {}

    /** @param judge the giver's feedback, or the leader's account */
    Question of(Matter matter, UUID judge) {
        return answers.of(matter.id()).map(said -> about(said, matter, judge)).orElse(new Question(null, "", false));
    }

    private Question about(ShownAnswer said, Matter matter, UUID judge) {
        var own = judgements
                .of(said.answer(), judge)
                .map(word -> word.verdict().stored())
                .orElse("");
        return new Question(said, own, own.isEmpty() || !matter.state().closed());
    }
}
