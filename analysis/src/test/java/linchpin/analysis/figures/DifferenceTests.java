package linchpin.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTests {

    private static Difference from(long before, long of, long since, long ofSince) {
        return new Difference(new Share(before, of), new Share(since, ofSince));
    }

    /** The examples of Newcombe 1998, table II, method 10; there the first less the second. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void liesWhereNewcombePublishedIt(long one, long of, long other, long ofOther, double lower, double upper) {
        var difference = from(other, ofOther, one, of);
        assertThat(difference.lower()).isCloseTo(lower, within(0.00005));
        assertThat(difference.upper()).isCloseTo(upper, within(0.00005));
    }

    /** Fisher's lady, who tells milk poured first: three of four right has a chance of 17 in 70, four of four of 1 in 70. */
    @Test
    void hasFishersChances() {
        assertThat(from(1, 4, 3, 4).chanceOfSoMany()).isCloseTo(17 / 70.0, within(1e-12));
        assertThat(from(0, 4, 4, 4).chanceOfSoMany()).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(from(3, 4, 1, 4).chanceOfSoFew()).isCloseTo(17 / 70.0, within(1e-12));
        assertThat(from(3, 4, 1, 4).chanceOfSoMany()).isCloseTo(69 / 70.0, within(1e-12));
    }

    @Test
    void isExactWhereNumbersAreLarge() {
        // nobody since: the chance that none of 41 falls among the 139 of 1,112
        double none = 1;
        for (int i = 0; i < 41; i++) {
            none *= (973.0 - i) / (1_112 - i);
        }
        assertThat(from(41, 973, 0, 139).chanceOfSoFew()).isCloseTo(none, within(1e-12));
        assertThat(from(400_000, 4_000_000, 100_000, 1_000_000).chanceOfSoFew()).isCloseTo(0.5, within(0.01));
        assertThat(from(500_000, 1_000_000, 0, 1_000_000).chanceOfSoFew()).isZero();
    }

    @Test
    void isCertainWhereNobodyEverSpoke() {
        assertThat(from(0, 50, 0, 50).chanceOfSoFew()).isEqualTo(1);
        assertThat(from(50, 50, 50, 50).chanceOfSoMany()).isEqualTo(1);
    }

    @Test
    void saysHowManyAreEnoughToTell() {
        var before = new Share(41, 973);
        var enough = Difference.enoughToTell(before, 0.01);
        assertThat(from(41, 973, 0, enough).chanceOfSoFew()).isLessThanOrEqualTo(0.01);
        assertThat(from(41, 973, 0, enough - 1).chanceOfSoFew()).isGreaterThan(0.01);
        assertThat(Difference.enoughToTell(new Share(0, 973), 0.01)).isZero();
        assertThat(Difference.enoughToTell(new Share(12, 12), 0.01)).isBetween(1L, 12L);
    }

    /** In 4,000 simulated pairs of years the true difference lies within the interval about 95 times in 100. */
    @Test
    void holdsTheTrueDifferenceNinetyFiveTimesInAHundred() {
        var dice = new SplittableRandom(13);
        var held = 0;
        for (int i = 0; i < 4_000; i++) {
            double was = 0.02 + 0.1 * dice.nextDouble();
            double is = was * dice.nextDouble();
            var difference = from(drawn(dice, 560, was), 560, drawn(dice, 140, is), 140);
            held += difference.lower() <= is - was && is - was <= difference.upper() ? 1 : 0;
        }
        assertThat(held / 4_000.0).isBetween(0.94, 0.985);
    }

    private static long drawn(SplittableRandom dice, int of, double share) {
        return dice.doubles(of).filter(one -> one < share).count();
    }
}
