package linchpin.analysis.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.learning.Coded;
import linchpin.analysis.text.learning.Learning;
import linchpin.analysis.text.learning.Lessons;
import linchpin.analysis.text.learning.Score;
import linchpin.analysis.text.learning.Traits;

/**
 * What corrections do to all the comments nobody corrected, on real ones that the reader never saw: objections to wrong suggestions,
 * with and without agreement to right ones, and comments coded whole. The labels stand for the people who correct.
 */
final class CorrectionsBenchmark {

    private static final int DRAWS = 10;
    private static final int UNCODED = 400;
    private static final int COMMON = 40;
    private static final double THRESHOLD = 0.5;

    private record Read(Traits traits, Set<String> themes) {

        boolean suggests(String theme) {
            return traits.probabilities().getOrDefault(theme, 0.0) >= THRESHOLD;
        }
    }

    private record Change(Score before, Score after) {

        Change plus(Change other) {
            return new Change(before.plus(other.before), after.plus(other.after));
        }
    }

    private CorrectionsBenchmark() {}

    public static void main(String[] arguments) {
        if (!LabelledComments.present()) {
            System.out.println("The real comments are not here: " + LabelledComments.folder());
            System.exit(1);
        }
        var all = read();
        System.out.printf(
                "%,d comments that the reader never saw; figures are of those nobody corrected%n", all.size());
        objections(all, 3, 0);
        objections(all, 10, 0);
        objections(all, 10, 6);
        for (int coded : new int[] {50, 150, 300}) {
            codedWhole(all, coded);
        }
    }

    private static void objections(List<Read> all, int wrong, int right) {
        var total = new Change(Score.NONE, Score.NONE);
        for (var theme : common(all)) {
            for (int draw = 0; draw < DRAWS; draw++) {
                var mixed = mixed(all, draw);
                var corrected = new LinkedHashSet<Read>();
                mixed.stream()
                        .filter(one -> one.suggests(theme) && !one.themes.contains(theme))
                        .limit(wrong)
                        .forEach(corrected::add);
                mixed.stream()
                        .filter(one -> one.suggests(theme) && one.themes.contains(theme))
                        .limit(right)
                        .forEach(corrected::add);
                total = total.plus(change(mixed, corrected, Set.of(theme)));
            }
        }
        print("%d said to be wrong, %d right".formatted(wrong, right), total);
    }

    private static void codedWhole(List<Read> all, int many) {
        var total = new Change(Score.NONE, Score.NONE);
        for (int draw = 0; draw < DRAWS; draw++) {
            var mixed = mixed(all, draw);
            total = total.plus(change(
                    mixed,
                    new LinkedHashSet<>(mixed.subList(0, many)),
                    all.getFirst().traits.probabilities().keySet()));
        }
        print(many + " coded whole", total);
    }

    private static Change change(List<Read> mixed, Set<Read> corrected, Set<String> themes) {
        var coded = new ArrayList<Coded>();
        corrected.forEach(one -> coded.add(coded(one, themes, coded.size())));
        var rest = mixed.stream().filter(one -> !corrected.contains(one)).toList();
        var uncoded = rest.stream().limit(UNCODED).map(Read::traits).toList();
        var lessons = Learning.learn(coded, List.of(), uncoded, THRESHOLD).lessons();
        return new Change(score(Lessons.NONE, themes, rest), score(lessons, themes, rest));
    }

    private static Coded coded(Read one, Set<String> themes, int number) {
        var has = new TreeSet<>(themes);
        has.retainAll(one.themes);
        var hasNot = new TreeSet<>(themes);
        hasNot.removeAll(one.themes);
        return new Coded(new UUID(0x9E3779B97F4A7C15L * number, number), one.traits, has, hasNot);
    }

    private static Score score(Lessons lessons, Set<String> themes, List<Read> rest) {
        var score = Score.NONE;
        for (var one : rest) {
            var probabilities = lessons.probabilities(one.traits);
            for (var theme : themes) {
                boolean suggested = probabilities.getOrDefault(theme, 0.0) >= THRESHOLD;
                boolean there = one.themes.contains(theme);
                score = score.plus(new Score(
                        suggested && there ? 1 : 0, suggested && !there ? 1 : 0, !suggested && there ? 1 : 0));
            }
        }
        return score;
    }

    private static void print(String what, Change change) {
        System.out.printf(
                "%-28s suggestions %,d -> %,d, precision %.3f -> %.3f, recall %.3f -> %.3f, F1 %.3f -> %.3f%n",
                what,
                change.before.right() + change.before.wrong(),
                change.after.right() + change.after.wrong(),
                change.before.precision().orElse(0),
                change.after.precision().orElse(0),
                change.before.recall().orElse(0),
                change.after.recall().orElse(0),
                change.before.f1().orElse(0),
                change.after.f1().orElse(0));
    }

    private static List<String> common(List<Read> all) {
        return all.getFirst().traits.probabilities().keySet().stream()
                .filter(theme ->
                        all.stream().filter(one -> one.themes.contains(theme)).count() >= COMMON)
                .sorted()
                .toList();
    }

    private static List<Read> mixed(List<Read> all, int draw) {
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(draw));
        return mixed;
    }

    private static List<Read> read() {
        var seen = new HashSet<String>();
        var all = new ArrayList<Read>();
        try (var reader = MeasuredReader.open()) {
            for (var one : LabelledComments.held()) {
                var words = one.comment().words().toLowerCase(Locale.ROOT);
                var reading = reader.read(one.comment());
                if (seen.add(words.replaceAll("[^\\p{L}]+", " ").strip())
                        && reading.outcome() == Reading.Outcome.READ) {
                    all.add(new Read(Traits.of(one.comment(), reading), one.themes()));
                }
            }
        }
        return all;
    }
}
