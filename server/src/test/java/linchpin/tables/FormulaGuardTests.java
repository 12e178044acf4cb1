package linchpin.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 7700 900123",
                "-5",
                "@SUM(A1)",
                "|calc",
                "%0",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\u3000=1",
                "\ufeff=1",
                "\u200b=1",
                "\u0001=1",
                "＝1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "−1",
                "'=1",
                "''=1",
                "' =1"
            })
    void putsAnApostropheBeforeWhatBeginsLikeAFormula(String words) {
        assertThat(FormulaGuard.guarded(words)).isEqualTo("'" + words);
        assertThat(FormulaGuard.bare("'" + words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "'", "''", "'tis", "1-1", "a=b", "Kind", "\u201c=1\u201d", "\u2013 no", "'90s", "(=1)"})
    void leavesOtherWordsAsTheyAre(String words) {
        assertThat(FormulaGuard.guarded(words)).isEqualTo(words);
        assertThat(FormulaGuard.bare(words)).isEqualTo(words);
    }

    /** A person may type what we would have guarded; it is what they mean. */
    @Test
    void takesWhatWasTypedWithoutAGuardAsItIs() {
        assertThat(FormulaGuard.bare("=1+1")).isEqualTo("=1+1");
    }

    @Test
    void givesBackWhateverItWasGiven() {
        var random = new Random(14);
        var letters = "'' =+-@|%\t\r\n\u00a0\ufeff\u200b＝−ab1".toCharArray();
        for (var i = 0; i < 20_000; i++) {
            var words = new StringBuilder();
            for (var length = random.nextInt(7); length > 0; length--) {
                words.append(letters[random.nextInt(letters.length)]);
            }
            var guarded = FormulaGuard.guarded(words.toString());
            assertThat(FormulaGuard.bare(guarded)).isEqualTo(words.toString());
            assertThat(guarded).doesNotMatch("(?s)[\\s\\p{Z}\\p{Cf}]*[=+\\-@|%＝−].*");
        }
    }
}
