package linchpin.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.ModelCard;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.ThemeReading;
import linchpin.feedback.words.WordsToRead;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The reader as it is shipped, before anybody taught it anything. */
@Component
public class Shipped {

    private final ObjectProvider<CommentReader> reader;

    Shipped(ObjectProvider<CommentReader> reader) {
        this.reader = reader;
    }

    /** @return the probability from which a theme is suggested */
    public double threshold() {
        return reader.getObject().card().threshold();
    }

    /** @return a probability for each theme in the order of their names; none where nothing was read */
    public Float[] probabilities(Reading reading) {
        var byName =
                reading.themes().stream().collect(Collectors.toMap(ThemeReading::theme, ThemeReading::probability));
        return byName.isEmpty()
                ? new Float[0]
                : names().stream()
                        .map(name -> byName.getOrDefault(name, 0.0).floatValue())
                        .toArray(Float[]::new);
    }

    /** @return probabilities by theme, of such as were stored in the order of their names */
    public Map<String, Double> byTheme(Float[] inOrder) {
        var byTheme = new HashMap<String, Double>();
        var names = names();
        for (var i = 0; i < Math.min(inOrder.length, names.size()); i++) {
            byTheme.put(names.get(i), inOrder[i].doubleValue());
        }
        return byTheme;
    }

    /** @return the meaning of these texts, of those that can be read */
    public List<float[]> vectors(List<String> texts) {
        return texts.stream()
                .map(text -> reader.getObject().read(Comment.of(text)))
                .filter(reading -> reading.outcome() == Reading.Outcome.READ)
                .map(Reading::vector)
                .toList();
    }

    /** By the class a question was stored with; only where that says nothing, by the wording. */
    public static Question question(WordsToRead.Said said) {
        return switch (said.questionClass()) {
            case WHAT_GOOD -> Question.WHAT_WAS_GOOD;
            case COULD_IMPROVE -> Question.WHAT_COULD_BE_BETTER;
            case NONSPECIFIC, STORY, ADDED -> Question.of(said.question());
        };
    }

    private List<String> names() {
        return reader.getObject().card().themes().stream()
                .map(ModelCard.ThemeFigures::theme)
                .sorted()
                .toList();
    }
}
