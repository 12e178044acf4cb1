package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {

    private static final Clock LONDON = Clock.system(ZoneId.of("Europe/London"));

    @Test
    void areWrittenAsPeopleWriteThem() {
        assertThat(Days.full(LocalDate.of(2026, 5, 3))).isEqualTo("3 May 2026");
        assertThat(Days.full(LocalDate.of(2026, 12, 31))).isEqualTo("31 December 2026");
        assertThat(Days.time(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(Days.time(LocalTime.MIDNIGHT)).isEqualTo("00:00");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 days", "1, 1 day", "2, 2 days", "12, 12 days", "-1, -1 days"})
    void areCountedInWords(long days, String words) {
        assertThat(Days.count(days)).isEqualTo(words);
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

    /** Half an hour before midnight in UTC is the next day in London's summer, and the same day in its winter. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-31T23:30:00Z, '1 August 2026, 00:30'",
        "2026-07-31T22:59:59Z, '31 July 2026, 23:59'",
        "2026-01-31T23:30:00Z, '31 January 2026, 23:30'",
        "2026-12-31T23:59:59Z, '31 December 2026, 23:59'",
        "2027-01-01T00:00:00Z, '1 January 2027, 00:00'"
    })
    void areThoseOfTheOrganisationAroundMidnight(Instant at, String there) {
        assertThat(Days.moment(at, LONDON)).isEqualTo(there);
        assertThat(Days.full(at, LONDON)).isEqualTo(there.substring(0, there.indexOf(',')));
    }

    /** On 29 March 2026 one o'clock does not exist; on 25 October 2026 it comes twice. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59:59Z, '29 March 2026, 00:59'",
        "2026-03-29T01:00:00Z, '29 March 2026, 02:00'",
        "2026-10-25T00:30:00Z, '25 October 2026, 01:30'",
        "2026-10-25T01:30:00Z, '25 October 2026, 01:30'",
        "2026-10-25T02:00:00Z, '25 October 2026, 02:00'"
    })
    void followTheClocksWhenTheyChange(Instant at, String there) {
        assertThat(Days.moment(at, LONDON)).isEqualTo(there);
    }

    /** The same moment is told by each organisation's own clock, wherever the server stands. */
    @Test
    void differBetweenOrganisationsOfDifferentZones() {
        var at = Instant.parse("2026-05-03T22:30:00Z");
        assertThat(Days.full(at, Clock.fixed(at, ZoneOffset.UTC))).isEqualTo("3 May 2026");
        assertThat(Days.full(at, LONDON)).isEqualTo("3 May 2026");
        assertThat(Days.full(at, Clock.fixed(at, ZoneId.of("Asia/Tokyo")))).isEqualTo("4 May 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03T14:05, today at 14:05",
        "2026-05-03T00:00, today at 00:00",
        "2026-05-03T23:59, today at 23:59",
        "2026-05-02T23:59, yesterday at 23:59",
        "2026-05-04T00:00, tomorrow at 00:00",
        "2026-05-01T14:05, 1 May 2026 at 14:05",
        "2026-05-05T14:05, 5 May 2026 at 14:05",
        "2025-05-03T14:05, 3 May 2025 at 14:05"
    })
    void nearTodayAreNamed(LocalDateTime moment, String words) {
        assertThat(Days.moment(moment, LocalDateTime.of(2026, 5, 3, 12, 0))).isEqualTo(words);
    }

    /** Yesterday is a matter of dates, not of hours gone by: the last minute of the year before is yesterday. */
    @Test
    void endAtMidnightAndNotAfter24Hours() {
        var justAfter = LocalDateTime.of(2027, 1, 1, 0, 1);
        assertThat(Days.moment(LocalDateTime.of(2026, 12, 31, 23, 59), justAfter))
                .isEqualTo("yesterday at 23:59");
        assertThat(Days.moment(LocalDateTime.of(2026, 12, 31, 0, 0), justAfter)).isEqualTo("yesterday at 00:00");
        assertThat(Days.moment(LocalDateTime.of(2026, 12, 30, 23, 59), justAfter))
                .isEqualTo("30 December 2026 at 23:59");
    }

    /** A moment thousands of millions of days away must not come out as today, as it would if days were cut to fit an int. */
    @Test
    void farAwayAreNotTakenForToday() {
        var now = LocalDateTime.of(2026, 5, 3, 12, 0);
        assertThat(Days.moment(now.plusDays(1L << 32), now)).doesNotContain("today");
    }

    /** Whatever the server's own language. */
    @Test
    void areBritishOnAnyServer() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Days.full(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
            assertThat(Days.month(YearMonth.of(2026, 12))).isEqualTo("December 2026");
        } finally {
            Locale.setDefault(before);
        }
    }
}
