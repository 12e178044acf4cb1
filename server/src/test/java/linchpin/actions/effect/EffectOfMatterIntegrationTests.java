package linchpin.actions.effect;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Said;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.ui.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On the thread: whether people speak of it less since something was done. */
@ModuleTest
class EffectOfMatterIntegrationTests {

    private static final YearMonth LAST = YearMonth.now().minusMonths(1);
    private static final int TABLETS = 3;
    private static final int MANNER = 4;
    private static final int SINCE = 4; // whole months

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Counts counts;

    @Autowired
    Matters matters;

    @Autowired
    EffectOfMatter effect;

    private Trust trust;
    private PlaceId elsewhere;
    private MatterId matter;

    /** Of ten a month two spoke of tablets, all of them of somebody's manner; since the change nobody speaks of tablets. */
    @BeforeEach
    void aMatterOfTablets() {
        trust = trusts.trust();
        elsewhere = world.ward(trust.organisation(), "Elm");
        FeedbackId one = null;
        for (var back = 0; back < 20; back++) {
            for (var each = 0; each < 10; each++) {
                var of = said(trust.ward(), back, each < 2 && back >= SINCE);
                one = each == 0 ? of : one;
                said(elsewhere, back, each < 2);
            }
        }
        matter = trusts.matter(trust, "Tablets", one);
        recount();
    }

    private FeedbackId said(PlaceId place, int back, boolean tablets) {
        var feedback = Said.said("I waited")
                .at(place)
                .on(LAST.minusMonths(back).atDay(9))
                .scored("4")
                .in(register, trust.organisation());
        World.as(trust.linchpin(), () -> {
            archive.themes(feedback, tablets ? Set.of(TABLETS, MANNER) : Set.of(MANNER));
            return true;
        });
        return feedback;
    }

    private void recount() {
        desk.in(trust.organisation(), () -> {
            counts.recount();
            return true;
        });
    }

    private void done(String what, LocalDate day) {
        desk.change(
                trust.organisation(),
                "insert into actions.action (matter_id, what, owner_id, due, first_due, small, promised_by, promised_on, state, done_on, done_what) values ('%s', '%s', '%s', '%s', '%s', false, '%s', '%s', 'done', '%s', 'It is')"
                        .formatted(
                                matter.id(),
                                what,
                                trust.nurse().account().id(),
                                day,
                                day,
                                trust.linchpin().account().id(),
                                day.minusDays(9),
                                day));
    }

    private String step(Viewer viewer) {
        return World.as(trust.linchpin(), () -> {
            var output = new StringOutput();
            effect.items(matters.with(matter).orElseThrow(), viewer, Frame.VISITOR)
                    .writeTo(output);
            return output.toString();
        });
    }

    private String step() {
        return step(Trusts.viewer(trust.linchpin(), Role.LINCHPIN));
    }

    private static String words(String step) {
        return step.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void saysWhatItWillBeMeasuredByBeforeAnythingIsDone() {
        assertThat(words(step()))
                .contains("Measured by how often people speak of", "Nothing counts as done at present");
        assertThat(step()).contains("/figures?place=" + trust.ward().id() + "&amp;theme=" + TABLETS);
    }

    /** All speak of somebody's manner; what sets the matter apart is what would change. */
    @Test
    void comparesTheYearBeforeWithTheMonthsSince() {
        done("Write them up the evening before", LAST.minusMonths(SINCE).atDay(20));
        var step = step();
        assertThat(words(step))
                .contains(
                        ": Write them up the evening before",
                        "Fewer people speak of it. Before, 20 in 100 spoke of it; since, none of 40.",
                        "fewer in each 100.",
                        "They do not show why");
        assertThat(step).contains("lp-thread__done", "<svg", "Marked: Write them up the evening before");
        var first = LAST.minusMonths(SINCE - 1);
        assertThat(step)
                .as("the rows behind each number")
                .contains("/log?place=" + trust.ward().id() + "&amp;from=" + first.atDay(1) + "&amp;to="
                        + LAST.atEndOfMonth());
        assertThat(step).contains(">24<", ">120<", ">40<");
    }

    @Test
    void waitsUntilThereIsEnoughAndSaysUntilWhen() {
        done("Write them up the evening before", LAST.atDay(20));
        assertThat(words(step()))
                .contains(
                        "It is too early to tell. 0 pieces of feedback have been counted in the whole months since",
                        "From about 1 ");
        assertThat(step()).doesNotContain("lp-thread__done", "They do not show why");
    }

    @Test
    void measuresWhatWasDoneOnEachDayByItself() {
        done("Write them up the evening before", LAST.minusMonths(SINCE).atDay(20));
        done("Ask the pharmacist on call", LAST.atDay(3));
        assertThat(words(step()))
                .contains(": Write them up the evening before", "Fewer people speak of it.")
                .contains(": Ask the pharmacist on call", "It is too early to tell.");
    }

    @Test
    void showsNoNumbersOfPlacesThatAreNotTheViewers() {
        done("Write them up the evening before", LAST.minusMonths(SINCE).atDay(20));
        var nurse = trust.nurse();
        var viewer = new Viewer(
                nurse.account(),
                "Somebody",
                trust.organisation().id(),
                trust.organisation().name(),
                Map.of(Role.END_USER, new Reach.Some(Set.of(elsewhere))));
        assertThat(words(step(viewer)))
                .contains("places that are not yours to read")
                .doesNotContain("in 100", "none of 40");
    }

    @Test
    void saysWhatToDoWhereItsVoicesShareNoTheme() {
        var other = trusts.saidOnTheWard(trust, "Something else");
        matter = trusts.matter(trust, "Something else", other);
        assertThat(words(step()))
                .contains("It cannot be measured yet", "Open each feedback above and say what it is about");
    }
}
