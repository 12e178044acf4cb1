package linchpin.backup.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import linchpin.backup.archive.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment, as whoever is in a hurry types it. */
class GoBackCommandTests {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T14:03, 2026-11-27T14:03:00Z",
        "2026-11-27 14:03, 2026-11-27T14:03:00Z",
        "2026-11-27T14:03:20, 2026-11-27T14:03:20Z",
        "2026-07-27T14:03, 2026-07-27T13:03:00Z",
        "2026-07-27T14:03Z, 2026-07-27T14:03:00Z",
        "2026-11-27T14:03:20.5+01:00, 2026-11-27T13:03:20.500Z",
    })
    void isThatOfEuropeLondonUnlessItSaysMore(String typed, String moment) {
        assertThat(GoBackCommand.moment(typed, NOW)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "14:03", "27/11/2026 14:03", "2026-11-27", "2026-02-30T14:03"})
    void isSaidToBeNoneWhereItIsNone(String typed) {
        assertThatThrownBy(() -> GoBackCommand.moment(typed, NOW))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("Write it as in 2026-11-27T14:03");
    }

    @Test
    void mustHaveBeen() {
        assertThatThrownBy(() -> GoBackCommand.moment("2027-11-27T14:03", NOW))
                .isInstanceOf(Unusable.class)
                .hasMessage("2027-11-27T14:03 is still to come.");
    }
}
