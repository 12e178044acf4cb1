package linchpin.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import linchpin.platform.Tenancy;
import linchpin.platform.TimeZones;
import org.junit.jupiter.api.Test;

class OrganisationClockTests {

    private static final UUID NEW_YORK = UUID.randomUUID();

    private Instant moment = Instant.parse("2026-06-30T23:30:00Z");
    private final OrganisationClock clock = new OrganisationClock(
            () -> moment,
            organisation -> NEW_YORK.equals(organisation) ? ZoneId.of("America/New_York") : TimeZones.USUAL);

    @Test
    void tellsTheDayWhereTheOrganisationIs() {
        assertThat(LocalDate.now(clock)).as("nowhere in particular").isEqualTo("2026-07-01");
        assertThat(Tenancy.in(NEW_YORK, () -> LocalDate.now(clock))).isEqualTo("2026-06-30");
    }

    @Test
    void tellsEverybodyTheSameMoment() {
        assertThat(Tenancy.in(NEW_YORK, clock::instant)).isEqualTo(clock.instant());
    }

    @Test
    void keepsAZoneThatIsAskedForWhoeverAsks() {
        var auckland = clock.withZone(ZoneId.of("Pacific/Auckland"));
        assertThat(Tenancy.in(NEW_YORK, () -> LocalTime.now(auckland))).isEqualTo("11:30");
    }

    /** In the night when clocks go back, an hour happens twice and the day is still one day. */
    @Test
    void goesThroughTheHourThatHappensTwice() {
        moment = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(LocalTime.now(clock)).isEqualTo("01:30");
        moment = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(LocalTime.now(clock)).isEqualTo("01:30");
        assertThat(LocalDate.now(clock)).isEqualTo("2026-10-25");
    }
}
