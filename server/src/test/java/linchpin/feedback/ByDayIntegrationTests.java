package linchpin.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import linchpin.feedback.Tallies.Day;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ByDayIntegrationTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final int FOOD = 5;

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Tallies tallies;

    private Organisation trust;
    private PlaceId ward;

    @BeforeEach
    void aWard() {
        trust = world.organisation();
        ward = world.ward(trust, "Rowan");
    }

    private FeedbackId said(int day, String answer, Integer... themes) {
        var feedback = Said.said("Dinner")
                .at(ward)
                .on(MAY.withDayOfMonth(day))
                .scored(answer)
                .in(register, trust);
        World.in(trust.id(), () -> {
            archive.themes(feedback, Set.of(themes));
            return feedback;
        });
        return feedback;
    }

    private List<Day> of(Reach within, Integer theme) {
        return World.in(trust.id(), () -> tallies.byDay(within, theme, MAY, MAY.plusDays(30)));
    }

    @Test
    void countsWhatWasSaidOnEachDay() {
        said(3, "1", FOOD);
        said(3, "5");
        said(3, null);
        said(9, "2", FOOD);
        assertThat(of(Reach.everywhere(), null))
                .containsExactly(new Day(MAY.withDayOfMonth(3), 3, 2, 1), new Day(MAY.withDayOfMonth(9), 1, 1, 1));
        assertThat(of(Reach.everywhere(), FOOD)).extracting(Day::total).containsExactly(1L, 1L);
    }

    @Test
    void countsNothingOfOtherPlacesTimesAndOrganisationsNorWhatWasTakenBack() {
        var taken = said(3, "1");
        desk.change(trust, "update feedback.feedback set withdrawn = true where id = '" + taken.id() + "'");
        Said.said("June").at(ward).on(MAY.plusMonths(1)).in(register, trust);
        Said.said("Elm").at(world.ward(trust, "Elm")).on(MAY).in(register, trust);
        var other = world.organisation();
        Said.said("Elsewhere").at(world.ward(other, "Rowan")).on(MAY).in(register, other);
        assertThat(of(new Reach.Some(Set.of(ward)), null)).isEmpty();
        assertThat(of(Reach.everywhere(), null)).extracting(Day::total).containsExactly(1L);
    }

    @Test
    void knowsWhatFeedbackIsAbout() {
        var one = said(3, "1", FOOD, 3);
        var none = said(3, "1");
        assertThat(World.in(trust.id(), () -> archive.themes(Set.of(one, none))))
                .hasSize(1)
                .containsEntry(one, Set.of(FOOD, 3));
    }
}
