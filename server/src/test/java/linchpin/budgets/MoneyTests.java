package linchpin.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource({"250, 25000", "'1,250.50', 125050", "£20, 2000", "0.1, 10", "0, 0", "'£ 1 000', 100000"})
    void readsPoundsAsPeopleTypeThem(String typed, long pence) {
        assertThat(Money.typed(typed)).contains(pence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "-5", "1.234", "1e3", "12 quid", "1.2.3", "99999999999"})
    void takesNothingElseForAnAmount(String typed) {
        assertThat(Money.typed(typed)).isEmpty();
    }

    @Test
    void printsPenceOnlyWhereThereAreSome() {
        assertThat(Money.words(2000)).isEqualTo("£20");
        assertThat(Money.words(125_050)).isEqualTo("£1,250.50");
        assertThat(Money.words(0)).isEqualTo("£0");
        assertThat(Money.words(-150)).isEqualTo("−£1.50");
        assertThat(Money.plain(125_050)).isEqualTo("1250.50");
    }
}
