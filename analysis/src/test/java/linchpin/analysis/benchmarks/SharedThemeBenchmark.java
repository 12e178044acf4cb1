package linchpin.analysis.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.analysis.text.similar.SimilarComments.Heard;
import linchpin.analysis.text.similar.SimilarComments.Sought;
import linchpin.analysis.text.similar.SimilarInMemory;
import linchpin.analysis.text.similar.Words;

/** How often the five nearest earlier comments share a theme with one that the reader never learnt from; each text counts once. */
final class SharedThemeBenchmark {

    private SharedThemeBenchmark() {}

    public static void main(String[] arguments) {
        if (!LabelledComments.present()) {
            System.out.println("The real comments are not here: " + LabelledComments.folder());
            System.exit(1);
        }
        var earlier = distinct(false);
        var asked = distinct(true);
        try (var reader = MeasuredReader.open();
                var similar = SimilarInMemory.inMemory(true)) {
            var heard = new ArrayList<Heard>();
            for (int i = 0; i < earlier.size(); i++) {
                var comment = earlier.get(i).comment();
                var reading = reader.read(comment);
                if (reading.outcome() == Reading.Outcome.READ) {
                    heard.add(new Heard(
                            new UUID(0, i), 1, RoundedVector.of(reading.vector()), Words.of(comment.words())));
                }
            }
            similar.add(heard);
            System.out.printf("%,d held-aside comments asked, %,d earlier ones%n", asked.size(), earlier.size());
            System.out.printf(
                    "meaning alone:     P@5 shares a theme %.3f%n", precision(reader, similar, earlier, asked, false));
            System.out.printf(
                    "meaning and words: P@5 shares a theme %.3f%n", precision(reader, similar, earlier, asked, true));
        }
    }

    private static List<LabelledComments> distinct(boolean heldAside) {
        var seen = new HashSet<String>();
        return LabelledComments.all().stream()
                .filter(one -> one.heldAside() == heldAside && !one.themes().isEmpty())
                .filter(one -> seen.add(one.comment()
                        .words()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}]+", " ")
                        .strip()))
                .toList();
    }

    private static double precision(
            CommentReader reader,
            SimilarInMemory similar,
            List<LabelledComments> earlier,
            List<LabelledComments> asked,
            boolean withWords) {
        int shared = 0;
        int all = 0;
        for (var one : asked) {
            var reading = reader.read(one.comment());
            if (reading.outcome() != Reading.Outcome.READ) {
                continue;
            }
            Set<String> words = withWords ? Words.of(one.comment().words()) : Set.of();
            for (var near : similar.nearest(new Sought(reading.vector(), words, 5, _ -> true))) {
                var themes =
                        earlier.get((int) near.key().getLeastSignificantBits()).themes();
                shared += themes.stream().anyMatch(one.themes()::contains) ? 1 : 0;
                all++;
            }
        }
        return (double) shared / all;
    }
}
