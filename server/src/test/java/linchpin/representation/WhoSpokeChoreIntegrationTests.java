package linchpin.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import linchpin.chores.Next;
import linchpin.feedback.Givers;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.figures.StoodStill;
import linchpin.organisation.Organisation;
import linchpin.representation.halfyears.WhoSpoke;
import linchpin.support.ByHand;
import linchpin.support.ModuleTest;
import linchpin.support.Said;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class WhoSpokeChoreIntegrationTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);
    private static final String FOUR_WEEKS_AFTER_JUNE = "2026-07-29T09:00:00Z";
    private static final String AN_HOUR_LATER = "2026-07-29T10:00:00Z";

    @Autowired
    World world;

    @Autowired
    TestTime time;

    @Autowired
    Register register;

    @Autowired
    Givers givers;

    @Autowired
    Counts counts;

    @Autowired
    CountWhoSpoke counting;

    @Autowired
    WhoSpoke spoke;

    @Autowired
    Clock clock;

    private WhoSpokeChore chore;
    private Organisation trust;

    @BeforeEach
    void aTrustOfWhichManySpoke() {
        chore = new WhoSpokeChore(counting, spoke, counts, clock);
        trust = world.organisation();
        say(12);
    }

    private void say(int times) {
        for (var i = 0; i < times; i++) {
            var id = Said.said("Said " + i).on(MAY).in(register, trust);
            World.in(trust.id(), () -> {
                givers.say(id, Map.of("sex", "female"));
                return id;
            });
        }
        World.in(trust.id(), () -> {
            counts.recount();
            return true;
        });
    }

    private Next does(String moment) {
        return time.at(moment, () -> ByHand.does(chore, trust));
    }

    private boolean told() {
        return !World.in(trust.id(), () -> spoke.latest(null)).isEmpty();
    }

    @Test
    void countsOnceAnHourHasPassedInWhichNothingCame() {
        assertThat(does(FOUR_WEEKS_AFTER_JUNE)).isEqualTo(Next.in(StoodStill.LONG_ENOUGH));
        assertThat(told()).isFalse();
        assertThat(does(AN_HOUR_LATER)).isEqualTo(Next.DONE);
        assertThat(told()).isTrue();
    }

    @Test
    void waitsWhileAFileOfThatHalfYearStillComesIn() {
        does(FOUR_WEEKS_AFTER_JUNE);
        say(3);
        assertThat(does(AN_HOUR_LATER)).isEqualTo(Next.in(StoodStill.LONG_ENOUGH));
        assertThat(told()).isFalse();
    }

    @Test
    void countsNothingOfAHalfYearThatIsNotLongOver() {
        does("2026-07-28T20:00:00Z");
        assertThat(does("2026-07-28T21:00:00Z")).isEqualTo(Next.DONE);
        assertThat(told()).as("July to December 2025, in which nobody spoke").isFalse();
    }

    @Test
    void leavesAnOrganisationAloneThatHasNothingToTell() {
        var quiet = world.organisation();
        time.at(FOUR_WEEKS_AFTER_JUNE, () -> ByHand.does(chore, quiet));
        assertThat(time.at(AN_HOUR_LATER, () -> ByHand.does(chore, quiet))).isEqualTo(Next.DONE);
        assertThat(World.in(quiet.id(), () -> spoke.latest(null))).isEmpty();
    }
}
