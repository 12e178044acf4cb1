package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DaysTests {

    @Test
    void areWrittenAsPeopleWriteThem() {
        assertThat(Days.full(LocalDate.of(2026, 5, 3))).isEqualTo("3 May 2026");
        assertThat(Days.count(1)).isEqualTo("1 day");
        assertThat(Days.count(12)).isEqualTo("12 days");
    }

    @Test
    void makeMonthsAndPeriodsThatSayEachYearOnce() {
        var may = YearMonth.of(2026, 5);
        assertThat(Days.month(may)).isEqualTo("May 2026");
        assertThat(Days.period(may, may)).isEqualTo("May 2026");
        assertThat(Days.period(YearMonth.of(2026, 4), YearMonth.of(2026, 6))).isEqualTo("April to June 2026");
        assertThat(Days.period(YearMonth.of(2024, 6), may)).isEqualTo("June 2024 to May 2026");
        assertThat(Days.period(YearMonth.of(2025, 12), YearMonth.of(2026, 1)))
                .isEqualTo("December 2025 to January 2026");
    }
}
