package linchpin.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import linchpin.feedback.Register;
import linchpin.organisation.Organisation;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
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

    @Test
    void waitsForASecondLookAtTheSameCount() {
        var still = new StoodStill(counts);
        var one = world.organisation();
        var other = world.organisation();
        say(one);
        assertThat(look(still, one)).as("the first look").isFalse();
        say(one);
        assertThat(look(still, one)).as("more came in").isFalse();
        assertThat(look(still, one)).isTrue();
        assertThat(look(still, other)).as("another organisation's first look").isFalse();
    }

    @Test
    void waitsForWhatIsNotCountedYet() {
        var still = new StoodStill(counts);
        var one = world.organisation();
        say(one);
        look(still, one);
        Said.said("Not counted yet").on(MAY.atDay(3)).in(register, one);
        assertThat(look(still, one)).isFalse();
    }

    private void say(Organisation organisation) {
        Said.said("Here").on(MAY.atDay(3)).in(register, organisation);
        World.in(organisation.id(), () -> {
            counts.recount();
            return true;
        });
    }

    private static boolean look(StoodStill still, Organisation organisation) {
        return World.in(organisation.id(), () -> still.at(organisation.id(), MAY, MAY));
    }
}
