package linchpin.answers.judging;

import java.util.Set;
import linchpin.answers.Judgements;
import linchpin.answers.Judgements.Said;
import linchpin.answers.PublishedAnswer;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.words.WordsToRead;
import linchpin.feedback.words.WordsToRead.CommentToRead;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Why something came back, in the words of whoever said half or no last, as far as somebody may read them. */
@Component
class Dissent {

    private static final int A_FEW_WORDS = 200; // characters

    private final Judgements judgements;
    private final FeedbackArchive archive;
    private final WordsToRead words;

    Dissent(Judgements judgements, FeedbackArchive archive, WordsToRead words) {
        this.judgements = judgements;
        this.archive = archive;
        this.words = words;
    }

    /** @return as in "Half: “The board is there. It gives ten minutes for an hour.”" */
    String of(PublishedAnswer answer, Viewer viewer) {
        return judgements.dissent(answer).stream()
                .findFirst()
                .map(said -> said.verdict().label() + quoted(words(said, answer, viewer)))
                .orElse("It came back");
    }

    private String words(Said said, PublishedAnswer answer, Viewer viewer) {
        if (said.leader()) {
            return said.words() == null ? "" : said.words();
        }
        var feedback = new FeedbackId(said.judge());
        return archive.readable(Set.of(feedback), viewer).isEmpty()
                ? ""
                : words.of(feedback).stream()
                        .filter(comment -> comment.question().equals(answer.question()))
                        .reduce((_, last) -> last)
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
