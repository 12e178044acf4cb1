package linchpin.meaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.Reading;
import linchpin.meaning.Themes.Theme;
import org.springframework.stereotype.Component;

/**
 * Says what a question is about. A question says less than a comment and the reader was taught comments, so two things are asked together: how
 * probable the reader thinks each theme, and how near the question is to the line that says what the theme means.
 */
@Component
public class ThemeOfQuestion {

    /** Both together; one alone suffices only where it leaves no doubt. Questions about nothing in particular stay well below. */
    private static final double SURE = 0.7;

    /** Praise, no words, and what fits nowhere: they say what a comment lacks, not what a question asks. */
    private static final Set<Integer> NO_SUBJECT = Set.of(1, 5, 33);

    private final Themes themes;
    private final ShippedReader reader;
    private final WhetherReading whether;
    private final Map<String, float[]> lines = new ConcurrentHashMap<>();

    ThemeOfQuestion(Themes themes, ShippedReader reader, WhetherReading whether) {
        this.themes = themes;
        this.reader = reader;
        this.whether = whether;
    }

    /** @return empty where none fits, or the machine that reads is switched off */
    public Optional<Theme> of(String question) {
        if (question.isBlank() || !whether.on()) {
            return Optional.empty();
        }
        var asked = reader.read(Comment.of(question));
        if (asked.outcome() != Reading.Outcome.READ) {
            return Optional.empty();
        }
        var probable = new HashMap<String, Double>();
        asked.themes().forEach(one -> probable.put(one.theme(), one.probability()));
        var fits = new HashMap<Theme, Double>();
        themes.all().stream()
                .filter(theme -> !NO_SUBJECT.contains(theme.number()))
                .forEach(theme -> fits.put(
                        theme,
                        (named(theme, question) ? 1 : probable.getOrDefault(theme.key(), 0.0))
                                + NearInMeaning.likeness(asked.vector(), line(theme))));
        return fits.entrySet().stream()
                .filter(one -> one.getValue() >= SURE)
                .max(Map.Entry.<Theme, Double>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.comparingInt(Theme::number)))
                .map(Map.Entry::getKey);
    }

    private static boolean named(Theme theme, String question) {
        return question.toLowerCase(Locale.UK).contains(theme.name().toLowerCase(Locale.UK));
    }

    /** What the framework says never changes, and is read once; an organisation may word its own anew. */
    private float[] line(Theme theme) {
        var line = theme.name() + ": " + theme.meaning();
        return theme.own()
                ? reader.read(Comment.of(line)).vector()
                : lines.computeIfAbsent(
                        line, one -> reader.read(Comment.of(one)).vector());
    }
}
