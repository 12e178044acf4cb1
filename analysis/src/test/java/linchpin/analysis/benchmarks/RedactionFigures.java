package linchpin.analysis.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.analysis.text.redaction.Sentences;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;

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

    /** Counts by the origin of the names, too: with a third of them off the lists, and with the lists that ship. */
    void checkNames(String carrier, Sentences.Filled placed, String origin, List<String> counted) {
        var all = new ArrayList<>(counted);
        all.add("3 origin " + origin);
        check(carrier, placed, all);
        var whole = shipped.redact(placed.words()).findings();
        for (int[] at : placed.names()) {
            boolean hit = covered(placed.words(), at, whole);
            rate("8 names, shipped lists").count(hit);
            rate("8a shipped lists, " + origin).count(hit);
        }
    }

    /** Counts, and keeps no word of what was missed. */
    void checkUnread(Sentences.Filled placed, List<String> counted) {
        var findings = redactor.redact(placed.words()).findings();
        var whole = shipped.redact(placed.words()).findings();
        for (int[] at : placed.names()) {
            boolean hit = covered(placed.words(), at, findings);
            counted.forEach(what -> rate(what).count(hit));
            rate("9 unread, shipped lists").count(covered(placed.words(), at, whole));
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
        System.out.printf("%-36s %7.3f points%n", "best origin less worst", spread("3 "));
        System.out.printf("%-36s %7.3f points%n", "best less worst, shipped lists", spread("8a"));
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

    private double spread(String sort) {
        var shares = rates.entrySet().stream()
                .filter(e -> e.getKey().startsWith(sort))
                .mapToDouble(e -> 100 * e.getValue().share())
                .summaryStatistics();
        return shares.getMax() - shares.getMin();
    }
}
