package linchpin.answers.bringing;

import java.util.Comparator;
import java.util.Optional;
import linchpin.answers.Answers;
import linchpin.feedback.FeedbackId;
import linchpin.matters.FeedbackInMatters;
import org.springframework.stereotype.Component;

/** The public answers of the matters that something was gathered into. */
@Component
class AnswersOfMatters implements ToBring {

    private final FeedbackInMatters inMatters;
    private final Answers answers;

    AnswersOfMatters(FeedbackInMatters inMatters, Answers answers) {
        this.inMatters = inMatters;
        this.answers = answers;
    }

    @Override
    public Optional<Answer> of(FeedbackId feedback) {
        return inMatters.matters(feedback).stream()
                .flatMap(matter -> answers.publishedOf(matter.id()).stream())
                .map(answer -> new Answer(answer.kind().label() + ": " + answer.we(), answer.publishedOn()))
                .max(Comparator.comparing(Answer::on));
    }
}
