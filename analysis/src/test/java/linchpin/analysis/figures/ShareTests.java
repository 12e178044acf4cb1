package linchpin.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    private static final int DRAWN = 20_000;

    /** Shares of few and of many, near the ends as often as in the middle. */
    private static void each(Consumer<Share> holds) {
        var random = new Random(20261127);
        Stream.generate(() -> {
                    var whole = 1 + random.nextLong(random.nextBoolean() ? 250 : 100_000_000_000L);
                    var far = Math.min(whole, random.nextInt(5));
                    return new Share(
                            switch (random.nextInt(3)) {
                                case 0 -> far;
                                case 1 -> whole - far;
                                default -> random.nextLong(whole + 1);
                            },
                            whole);
                })
                .limit(DRAWN)
                .forEach(holds);
    }

    @Test
    void onlyAllIsAHundredAndOnlyNoneIsNought() {
        each(share -> {
            assertThat(share.inHundred() == 100).as("%s", share).isEqualTo(share.part() == share.whole());
            assertThat(share.inHundred() == 0).as("%s", share).isEqualTo(share.part() == 0);
        });
    }

    @Test
    void isOtherwiseTheNearestHundredth() {
        each(share -> {
            var shown = share.inHundred();
            if (shown > 1 && shown < 99) {
                assertThat((double) shown).as("%s", share).isCloseTo(100 * share.fraction(), within(0.500_001));
                assertThat(shown).isEqualTo(share.rounded());
            }
            assertThat(shown).isBetween(0, 100);
        });
    }

    @Test
    void neverFallsAsMoreJoin() {
        each(share -> {
            if (share.part() < share.whole()) {
                var more = new Share(share.part() + 1, share.whole());
                assertThat(more.inHundred()).as("%s", more).isGreaterThanOrEqualTo(share.inHundred());
                assertThat(more.rounded()).isGreaterThanOrEqualTo(share.rounded());
            }
        });
    }

    /** What some said and what the others did not say comes to everybody: both may be rounded up, and neither more than once. */
    @Test
    void comesToAHundredWithTheRest() {
        each(share -> {
            var rest = new Share(share.whole() - share.part(), share.whole());
            assertThat(share.inHundred() + rest.inHundred()).as("%s", share).isBetween(100, 101);
        });
    }

    @Test
    void isTheSameOfHalvesAndDoubles() {
        each(share -> assertThat(new Share(7 * share.part(), 7 * share.whole()).inHundred())
                .as("%s", share)
                .isEqualTo(share.inHundred()));
    }

    /** NHS England's own test figures come first: 40 and 30 of 100 are 70 %, 10 and 5 are 15 %; 30 of 50 are 60 %, 10 are 20 %. */
    @ParameterizedTest
    @CsvSource({
        "70, 100, 70, 70",
        "15, 100, 15, 15",
        "30, 50, 60, 60",
        "10, 50, 20, 20",
        "79, 100, 79, 79",
        "249, 250, 99, 100", // 99.6 %
        "1, 250, 1, 0", // 0.4 %
        "305, 306, 99, 100",
        "1, 306, 1, 0",
        "306, 306, 100, 100",
        "0, 306, 0, 0",
        "57, 200, 29, 29", // 28.5 %, which as a fraction is a little less than that
        "1, 200, 1, 1",
        "199, 200, 99, 100",
        "2, 3, 67, 67"
    })
    void isShownByOurRuleAndAsANationalTableHasIt(long part, long whole, int ours, int theirs) {
        var share = new Share(part, whole);
        assertThat(share.inHundred()).isEqualTo(ours);
        assertThat(share.rounded()).isEqualTo(theirs);
        assertThat(share.percent()).isEqualTo(ours + "%");
        assertThat(share.inWords()).isEqualTo(ours + " in 100");
    }

    @Test
    void isNoneOfNobody() {
        assertThat(Share.of(0, 0)).isEmpty();
        assertThat(Share.of(0, 3)).contains(new Share(0, 3));
    }

    @Test
    void refusesWhatCannotBe() {
        for (var wrong : new long[][] {{0, 0}, {-1, 5}, {6, 5}, {0, -1}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Share(wrong[0], wrong[1]))
                    .withMessageContaining(wrong[0] + " of " + wrong[1]);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.996, 99", "0.004, 1", "1, 100", "0, 0", "0.999999999999, 100", "1e-17, 0", "0.785, 79"})
    void isRoundedAlikeWhereItWasMeasured(double fraction, int shown) {
        assertThat(Share.inHundred(fraction)).isEqualTo(shown);
    }
}
