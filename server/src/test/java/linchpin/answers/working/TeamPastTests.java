package linchpin.answers.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import linchpin.answers.working.TeamPast.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quarter's figures say what they count and no more. */
class TeamPastTests {

    private static final YearMonth JULY = YearMonth.of(2026, 7);

    private static Quarter quarter(Long... days) {
        return new Quarter(JULY, days.length + 3, List.of(days), true);
    }

    @Test
    void theLastDayThatCountsCountsAndTheNextDoesNot() {
        assertThat(quarter(0L, 59L, 60L, 61L, 400L).within()).isEqualTo(3);
        assertThat(quarter().within()).isZero();
    }

    /** Or older quarters, which had longer for late answers, would look the slower only for being older. */
    @Test
    void whoeverWasAnsweredLateIsNotAmongThoseWhoWaited() {
        var days = LongStream.rangeClosed(1, 20).map(day -> day * 5).boxed().toArray(Long[]::new);
        assertThat(quarter(days).within()).isEqualTo(12);
        assertThat(quarter(days).half()).hasValue(30);
        assertThat(quarter(days).half())
                .isEqualTo(quarter(LongStream.rangeClosed(1, 12)
                                .map(day -> day * 5)
                                .boxed()
                                .toArray(Long[]::new))
                        .half());
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true"})
    void ofAFewNothingIsSaidOfHalfOfThem(int answered, boolean said) {
        var days = LongStream.rangeClosed(1, answered).boxed().toArray(Long[]::new);
        assertThat(quarter(days).half().isPresent()).isEqualTo(said);
    }

    /** Of an even number it is the lower of the two in the middle: half waited no longer. */
    @Test
    void halfOfThemWaitedNoLonger() {
        assertThat(quarter(1L, 1L, 2L, 3L, 5L, 8L, 13L, 21L, 34L, 55L).half()).hasValue(5);
    }

    @Test
    void aQuarterEndsWithItsThirdMonth() {
        assertThat(quarter().last()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(new Quarter(YearMonth.of(2026, 10), 0, List.of(), false).last())
                .isEqualTo(YearMonth.of(2026, 12));
    }
}
