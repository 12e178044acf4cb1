package linchpin.meaning;

import java.util.List;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.ModelCard;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.Reading;
import linchpin.feedback.words.WordsToRead;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The reader as it is shipped, before anybody taught it anything; opened when the first comment is read. */
@Component
public class ShippedReader {

    /** What it is called; vectors of another reader mean nothing beside its own. */
    public static final String NAME = ModelCard.shipped().name();

    private static final int MOST = 20_000;

    private final ObjectProvider<CommentReader> reader;

    ShippedReader(ObjectProvider<CommentReader> reader) {
        this.reader = reader;
    }

    /** Reads the first 20,000 characters, which take less than a second; what is longer was never written by hand. */
    public Reading read(Comment comment) {
        var text = comment.words();
        return reader.getObject()
                .read(
                        text.length() > MOST
                                ? new Comment(text.substring(0, MOST), comment.question(), comment.score())
                                : comment);
    }

    /** @return the meaning of these texts, of those that can be read */
    public List<float[]> vectors(List<String> texts) {
        return texts.stream()
                .map(text -> read(Comment.of(text)))
                .filter(reading -> reading.outcome() == Reading.Outcome.READ)
                .map(Reading::vector)
                .toList();
    }

    /** By the class a question was stored with; only where that says nothing, by the wording. */
    public static Question question(WordsToRead.CommentToRead said) {
        return switch (said.questionClass()) {
            case WHAT_GOOD -> Question.WHAT_WAS_GOOD;
            case COULD_IMPROVE -> Question.WHAT_COULD_BE_BETTER;
            case NONSPECIFIC, STORY, ADDED -> Question.of(said.question());
        };
    }
}
