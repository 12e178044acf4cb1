package linchpin.decisions.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceFormulaTests {

    @Test
    void givesTheLowestPriceTheFullMark() {
        assertThat(PriceFormula.marks("100", Map.of(1, "20", 2, "40", 3, "60")))
                .containsExactlyEntriesOf(new java.util.TreeMap<>(Map.of(1, "100", 2, "50", 3, "33.333333333")));
    }

    @Test
    void roundsHalfUpToNineDigits() {
        assertThat(PriceFormula.marks("5", Map.of(1, "1", 2, "3"))).containsEntry(2, "1.666666667");
        assertThat(PriceFormula.marks("1", Map.of(1, "1", 2, "1024"))).containsEntry(2, "0.000976563");
    }

    @Test
    void givesEqualPricesEqualMarks() {
        assertThat(PriceFormula.marks("10", Map.of(1, "99.50", 2, "99.5")))
                .containsEntry(1, "10")
                .containsEntry(2, "10");
    }
}
