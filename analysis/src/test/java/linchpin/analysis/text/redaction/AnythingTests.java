package linchpin.analysis.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import linchpin.analysis.text.redaction.findings.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of redaction whatever somebody wrote. */
class AnythingTests {

    private static final Redactor REDACTOR = Redactor.shipped();

    private static String masked(String words) {
        return REDACTOR.redact(words).masked();
    }

    @Test
    void seesThroughInvisibleCharactersAndOtherDigits() {
        assertThat(masked("ring 07700\u200B900123 or ٠٧٧٠٠٩٠٠١٢٣")).isEqualTo("ring [phone number] or [phone number]");
        assertThat(masked("943\u00A0476\u00A05919")).isEqualTo("[NHS number]");
    }

    @Test
    void altersNothingOutsideFindingsWhateverIsWritten() {
        var random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            var redacted = REDACTOR.redact(anything(random));
            int from = 0;
            var rebuilt = new StringBuilder();
            for (var finding : redacted.findings()) {
                if (finding.kind() != Kind.COMBINATION) {
                    assertThat(finding.start()).isGreaterThanOrEqualTo(from);
                    rebuilt.append(redacted.words(), from, finding.start())
                            .append(finding.kind().mask());
                    from = finding.end();
                }
            }
            assertThat(redacted.masked())
                    .isEqualTo(rebuilt.append(redacted.words().substring(from)).toString());
        }
    }

    @Test
    void findsNothingNewInMaskedWords() {
        var random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            var masked = masked(anything(random));
            assertThat(masked(masked)).isEqualTo(masked);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "1 ",
                "a@",
                "[",
                "(",
                "07700 ",
                "a.",
                "at dot ",
                "12 high ",
                "born on ",
                "\uD83D",
                "A",
                "aged 43 ",
                "john ",
                "1.1.",
                "flat 1, ",
                "0 ",
                "'",
                "nhs number "
            })
    void readsAHundredThousandCharactersOfAnything(String piece) {
        var words = piece.repeat(100_000 / piece.length());
        var redacted = REDACTOR.redact(words);
        assertThat(redacted.words()).isEqualTo(words);
    }

    private static String anything(Random random) {
        var pieces = List.of(
                " ",
                ". ",
                "\n",
                "John",
                "thanks to ",
                "Ngozi",
                "my son ",
                "was lovely",
                "943 476 5919",
                "07700 900123",
                "\uD83D\uDE00",
                "\u0301",
                "\u200D",
                "ne1 4lp",
                "a@b.com",
                "[name]",
                "[",
                "DOB ",
                "12/03/1956",
                "é",
                "İ",
                "ß",
                "\uD800",
                "محمد",
                "Dr ",
                "aged 43",
                "vicar",
                "and ",
                "Smith",
                "'s ",
                "12 High Street",
                "\u202E",
                "ǆ",
                "ﬁ",
                "①");
        var words = new StringBuilder();
        int length = random.nextInt(14);
        for (int i = 0; i < length; i++) {
            words.append(
                    random.nextInt(5) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : pieces.get(random.nextInt(pieces.size())));
            words.append(random.nextBoolean() ? " " : "");
        }
        return words.toString();
    }
}
