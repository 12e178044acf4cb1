package linchpin.figures.published.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class PublicCountsIntegrationTests {

    private static final LocalDate QUARTER = LocalDate.of(2024, 4, 1);

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Counts counts;

    @Autowired
    PublicCounts published;

    @Autowired
    Clock clock;

    private Organisation trust;
    private PlaceId large;
    private PlaceId middle;
    private PlaceId small;

    @BeforeEach
    void threeWardsOfWhichOneIsQuiet() {
        trust = world.organisation();
        large = world.ward(trust, "Ash");
        middle = world.ward(trust, "Beech");
        small = world.ward(trust, "Cedar");
        say(large, 30, "1");
        say(middle, 12, "1");
        say(small, 3, "1");
    }

    @Test
    void hidesTheSmallWardAndOneMore() {
        publish();
        World.in(trust.id(), () -> {
            assertThat(published.quarters()).containsExactly(QUARTER);
            assertThat(published.of(null))
                    .containsExactly(new PublicCount(QUARTER, null, 45, new PublicCount.PublicAnswers(45, 0, 0)));
            assertThat(published.in(QUARTER))
                    .extracting(PublicCount::place)
                    .contains(middle)
                    .doesNotContain(small, large);
            return true;
        });
    }

    @Test
    void hidesAnswersWhereFewGaveOne() {
        say(large, 2, "5");
        publish();
        assertThat(World.in(trust.id(), () -> published.of(null)))
                .containsExactly(new PublicCount(QUARTER, null, 47, null));
    }

    @Test
    void showsAThemeOnlyWhereManySpokeAboutItAndManyDidNot() {
        for (var i = 0; i < 11; i++) {
            themed(5);
        }
        themed(6);
        publish();
        World.in(trust.id(), () -> {
            assertThat(published.themes(null, QUARTER)).containsOnlyKeys(5).containsEntry(5, 11L);
            assertThat(published.themes(small, QUARTER)).isEmpty();
            return true;
        });
    }

    /** Else one feedback more would show. */
    @Test
    void staysAsItWasPublishedWhateverComesLater() {
        publish();
        var before = World.in(trust.id(), () -> published.in(QUARTER));
        say(large, 1, "5");
        publish();
        assertThat(World.in(trust.id(), () -> published.in(QUARTER))).isEqualTo(before);
    }

    @Test
    void publishesNoQuarterThatIsNotLongOver() {
        var today = LocalDate.now(clock);
        World.in(trust.id(), () -> {
            assertThat(published.publish(today.with(java.time.temporal.IsoFields.DAY_OF_QUARTER, 1)))
                    .isFalse();
            assertThat(published.publish(QUARTER.plusDays(1))).isFalse();
            return true;
        });
        assertThat(PublishQuarter.latest(LocalDate.of(2026, 7, 28))).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(PublishQuarter.latest(LocalDate.of(2026, 7, 29))).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    /** Else an organisation that begins with an import would never see its latest quarter. */
    @Test
    void leavesAQuarterInWhichNobodySpokeForLater() {
        var before = QUARTER.minusMonths(3);
        World.in(trust.id(), () -> {
            counts.recount();
            assertThat(published.unpublished()).containsExactly(QUARTER);
            assertThat(published.publish(before)).isFalse();
            return true;
        });
        Said.said("Later").at(large).on(before.plusDays(3)).in(register, trust);
        World.in(trust.id(), () -> {
            counts.recount();
            assertThat(published.unpublished()).containsExactly(before, QUARTER);
            assertThat(published.publish(before)).isTrue();
            return true;
        });
    }

    @Test
    void publishesWhatOneOrganisationHeardForItAlone() {
        publish();
        var other = world.organisation();
        assertThat(World.in(other.id(), () -> published.in(QUARTER))).isEmpty();
    }

    private void say(PlaceId place, int times, String answer) {
        for (var i = 0; i < times; i++) {
            one(place, answer);
        }
    }

    private FeedbackId one(PlaceId place, String answer) {
        return Said.said("Something")
                .at(place)
                .on(QUARTER.plusDays(40))
                .scored(answer)
                .in(register, trust);
    }

    private void themed(int theme) {
        var one = one(large, "1");
        World.in(trust.id(), () -> {
            archive.themes(one, Set.of(theme));
            return true;
        });
    }

    private void publish() {
        World.in(trust.id(), () -> {
            counts.recount();
            return published.publish(QUARTER);
        });
    }
}
