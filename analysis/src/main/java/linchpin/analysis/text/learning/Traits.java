package linchpin.analysis.text.learning;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.ThemeReading;
import linchpin.analysis.text.similar.Words;

/**
 * What is learnt from in a comment.
 *
 * @param vector its meaning, 384 numbers of unit length
 * @param words its distinct words
 * @param probabilities of the framework's themes, as the shipped reader gives them
 */
public record Traits(float[] vector, Set<String> words, Question question, Map<String, Double> probabilities) {

    /** @return the traits of a comment and the shipped reader's reading of it */
    public static Traits of(Comment comment, Reading reading) {
        var probabilities =
                reading.themes().stream().collect(Collectors.toMap(ThemeReading::theme, ThemeReading::probability));
        return new Traits(reading.vector(), Words.of(comment.words()), comment.question(), probabilities);
    }
}
