package linchpin.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class StoodStillIntegrationTests {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Counts counts;

    Instant now = Instant.parse("2026-08-01T10:00:00Z");
    StoodStill still;
    Organisation one;

    @BeforeEach
    void anOrganisationThatSpeaks() {
        InstantSource time = () -> now;
        still = new StoodStill(counts, time.withZone(ZoneOffset.UTC));
        one = world.organisation();
        say(one);
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    @Test
    void waitsForAnHourInWhichNothingCame() {
        assertThat(look(one)).as("the first look").isFalse();
        later(Duration.ofMinutes(59));
        assertThat(look(one)).as("too soon").isFalse();
        say(one);
        later(Duration.ofMinutes(1));
        assertThat(look(one)).as("more came in").isFalse();
        later(Duration.ofHours(1));
        assertThat(look(one)).isTrue();
        assertThat(look(world.organisation()))
                .as("another organisation's first look")
                .isFalse();
    }

    @Test
    void waitsForWhatIsNotCountedYet() {
        look(one);
        Said.said("Not counted yet").on(MAY.atDay(3)).in(register, one);
        later(Duration.ofHours(2));
        assertThat(look(one)).isFalse();
    }

    private void say(Organisation organisation) {
        Said.said("Here").on(MAY.atDay(3)).in(register, organisation);
        World.in(organisation.id(), () -> {
            counts.recount();
            return true;
        });
    }

    private boolean look(Organisation organisation) {
        return World.in(organisation.id(), () -> still.at(organisation.id(), MAY, MAY));
    }
}
