package linchpin.analysis.tally.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTests {

    @ParameterizedTest
    @CsvSource({"33.3, 333/10", "0.50, 1/2", "-2.0, -2/1", "007, 7/1", "-0, 0/1", "100, 100/1"})
    void readsADecimalAsExactlyWhatItSays(String decimal, String fraction) {
        assertThat(Fraction.read(decimal))
                .hasValueSatisfying(read -> assertThat(read).hasToString(fraction));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1e3",
                "1e999999999",
                "1.",
                ".5",
                "+1",
                "1,5",
                "NaN",
                "٣",
                "1234567890",
                "0.1234567890",
                "0x1",
                "1/3"
            })
    void readsNothingElse(String words) {
        assertThat(Fraction.read(words)).isEmpty();
    }

    @Test
    void isInLowestTermsWithTheSignAbove() {
        assertThat(Fraction.of(6, -4))
                .hasToString("-3/2")
                .isEqualTo(Fraction.of(-3, 2))
                .hasSameHashCodeAs(Fraction.of(-9, 6));
        assertThat(Fraction.of(0, -4)).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void worksOutExactly() {
        var third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(Fraction.of(3, 7))).isEqualTo(Fraction.of(1, 7));
        assertThat(third.over(Fraction.of(-2, 3))).isEqualTo(Fraction.of(-1, 2));
    }

    /** Fractions that no floating number tells apart. */
    @Test
    void comparesWhatIsHardlyApart() {
        var one = Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(one).isLessThan(Fraction.ONE);
        assertThat(one.isWithin(Fraction.ZERO, one)).isTrue();
        assertThat(Fraction.ONE.isWithin(Fraction.ZERO, one)).isFalse();
        assertThat(Fraction.of(-1).isWithin(Fraction.ZERO, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "200, 3, 66.67",
        "1, 3, 0.33",
        "425, 8, 53.13",
        "1, 200, 0.01",
        "1, 201, 0.00",
        "100, 1, 100.00",
        "19999, 200, 100.00"
    })
    void isShownToTwoDecimalsWithHalvesUpwards(long numerator, long denominator, String shown) {
        assertThat(Fraction.of(numerator, denominator).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"333, 10, 33.3", "100, 1, 100", "100, 3, 100/3"})
    void isToldAsADecimalWhereItIsOne(long numerator, long denominator, String words) {
        assertThat(Fraction.of(numerator, denominator).decimal()).isEqualTo(words);
    }
}
