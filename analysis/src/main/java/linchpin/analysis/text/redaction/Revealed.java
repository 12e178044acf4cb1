package linchpin.analysis.text.redaction;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;

/** Findings made in masked words, brought back to the words as received. */
final class Revealed {

    private Revealed() {}

    static List<Finding> by(Redacted before, List<Finding> inMasked) {
        var revealed = new ArrayList<Finding>();
        var masked = before.findings().stream()
                .filter(f -> f.kind() != Kind.COMBINATION)
                .toList();
        int next = 0;
        int shift = 0;
        for (var finding : inMasked) {
            if (finding.kind() == Kind.COMBINATION) {
                continue;
            }
            while (next < masked.size() && masked.get(next).start() <= finding.start() + shift) {
                var done = masked.get(next++);
                shift += done.end() - done.start() - done.kind().mask().length();
            }
            revealed.add(new Finding(
                    finding.start() + shift,
                    finding.end() + shift,
                    finding.kind(),
                    finding.reason(),
                    finding.sureness()));
        }
        return revealed;
    }
}
