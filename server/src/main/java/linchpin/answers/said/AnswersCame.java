package linchpin.answers.said;

import java.util.Collection;
import java.util.List;
import linchpin.answers.Answers;
import linchpin.matters.MatterId;
import linchpin.proposals.outcomes.CameOfMatter;
import org.springframework.stereotype.Component;

/** What was answered in a matter, for whoever says what became of a promise to patients. */
@Component
class AnswersCame implements CameOfMatter {

    private final Answers answers;

    AnswersCame(Answers answers) {
        this.answers = answers;
    }

    @Override
    public List<Came> of(Collection<MatterId> matters) {
        return answers.publishedOf(matters).stream()
                .map(answer -> new Came(
                        "answer-" + answer.id().id(),
                        "Answered: " + answer.kind().label() + ": " + answer.we(),
                        answer.publishedOn(),
                        "/matters/" + answer.matterId().id() + "#answer"))
                .toList();
    }
}
