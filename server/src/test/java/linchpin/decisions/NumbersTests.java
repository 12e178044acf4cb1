package linchpin.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource({"20, 20", "33.3, 33.3", "'33,3', 33.3", "20 %, 20", "0.50, 0.5", "100, 100", "007, 7"})
    void readsAPercentageAsPeopleTypeIt(String typed, String written) {
        assertThat(Numbers.percent(typed).map(Numbers::written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a fifth", "-1", "101", "1e2", "20-30", "0.1234567", "½"})
    void takesNothingElseForOne(String typed) {
        assertThat(Numbers.percent(typed)).isEmpty();
    }

    @Test
    void twoPartsComeToAHundredToTheLastDigit() {
        assertThat(Numbers.rest(new BigDecimal("33.3"))).isEqualTo("66.7");
        assertThat(Numbers.rest(new BigDecimal("100"))).isEqualTo("0");
        assertThat(Numbers.rest(new BigDecimal("90"))).isEqualTo("10");
    }

    @Test
    void readsWholeNumbersThatCanBeMeant() {
        assertThat(Numbers.whole("12")).contains(12);
        assertThat(Numbers.whole("1.5")).isEmpty();
        assertThat(Numbers.whole("99999")).isEmpty();
    }
}
