package linchpin.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.text.encoding.Encoded;
import linchpin.analysis.text.encoding.Encoder;
import linchpin.analysis.text.harm.Alarms;
import linchpin.analysis.text.rules.Legible;
import linchpin.analysis.text.rules.ReadingAge;
import org.jspecify.annotations.Nullable;

/** The reading of one comment, from its words to what is said of them. */
final class OneReading {

    /** Where no theme reaches the threshold, the best is suggested from this part of it. */
    private static final double FLOOR = 0.3;

    private static final String PRAISE = "Positive experience & gratitude";
    private static final Feeling PRAISED = new Feeling(0.9, 0.07, 0.02, 0.005, 0.005);
    private static final Feeling BLAMED = new Feeling(0.02, 0.03, 0.05, 0.25, 0.65);

    private final Model model;
    private final Comment comment;
    private final String words;

    OneReading(Model model, Comment comment) {
        this.model = model;
        this.comment = comment;
        this.words = comment.words();
    }

    Reading made() {
        var answer = Answers.of(words, comment.question());
        if (answer == Answers.NONE) {
            return unread(Reading.Outcome.NOTHING_SAID, "Nothing was said.");
        }
        var problem = Legible.problem(words);
        return problem == null ? read(answer) : unread(Reading.Outcome.CANNOT_READ, problem);
    }

    private Reading unread(Reading.Outcome outcome, String reason) {
        return new Reading(
                outcome,
                reason,
                List.of(),
                Feeling.UNKNOWN,
                withScore(Feeling.UNKNOWN),
                List.of(),
                Alarms.in(words),
                null,
                new float[Encoder.WIDTH]);
    }

    private Reading read(@Nullable Answers answer) {
        var encoded = model.encoder().encoded(words, comment.question().place());
        var features = model.linear().features(words);
        var linear = model.linear().scores(features, comment.question().place());
        var feeling = answer == null
                ? Feeling.of(model.heads().feeling(encoded.mean(), linear))
                : answer == Answers.PRAISE ? PRAISED : BLAMED;
        var themes = themes(chances(encoded, linear, answer), new Because(model, encoded, features));
        return new Reading(
                Reading.Outcome.READ,
                "",
                themes,
                feeling,
                withScore(feeling),
                new Parts(model, encoded, words, comment.question()).of(feeling, assigned(themes)),
                Alarms.in(words, encoded),
                ReadingAge.of(words),
                encoded.direction());
    }

    private @Nullable Feeling withScore(Feeling words) {
        var score = comment.score();
        return score == null ? null : Feeling.of(model.heads().weighed(words.steps(), score));
    }

    /** A theme of a long text is as probable as in the window where it is most so. */
    private double[] chances(Encoded encoded, float[] linear, @Nullable Answers answer) {
        var best = model.heads().themes(encoded.mean(0));
        for (var window = 1; window < encoded.windows().size(); window++) {
            var other = model.heads().themes(encoded.mean(window));
            for (var theme = 0; theme < best.length; theme++) {
                best[theme] = Math.max(best[theme], other[theme]);
            }
        }
        var chances = model.heads().chances(best, linear);
        return answer == null ? chances : ruled(chances, answer);
    }

    private double[] ruled(double[] chances, Answers answer) {
        var ruled = new double[chances.length];
        for (var theme = 0; theme < ruled.length; theme++) {
            var praise = model.themes().get(theme).theme().equals(PRAISE);
            ruled[theme] = praise && answer == Answers.PRAISE ? 0.99 : 0.01 * chances[theme];
        }
        return ruled;
    }

    private List<ThemeReading> themes(double[] chances, Because because) {
        var threshold = model.card().threshold();
        var best = 0;
        for (var theme = 1; theme < chances.length; theme++) {
            best = chances[theme] > chances[best] ? theme : best;
        }
        var readings = new ArrayList<ThemeReading>(chances.length);
        for (var theme = 0; theme < chances.length; theme++) {
            var assigned = chances[theme] >= threshold || (theme == best && chances[theme] >= threshold * FLOOR);
            var name = model.themes().get(theme).theme();
            readings.add(new ThemeReading(name, chances[theme], assigned, assigned ? because.of(theme) : List.of()));
        }
        readings.sort(Comparator.comparingDouble(ThemeReading::probability).reversed());
        return List.copyOf(readings);
    }

    private static List<String> assigned(List<ThemeReading> themes) {
        return themes.stream()
                .filter(ThemeReading::assigned)
                .map(ThemeReading::theme)
                .toList();
    }
}
