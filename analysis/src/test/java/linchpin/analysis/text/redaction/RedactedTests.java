package linchpin.analysis.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import org.junit.jupiter.api.Test;

class RedactedTests {

    private static final String WORDS = "aged 47, the vicar Piotr Nowak came";

    private static Finding finding(String words, Kind kind) {
        int start = WORDS.indexOf(words);
        return new Finding(start, start + words.length(), kind, "Because.", .9);
    }

    @Test
    void leavesNoEndInSightOfFindingsThatOverlap() {
        var redacted = new Redacted(
                WORDS,
                List.of(finding("aged 47, the vicar Piotr", Kind.COMBINATION), finding("Piotr Nowak", Kind.NAME)));
        assertThat(redacted.masked(_ -> true)).isEqualTo("[personal details] came");
        assertThat(redacted.masked()).isEqualTo("aged 47, the vicar [name] came");
    }

    @Test
    void masksWhatReachesOverTheEndOfAShorterOne() {
        var redacted = new Redacted(
                WORDS, List.of(finding("aged 47", Kind.NAME), finding("aged 47, the vicar", Kind.COMBINATION)));
        assertThat(redacted.masked(_ -> true)).isEqualTo("[name] Piotr Nowak came");
    }
}
