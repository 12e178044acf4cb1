package linchpin.answers.passing;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Threads;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Register;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class PassingIntegrationTests {

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
    Places places;

    @Autowired
    Threads threads;

    @Autowired
    @Qualifier("passingOnFeedback")
    FeedbackPanel onFeedback;

    @Autowired
    @Qualifier("passingOnReceipt")
    ReceiptPanel onReceipt;

    @Autowired
    @Qualifier("thanksForTeam")
    HomePanel onHome;

    private Trust trust;
    private FeedbackId praise;

    @BeforeEach
    void somebodySaysThanks() {
        trust = trusts.trust();
        praise = trusts.saidOnTheWard(trust, "Nurse Beth held my hand all night");
    }

    private MvcTestResult passed(FeedbackId feedback) {
        return desk.post(trust.linchpin(), "/log/" + feedback.id() + "/pass-on");
    }

    private String feedback(FeedbackId id, Role role) {
        var output = new StringOutput();
        World.as(trust.linchpin(), () -> onFeedback.panel(id, Trusts.viewer(trust.linchpin(), role)))
                .ifPresent(content -> content.writeTo(output));
        return output.toString();
    }

    private String receipt() {
        var output = new StringOutput();
        desk.in(trust.organisation(), () -> onReceipt.panel(praise, "1234"))
                .ifPresent(content -> content.writeTo(output));
        return output.toString();
    }

    /** @return the home of somebody whose role is held for these places */
    private Optional<HomePanel.Panel> home(Person person, PlaceId ward) {
        var held = World.in(trust.organisation().id(), () -> places.below(ward));
        return home(person, held);
    }

    private Optional<HomePanel.Panel> home(Person person, Reach held) {
        var viewer = new Viewer(
                person.account(),
                "Somebody",
                trust.organisation().id(),
                trust.organisation().name(),
                Map.of(Role.END_USER, held));
        return World.as(person, () -> onHome.panel(viewer));
    }

    @Test
    void reachesTheHomeOfThoseWhoWorkThereAndNobodyElses() {
        var beth = trusts.on(trust.ward(), trust, Role.END_USER);
        var other = world.ward(trust.organisation(), "Willow");
        assertThat(home(beth, trust.ward())).isEmpty();
        assertThat(feedback(praise, Role.LINCHPIN))
                .contains("1 person who works there will find it on their home", "Pass to the team of Rowan");
        assertThat(passed(praise)).hasStatus(302);
        assertThat(home(beth, trust.ward())).get().satisfies(panel -> {
            assertThat(panel.heading()).isEqualTo("Thanks for your team");
            assertThat(panel.items())
                    .extracting(HomePanel.Item::text)
                    .containsExactly("Nurse Beth held my hand all night");
        });
        assertThat(home(beth, other)).isEmpty();
        assertThat(home(trust.nurse(), Reach.everywhere())).isEmpty();
    }

    @Test
    void isAStateThatPeopleSeeAndHappensOnce() {
        assertThat(receipt()).isEmpty();
        passed(praise);
        passed(praise);
        assertThat(receipt()).contains("passed to the team of Rowan on");
        assertThat(feedback(praise, Role.PATIENT_LEADER)).contains("Passed to the team of Rowan on");
        assertThat(feedback(praise, Role.LINCHPIN)).doesNotContain("Pass to the team");
        assertThat(World.as(
                        trust.linchpin(),
                        () -> archive.summary(praise).orElseThrow().state()))
                .isEqualTo(FeedbackState.PASSED_ON);
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from history.act where kind = 'answers.passed_on' and seen_by = 'its_giver'"))
                .isEqualTo(1);
    }

    private FeedbackState state() {
        return World.as(
                trust.linchpin(), () -> archive.summary(praise).orElseThrow().state());
    }

    private MvcTestResult takenBack(Person by) {
        return desk.post(by, "/log/" + praise.id() + "/pass-on/take-back");
    }

    @Test
    void isTakenBackWithOnePressAndCanBePassedOnAgain() {
        var beth = trusts.on(trust.ward(), trust, Role.END_USER);
        passed(praise);
        assertThat(feedback(praise, Role.LINCHPIN)).contains("Take back that it was passed on");
        assertThat(feedback(praise, Role.PATIENT_LEADER)).doesNotContain("Take back");
        assertThat(takenBack(trust.leader())).hasStatus(403);
        assertThat(takenBack(trust.linchpin())).hasStatus(302);
        assertThat(takenBack(trust.linchpin())).hasStatus(302);
        assertThat(home(beth, trust.ward())).isEmpty();
        assertThat(receipt()).isEmpty();
        assertThat(state()).isEqualTo(FeedbackState.NEW);
        assertThat(desk.count(
                        trust.organisation(), "select count(*) from history.act where kind = 'answers.not_passed_on'"))
                .isEqualTo(1);
        passed(praise);
        assertThat(home(beth, trust.ward())).isPresent();
        assertThat(state()).isEqualTo(FeedbackState.PASSED_ON);
    }

    @Test
    void leavesWhatWasRepliedToRepliedTo() {
        passed(praise);
        desk.in(trust.organisation(), () -> {
            threads.alone(praise, FeedbackState.REPLIED);
            return praise;
        });
        takenBack(trust.linchpin());
        assertThat(state()).isEqualTo(FeedbackState.REPLIED);
    }

    @Test
    void callsWordsThatNobodyLookedAtYetNoScore() {
        var beth = trusts.on(trust.ward(), trust, Role.END_USER);
        passed(praise);
        desk.change(trust.organisation(), "update feedback.comment set looked = false");
        desk.change(trust.organisation(), "update feedback.feedback set looked = false");
        assertThat(home(beth, trust.ward()))
                .get()
                .satisfies(panel -> assertThat(panel.items().getFirst().text()).startsWith("Being checked for names"));
    }

    @Test
    void saysWhereNobodysHomeShowsIt() {
        assertThat(feedback(praise, Role.LINCHPIN))
                .contains("Nobody has a role for Rowan alone", "Tell the team first");
        passed(praise);
        assertThat(feedback(praise, Role.LINCHPIN)).contains("Please tell the team yourself");
    }

    @Test
    void countsThoseWhoseRoleIsForWhatThePlaceIsPartOf() {
        trusts.on(trust.ward(), trust, Role.END_USER);
        var bay = World.in(trust.organisation().id(), () -> world.below(trust.ward(), "Bay 2"));
        var said = trusts.saidAt(trust, bay, "Lovely tea");
        assertThat(feedback(said, Role.LINCHPIN)).contains("1 person who works there", "the team of Bay 2");
    }

    @Test
    void callsNoComplaintThanks() {
        var beth = trusts.on(trust.ward(), trust, Role.END_USER);
        var harsh = said("Nobody came when I rang")
                .at(trust.ward())
                .on(LocalDate.now())
                .scored("5")
                .in(register, trust.organisation());
        passed(harsh);
        assertThat(home(beth, trust.ward()))
                .get()
                .satisfies(panel -> assertThat(panel.heading()).isEqualTo("Passed on to your team"));
    }

    @Test
    void isWithNobodyOnceItsGiverTookItBack() {
        var beth = trusts.on(trust.ward(), trust, Role.END_USER);
        passed(praise);
        desk.change(
                trust.organisation(), "update feedback.feedback set withdrawn = true where id = '" + praise.id() + "'");
        assertThat(home(beth, trust.ward())).isEmpty();
        assertThat(receipt()).isEmpty();
        assertThat(feedback(praise, Role.LINCHPIN)).isEmpty();
        assertThat(passed(praise)).hasStatus(404);
    }

    @Test
    void isDoneByWhoMayAnswerWhereItWasSaidOnly() {
        assertThat(desk.post(trust.leader(), "/log/" + praise.id() + "/pass-on"))
                .hasStatus(403);
        assertThat(feedback(praise, Role.PATIENT_LEADER)).isEmpty();
        assertThat(desk.post(trusts.trust().linchpin(), "/log/" + praise.id() + "/pass-on"))
                .hasStatus(404);
        var nowhere = said("Thanks to all").on(LocalDate.now()).in(register, trust.organisation());
        assertThat(passed(nowhere)).hasStatus(404);
        assertThat(feedback(nowhere, Role.LINCHPIN)).isEmpty();
    }
}
