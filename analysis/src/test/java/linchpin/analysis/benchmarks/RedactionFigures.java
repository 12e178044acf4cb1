package linchpin.analysis.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import linchpin.analysis.text.redaction.Finding;
import linchpin.analysis.text.redaction.Kind;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.analysis.text.redaction.Sentences;

/** Counts what was proposed and what was missed, by sort, and prints it. */
final class RedactionFigures {

    private final Redactor redactor;
    private final Redactor shipped;
    private final Map<String, Rate> rates = new TreeMap<>();
    private final Map<String, Integer> missed = new LinkedHashMap<>();
    private int falselyFlagged;
    private int rightlyFlagged;

    RedactionFigures(Redactor redactor, Redactor shipped) {
        this.redactor = redactor;
        this.shipped = shipped;
    }

    /** How often out of how many, and what can be said of it with 95 % confidence (Wilson's lower bound). */
    static final class Rate {
        private int hits;
        private int all;

        void count(boolean hit) {
            hits += hit ? 1 : 0;
            all++;
        }

        double share() {
            return (double) hits / all;
        }

        @Override
        public String toString() {
            double z = 1.645;
            double p = share();
            double low = (p + z * z / (2 * all) - z * Math.sqrt(p * (1 - p) / all + z * z / (4.0 * all * all)))
                    / (1 + z * z / all);
            return "%7.3f %%  (at least %7.3f %%)  of %,d".formatted(100 * p, 100 * low, all);
        }
    }

    void check(String carrier, Sentences.Filled placed, List<String> counted) {
        var findings = redactor.redact(placed.words()).findings().stream()
                .filter(f -> f.kind() != Kind.COMBINATION)
                .toList();
        if (counted.contains("2 names")) {
            var whole = shipped.redact(placed.words()).findings();
            placed.names().forEach(at -> rate("8 names, shipped lists").count(covered(placed.words(), at, whole)));
        }
        for (int[] at : placed.names()) {
            boolean hit = covered(placed.words(), at, findings);
            counted.forEach(what -> rate(what).count(hit));
            if (!hit) {
                missed(carrier + "  <<" + placed.words().substring(at[0], at[1]) + ">>");
            }
        }
        for (var finding : findings) {
            boolean right = placed.names().stream().anyMatch(at -> finding.start() < at[1] && at[0] < finding.end());
            rightlyFlagged += right ? 1 : 0;
            falselyFlagged += right ? 0 : 1;
        }
    }

    private static boolean covered(String words, int[] at, List<Finding> findings) {
        return IntStream.range(at[0], at[1])
                .filter(k -> Character.isLetterOrDigit(words.charAt(k)))
                .allMatch(k ->
                        findings.stream().anyMatch(f -> f.kind() != Kind.COMBINATION && f.start() <= k && k < f.end()));
    }

    Rate rate(String what) {
        return rates.computeIfAbsent(what, _ -> new Rate());
    }

    void missed(String what) {
        missed.merge(what, 1, Integer::sum);
    }

    void print(boolean misses) {
        rates.forEach((what, rate) -> System.out.printf("%-36s %s%n", what.substring(2), rate));
        var origins = rates.entrySet().stream()
                .filter(e -> e.getKey().startsWith("3"))
                .mapToDouble(e -> 100 * e.getValue().share())
                .summaryStatistics();
        System.out.printf("%-36s %7.3f points%n", "best origin less worst", origins.getMax() - origins.getMin());
        System.out.printf(
                "%-36s %7.3f %%  (%,d right, %,d elsewhere in the same comments)%n",
                "precision, one sentence a comment",
                100.0 * rightlyFlagged / (rightlyFlagged + falselyFlagged),
                rightlyFlagged,
                falselyFlagged);
        if (misses) {
            missed.forEach((what, times) -> System.out.println("missed " + times + " " + what.replace("\n", " ")));
        }
    }
}
