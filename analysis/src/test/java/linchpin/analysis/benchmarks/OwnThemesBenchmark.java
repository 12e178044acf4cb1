package linchpin.analysis.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.learning.Coded;
import linchpin.analysis.text.learning.Learning;
import linchpin.analysis.text.learning.Lessons;
import linchpin.analysis.text.learning.OwnTheme;
import linchpin.analysis.text.learning.Score;
import linchpin.analysis.text.learning.Traits;

/**
 * An organisation's own themes, from twenty comments coded with one and twenty without: themes of version 6 that version 7 has no place
 * for, which the shipped reader never gives. Measured on all other comments, over several draws of the forty. Training practised on the
 * labels of version 6 beside the themes, on these comments too: the figures flatter.
 */
final class OwnThemesBenchmark {

    private static final int DRAWS = 10;
    private static final int UNCODED = 500;

    private record Read(Traits traits, Set<String> labels) {}

    private OwnThemesBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        if (!LabelledComments.present()) {
            System.out.println("The real comments are not here: " + LabelledComments.folder());
            System.exit(1);
        }
        var themes = List.of(
                new String[] {
                    "Impact of treatment/ care",
                    "The treatment or care made a difference to the person's health or life."
                },
                new String[] {"Negative experience & dissatisfaction", "The person is unhappy, without saying why."});
        try (var reader = CommentReader.shipped()) {
            var all = readings(reader, themes.stream().map(theme -> theme[0]).toList());
            System.out.printf("%,d distinct comments%n", all.size());
            if (arguments.length > 0) {
                write(all, Path.of(arguments[0]));
            }
            for (var theme : themes) {
                long having = all.stream()
                        .filter(one -> one.labels.contains(theme[0]))
                        .count();
                if (having < 40) {
                    System.out.printf("%s: only %d comments%n", theme[0], having);
                } else {
                    measure(
                            theme[0],
                            reader.read(new Comment(theme[1], Question.OTHER, null))
                                    .vector(),
                            all);
                }
            }
        }
    }

    private static List<Read> readings(CommentReader reader, List<String> labels) throws IOException {
        var seen = new HashSet<String>();
        var all = new ArrayList<Read>();
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(LabelledComments.folder().resolve("fft-comments.csv"))) {
            for (NamedCsvRecord row : csv) {
                var words = row.getField("FFT answer");
                if (!seen.add(words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}]+", " ")
                        .strip())) {
                    continue;
                }
                var comment = new Comment(words, Question.of(row.getField("FFT question")), null);
                var reading = reader.read(comment);
                if (reading.outcome() == Reading.Outcome.READ) {
                    var has = new HashSet<String>();
                    labels.stream()
                            .filter(label -> row.getField(label).startsWith("1"))
                            .forEach(has::add);
                    all.add(new Read(Traits.of(comment, reading), has));
                }
            }
        }
        return all;
    }

    /** The vectors, for {@code heard.sh} to copy with noise. */
    private static void write(List<Read> all, Path file) throws IOException {
        var bytes = ByteBuffer.allocate(all.size() * 384 * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var one : all) {
            for (float value : one.traits.vector()) {
                bytes.putFloat(value);
            }
        }
        Files.write(file, bytes.array());
    }

    private static void measure(String theme, float[] described, List<Read> all) {
        var total = Score.NONE;
        double average = 0;
        double cpu = 0;
        int adopted = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            var shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, new Random(draw));
            var coded = new ArrayList<Coded>();
            shuffled.stream()
                    .filter(one -> one.labels.contains(theme))
                    .limit(20)
                    .forEach(one -> coded.add(coded(one, Set.of(theme), Set.of(), coded.size())));
            shuffled.stream()
                    .filter(one -> !one.labels.contains(theme))
                    .limit(20)
                    .forEach(one -> coded.add(coded(one, Set.of(), Set.of(theme), coded.size())));
            var rest = shuffled.stream()
                    .filter(one -> coded.stream().noneMatch(with -> with.traits() == one.traits))
                    .toList();
            var uncoded = rest.stream().limit(UNCODED).map(Read::traits).toList();
            long start = System.nanoTime();
            var learnt = Learning.learn(coded, List.of(new OwnTheme(theme, List.of(described))), uncoded, 0.5);
            cpu += (System.nanoTime() - start) / 1e9;
            adopted += learnt.lessons().themes().size();
            if (!learnt.lessons().themes().isEmpty()) {
                total = total.plus(score(learnt.lessons(), theme, rest));
                average += averagePrecision(learnt.lessons(), theme, rest);
            }
        }
        System.out.printf(
                "%-28s adopted %d of %d: precision %.2f, recall %.2f, F1 %.2f, average precision %.2f; %.2f s to learn%n",
                theme,
                adopted,
                DRAWS,
                total.precision().orElse(0),
                total.recall().orElse(0),
                total.f1().orElse(0),
                average / Math.max(1, adopted),
                cpu / DRAWS);
    }

    private static Coded coded(Read one, Set<String> has, Set<String> hasNot, int number) {
        return new Coded(new UUID(0x9E3779B97F4A7C15L * number, number), one.traits, has, hasNot);
    }

    private static Score score(Lessons lessons, String theme, List<Read> rest) {
        var score = Score.NONE;
        for (var one : rest) {
            boolean suggested = lessons.probabilities(one.traits).get(theme) >= 0.5;
            boolean there = one.labels.contains(theme);
            score = score.plus(
                    new Score(suggested && there ? 1 : 0, suggested && !there ? 1 : 0, !suggested && there ? 1 : 0));
        }
        return score;
    }

    private static double averagePrecision(Lessons lessons, String theme, List<Read> rest) {
        var ranked = rest.stream()
                .sorted(Comparator.comparingDouble(
                        (Read one) -> -lessons.probabilities(one.traits).get(theme)))
                .toList();
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).labels.contains(theme)) {
                sum += ++found / (i + 1.0);
            }
        }
        return sum / found;
    }
}
