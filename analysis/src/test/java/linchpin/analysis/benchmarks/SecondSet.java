package linchpin.analysis.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.analysis.text.redaction.Sentences;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;

/**
 * Whole comments written before a change by somebody who had not read the misses of the first set: how many of their names are proposed, and
 * in how many comments without a name something is proposed all the same. Its misses are never printed, so nobody can learn from them.
 */
final class SecondSet {

    private static final Pattern NAME = Pattern.compile("\\[([^\\[\\]]+)]");

    private final Redactor redactor;

    SecondSet(Redactor redactor) {
        this.redactor = redactor;
    }

    void print() {
        var named = Sentences.lines("second-named.txt");
        int names = 0;
        int found = 0;
        int proposals = 0;
        int right = 0;
        for (var line : named) {
            var marked = new ArrayList<int[]>();
            var findings = findings(withoutMarks(line, marked));
            names += marked.size();
            found += (int) marked.stream()
                    .filter(name -> findings.stream().anyMatch(finding -> over(finding, name)))
                    .count();
            proposals += findings.size();
            right += (int) findings.stream()
                    .filter(finding -> marked.stream().anyMatch(name -> over(finding, name)))
                    .count();
        }
        var plain = Sentences.lines("second-plain.txt");
        long needless = plain.stream().filter(line -> !findings(line).isEmpty()).count();
        System.out.printf("%-36s %7.2f %%  of %,d%n", "second set: names", 100.0 * found / names, names);
        System.out.printf(
                "%-36s %7.2f %%  of %,d%n", "second set: right among proposed", 100.0 * right / proposals, proposals);
        System.out.printf(
                "%-36s %7.2f %%  of %,d comments without a name%n",
                "second set: needless", 100.0 * needless / plain.size(), plain.size());
    }

    private static String withoutMarks(String line, List<int[]> marked) {
        var words = new StringBuilder();
        int copied = 0;
        for (var matcher = NAME.matcher(line); matcher.find(); copied = matcher.end()) {
            words.append(line, copied, matcher.start());
            marked.add(
                    new int[] {words.length(), words.length() + matcher.group(1).length()});
            words.append(matcher.group(1));
        }
        return words.append(line, copied, line.length()).toString();
    }

    private List<Finding> findings(String words) {
        return redactor.redact(words).findings().stream()
                .filter(finding -> finding.kind() != Kind.COMBINATION)
                .toList();
    }

    private static boolean over(Finding finding, int[] name) {
        return finding.start() < name[1] && name[0] < finding.end();
    }
}
