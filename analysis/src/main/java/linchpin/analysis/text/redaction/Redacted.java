package linchpin.analysis.text.redaction;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.tongues.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * A comment and what we propose to mask in it. The words are as received; findings are in order of place, and only a
 * {@link Kind#COMBINATION} overlaps others.
 *
 * @param tongue the other language that some or all of the words are in, where no names were looked for; null for none
 */
public record Redacted(
        String words, List<Finding> findings, @Nullable Tongue tongue) {

    /** Of words that are all in English, as far as can be told. */
    public Redacted(String words, List<Finding> findings) {
        this(words, findings, null);
    }

    public Redacted {
        findings = findings.stream()
                .sorted(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end))
                .toList();
    }

    /** The words with every finding masked but the combinations, which only a person can reword. */
    public String masked() {
        return masked(finding -> finding.kind() != Kind.COMBINATION);
    }

    /** The words with the chosen findings masked and nothing else altered: what a person decided. */
    public String masked(Predicate<Finding> chosen) {
        var masked = new StringBuilder(words.length());
        int copied = 0;
        for (var finding : findings) {
            if (!chosen.test(finding)) {
                continue;
            }
            if (finding.start() < copied) { // one mask for two that overlap, and no end of either left in sight
                copied = Math.max(copied, finding.end());
                continue;
            }
            masked.append(words, copied, finding.start()).append(finding.kind().mask());
            copied = finding.end();
        }
        return masked.append(words, copied, words.length()).toString();
    }
}
