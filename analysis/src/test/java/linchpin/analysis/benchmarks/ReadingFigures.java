package linchpin.analysis.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.Feeling;
import linchpin.analysis.text.ModelCard;
import linchpin.analysis.text.Reading;

/**
 * How often a reader is right about comments whose themes are known.
 *
 * @param micro F1 over all assignments
 * @param macro mean of the themes' F1
 * @param exact share of comments with exactly the right themes
 * @param comments counted: those with a theme that counts
 * @param accuracy of the feeling in three steps, by words
 * @param feelingMacro its macro-F1
 * @param scoredAccuracy the same with the score
 * @param scoredMacro the same with the score
 */
public record ReadingFigures(
        double micro,
        double macro,
        double exact,
        int comments,
        double accuracy,
        double feelingMacro,
        double scoredAccuracy,
        double scoredMacro) {

    /** @return figures of a reader on some comments, over the themes that its card does not call rare */
    public static ReadingFigures of(CommentReader reader, List<LabelledComments> comments) {
        var names = reader.card().themes().stream()
                .filter(theme -> !theme.rare())
                .map(ModelCard.ThemeFigures::theme)
                .toList();
        var readings =
                comments.stream().map(each -> reader.read(each.comment())).toList();
        var scored = range(comments, each -> each.themes().stream().anyMatch(names::contains));
        var felt = range(comments, each -> each.feeling() > 0);
        Function<Reading, Feeling> byWords = Reading::feeling;
        return new ReadingFigures(
                f1(names, scored, comments, readings),
                names.stream()
                        .mapToDouble(name -> f1(List.of(name), scored, comments, readings))
                        .average()
                        .orElse(0),
                scored.stream()
                                .filter(at -> kept(comments.get(at).themes(), names)
                                        .equals(kept(readings.get(at).assigned(), names)))
                                .count()
                        / (double) scored.size(),
                scored.size(),
                accuracy(felt, comments, readings, byWords),
                macro(felt, comments, readings, byWords),
                accuracy(felt, comments, readings, Reading::bestFeeling),
                macro(felt, comments, readings, Reading::bestFeeling));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "themes: micro-F1 %.3f, macro-F1 %.3f, exact %.3f over %d comments%n"
                        + "feeling in three steps: accuracy %.3f, macro-F1 %.3f; with the score %.3f, %.3f",
                micro,
                macro,
                exact,
                comments,
                accuracy,
                feelingMacro,
                scoredAccuracy,
                scoredMacro);
    }

    private static List<Integer> range(
            List<LabelledComments> comments, java.util.function.Predicate<LabelledComments> which) {
        return java.util.stream.IntStream.range(0, comments.size())
                .filter(at -> which.test(comments.get(at)))
                .boxed()
                .toList();
    }

    private static Set<String> kept(java.util.Collection<String> themes, List<String> names) {
        return themes.stream().filter(names::contains).collect(Collectors.toSet());
    }

    private static double f1(
            List<String> names, List<Integer> which, List<LabelledComments> comments, List<Reading> readings) {
        var hits = 0;
        var both = 0;
        for (var at : which) {
            var has = kept(comments.get(at).themes(), names);
            var got = kept(readings.get(at).assigned(), names);
            both += has.size() + got.size();
            hits += (int) has.stream().filter(got::contains).count();
        }
        return both == 0 ? 0 : 2.0 * hits / both;
    }

    private static Feeling.Three three(LabelledComments comment) {
        return comment.feeling() < 3
                ? Feeling.Three.PRAISE
                : comment.feeling() == 3 ? Feeling.Three.MIXED : Feeling.Three.CONCERN;
    }

    private static double accuracy(
            List<Integer> which,
            List<LabelledComments> comments,
            List<Reading> readings,
            Function<Reading, Feeling> feeling) {
        return which.stream()
                        .filter(at -> feeling.apply(readings.get(at)).three() == three(comments.get(at)))
                        .count()
                / (double) which.size();
    }

    private static double macro(
            List<Integer> which,
            List<LabelledComments> comments,
            List<Reading> readings,
            Function<Reading, Feeling> feeling) {
        var sum = 0.0;
        for (var step : Feeling.Three.values()) {
            var hits = 0;
            var both = 0;
            for (var at : which) {
                var has = three(comments.get(at)) == step;
                var got = feeling.apply(readings.get(at)).three() == step;
                hits += has && got ? 1 : 0;
                both += (has ? 1 : 0) + (got ? 1 : 0);
            }
            sum += both == 0 ? 0 : 2.0 * hits / both;
        }
        return sum / Feeling.Three.values().length;
    }
}
