package linchpin.analysis.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.ModelCard;
import linchpin.analysis.text.Reading;

/** Prints the figures that stand on the model card, tabs between them, for analysis/training/card.py. */
final class CardFigures {

    private final List<LabelledComments> comments;
    private final List<Reading> readings;

    private CardFigures(CommentReader reader) {
        var themes = reader.card().themes().stream()
                .map(ModelCard.ThemeFigures::theme)
                .toList();
        comments = LabelledComments.held().stream()
                .filter(each -> each.themes().stream().anyMatch(themes::contains))
                .toList();
        readings = comments.stream().map(each -> reader.read(each.comment())).toList();
    }

    /** @param words none */
    public static void main(String[] words) {
        try (var reader = MeasuredReader.open()) {
            var all = ReadingFigures.of(reader, LabelledComments.held());
            print("micro", all.micro());
            print("macro", all.macro());
            print("exact", all.exact());
            print("feeling accuracy", all.accuracy());
            print("feeling macro", all.feelingMacro());
            print("scored accuracy", all.scoredAccuracy());
            print("scored macro", all.scoredMacro());
            System.out.printf("comments\t%d%n", all.comments());
            var figures = new CardFigures(reader);
            reader.card().themes().forEach(theme -> figures.print(theme.theme()));
        }
    }

    private static void print(String name, double figure) {
        System.out.printf(Locale.ROOT, "%s\t%.4f%n", name, figure);
    }

    private void print(String theme) {
        var has = count(at -> comments.get(at).themes().contains(theme));
        var given = count(at -> readings.get(at).assigned().contains(theme));
        var right = count(at -> comments.get(at).themes().contains(theme)
                && readings.get(at).assigned().contains(theme));
        System.out.printf(
                Locale.ROOT,
                "theme\t%s\t%d\t%.3f\t%.3f%n",
                theme,
                has,
                (double) right / Math.max(1, given),
                (double) right / Math.max(1, has));
    }

    private int count(Predicate<Integer> which) {
        var count = 0;
        for (var at = 0; at < comments.size(); at++) {
            count += which.test(at) ? 1 : 0;
        }
        return count;
    }
}
