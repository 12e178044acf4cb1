package linchpin.representation.halfyears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfYearTests {

    @ParameterizedTest
    @CsvSource({
        "2026-07-28, 2025-07", // paper may still come
        "2026-07-29, 2026-01",
        "2026-12-31, 2026-01",
        "2027-01-28, 2026-01",
        "2027-01-29, 2026-07",
        "2027-06-30, 2026-07"
    })
    void isCountedFourWeeksAfterItsEnd(LocalDate today, YearMonth first) {
        assertThat(HalfYear.latest(today).first()).isEqualTo(first);
    }

    @Test
    void beginsToBeDueOnTheDayItMayBeCounted() {
        for (var first : new YearMonth[] {YearMonth.of(2026, 1), YearMonth.of(2026, 7)}) {
            var half = new HalfYear(first);
            assertThat(HalfYear.latest(half.due())).isEqualTo(half);
            assertThat(HalfYear.latest(half.due().minusDays(1)).next()).isEqualTo(half);
        }
    }

    /** So nothing can be taken from anything. */
    @Test
    void sharesNoMonthWithTheNext() {
        var half = new HalfYear(YearMonth.of(2026, 1));
        assertThat(half.next().first()).isEqualTo(half.last().plusMonths(1));
    }

    @Test
    void isSaidInWords() {
        assertThat(new HalfYear(YearMonth.of(2026, 1)).words()).isEqualTo("January to June 2026");
        assertThat(new HalfYear(YearMonth.of(2026, 7)).words()).isEqualTo("July to December 2026");
    }
}
