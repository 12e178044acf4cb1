package linchpin.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody's telephone wakes them, and the hours are those of the organisation on every day of the year. */
class DueTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T10:00:00Z, MAIL, 2026-11-27T10:02:00Z",
        "2026-11-27T10:00:00Z, TEXT, 2026-11-27T10:02:00Z",
        "2026-11-27T03:00:00Z, TEXT, 2026-11-27T08:00:00Z",
        "2026-11-27T20:00:00Z, TEXT, 2026-11-28T08:00:00Z",
        "2026-10-24T20:30:00Z, TEXT, 2026-10-25T08:00:00Z", // clocks go back in the night
        "2027-03-27T21:00:00Z, TEXT, 2027-03-28T07:00:00Z", // and forward
        "2026-07-01T18:59:00Z, TEXT, 2026-07-02T07:00:00Z", // summer: 19:59 there, and the two minutes lead into the
        // evening
        "2026-11-27T10:00:00Z, LETTER, 2026-11-27T17:00:00Z",
        "2026-07-01T15:30:00Z, LETTER, 2026-07-01T16:00:00Z",
        "2026-07-01T16:30:00Z, LETTER, 2026-07-02T16:00:00Z",
        "2026-11-27T03:00:00Z, CALL, 2026-11-27T03:00:00Z"
    })
    void isSentByDay(String now, Channel channel, String due) {
        var clock = Clock.fixed(Instant.parse(now), ZoneId.of("Europe/London"));
        assertThat(new Due(clock).of(channel)).isEqualTo(due);
    }
}
