package linchpin.approach.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody may be asked. */
class AskMomentTests {

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-06-01, 24, 2026-06-02T07:00:00Z",
        "Europe/London, 2026-06-01, 16, 2026-06-01T15:00:00Z",
        "Europe/London, 2026-12-01, 16, 2026-12-01T16:00:00Z",
        "Europe/London, 2026-06-01, 6, 2026-06-01T07:00:00Z",
        "Europe/London, 2026-06-01, 20, 2026-06-02T07:00:00Z",
        "Europe/London, 2026-03-28, 24, 2026-03-29T07:00:00Z", // clocks go forward that night
        "Europe/London, 2026-10-24, 24, 2026-10-25T08:00:00Z", // and back
        "Pacific/Auckland, 2026-06-01, 24, 2026-06-01T20:00:00Z"
    })
    void isTheNextMorningOrAfterAnHourThatSomebodyChose(ZoneId zone, LocalDate left, int hour, Instant first) {
        assertThat(new AskMoment(zone).first(left, hour)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T06:59:59Z, 2026-06-01T07:00:00Z",
        "2026-06-01T07:00:00Z, 2026-06-01T07:00:00Z",
        "2026-06-01T18:59:59Z, 2026-06-01T18:59:59Z",
        "2026-06-01T19:00:00Z, 2026-06-02T07:00:00Z",
        "2026-06-01T23:30:00Z, 2026-06-02T07:00:00Z",
        "2026-10-24T19:00:00Z, 2026-10-25T08:00:00Z"
    })
    void liesBetweenEightAndEight(Instant moment, Instant asked) {
        assertThat(new AskMoment(ZoneId.of("Europe/London")).byDay(moment)).isEqualTo(asked);
    }

    @Test
    void movesNobodyToAnotherDayWhereItIsDay() {
        var noon = Instant.parse("2026-06-02T00:00:00Z"); // in Auckland
        assertThat(new AskMoment(ZoneId.of("Pacific/Auckland")).byDay(noon)).isEqualTo(noon);
    }
}
