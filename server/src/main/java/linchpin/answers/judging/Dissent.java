package linchpin.answers.judging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import linchpin.answers.AnswerId;
import linchpin.answers.Answers;
import linchpin.answers.Judgements;
import linchpin.answers.Judgements.Said;
import linchpin.answers.PublishedAnswer;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.words.WordsToRead;
import linchpin.feedback.words.WordsToRead.CommentToRead;
import linchpin.matters.MatterId;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Why something came back, in the words of whoever said half or no last, as far as somebody may read them. */
@Component
class Dissent {

    static final String UNSAID = "It came back";

    private static final int A_FEW_WORDS = 200; // characters

    private final Answers answers;
    private final Judgements judgements;
    private final FeedbackArchive archive;
    private final WordsToRead words;

    Dissent(Answers answers, Judgements judgements, FeedbackArchive archive, WordsToRead words) {
        this.answers = answers;
        this.judgements = judgements;
        this.archive = archive;
        this.words = words;
    }

    /** @return by matter, the same of what is published in these */
    Map<MatterId, String> in(Collection<MatterId> matters, Viewer viewer) {
        var published = answers.publishedOf(matters);
        var said = of(published, viewer);
        return published.stream()
                .filter(answer -> said.containsKey(answer.id()))
                .collect(Collectors.toMap(
                        PublishedAnswer::matterId, answer -> Objects.requireNonNull(said.get(answer.id()))));
    }

    /** @return by answer, as in "Half: “The board is there. It gives ten minutes for an hour.”"; one that nobody objected to is not there */
    Map<AnswerId, String> of(Collection<PublishedAnswer> answers, Viewer viewer) {
        var last = judgements.lastDissent(answers);
        var givers = last.values().stream()
                .filter(said -> !said.leader())
                .map(said -> new FeedbackId(said.judge()))
                .collect(Collectors.toSet());
        var told = words.saidIn(archive.readable(givers, viewer));
        return answers.stream()
                .filter(answer -> last.containsKey(answer.id()))
                .collect(Collectors.toMap(PublishedAnswer::id, answer -> {
                    var said = Objects.requireNonNull(last.get(answer.id()));
                    return said.verdict().label() + quoted(words(said, answer, told));
                }));
    }

    private static String words(Said said, PublishedAnswer answer, Map<FeedbackId, List<CommentToRead>> told) {
        if (said.leader()) {
            return said.words() == null ? "" : said.words();
        }
        return told.getOrDefault(new FeedbackId(said.judge()), List.of()).stream()
                .filter(comment -> comment.question().equals(answer.question()))
                .reduce((_, later) -> later)
                .map(CommentToRead::words)
                .orElse("");
    }

    private static String quoted(String words) {
        if (words.length() <= A_FEW_WORDS) {
            return words.isEmpty() ? "" : ": “" + words + "”";
        }
        var end = words.lastIndexOf(' ', A_FEW_WORDS);
        return ": “" + words.substring(0, end < A_FEW_WORDS / 2 ? A_FEW_WORDS : end) + " …”";
    }
}
