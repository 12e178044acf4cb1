package linchpin.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;

/** Whoever prints a share asks {@link linchpin.analysis.figures.Share}: 99.6 % is not 100 % on one page and 99 % on the next. */
class OneRuleOfSharesTests {

    /** Charts draw points and say them to a tenth, by a rule that their own tests hold: what is not quite all is not called 100 %. */
    /** The last tells bounds of a difference, which are no shares of anything, and may be below nothing. */
    private static final List<String> OTHERWISE = List.of(
            "/analysis/tally/",
            "/analysis/figures/Share.java",
            "/analysis/charts/",
            "/actions/effect/BeforeAndSince.java");

    private static final Pattern HUNDREDTHS =
            Pattern.compile("[*]\\s*100(\\.0)?\\b(?!_)|\\b100(\\.0)?\\s*[*]|%(\\.\\d)?[df]%%");

    @Test
    void noShareIsMadeByHand() {
        assertThat(Sources.java())
                .filteredOn(file -> OTHERWISE.stream().noneMatch(file.toString()::contains))
                .filteredOn(file -> HUNDREDTHS.matcher(Sources.text(file)).find())
                .isEmpty();
    }

    /** The national table has its own rounding, and the page that shows it says so. */
    @Test
    void theNationsRoundingIsTheNationsAlone() {
        assertThat(Sources.java())
                .filteredOn(file -> Sources.text(file).contains(".rounded()"))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("ReturnAnswers.java");
    }

    @Test
    void wouldFindOneThatIs() {
        for (var made : List.of("share * 100", "100.0 * part / whole", "\"%d%%\"", "\"%.1f%%\"")) {
            assertThat(HUNDREDTHS.matcher(made).find()).as(made).isTrue();
        }
        assertThat(HUNDREDTHS.matcher("ROWS * 100_000").find()).isFalse();
    }
}
