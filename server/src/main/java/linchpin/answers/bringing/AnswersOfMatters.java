package linchpin.answers.bringing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Threads;
import linchpin.matters.MatterId;
import org.springframework.stereotype.Component;

/** The public answers of the matters that something was gathered into. */
@Component
class AnswersOfMatters implements ToBring {

    private final Threads threads;
    private final Answers answers;

    AnswersOfMatters(Threads threads, Answers answers) {
        this.threads = threads;
        this.answers = answers;
    }

    @Override
    public Map<FeedbackId, Answer> of(Collection<FeedbackId> feedback) {
        var joined = threads.of(feedback);
        var published = answers
                .publishedOf(
                        joined.stream().map(one -> new MatterId(one.thread())).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(PublishedAnswer::matterId, AnswersOfMatters::told));
        return joined.stream()
                .filter(one -> published.containsKey(new MatterId(one.thread())))
                .collect(Collectors.toMap(
                        Threads.Joined::feedback,
                        one -> published.get(new MatterId(one.thread())),
                        BinaryOperator.maxBy(Comparator.comparing(Answer::on))));
    }

    private static Answer told(PublishedAnswer answer) {
        return new Answer(answer.kind().label() + ": " + answer.we(), answer.publishedOn());
    }
}
