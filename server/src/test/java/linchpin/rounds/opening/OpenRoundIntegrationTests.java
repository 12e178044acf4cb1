package linchpin.rounds.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.people.Role;
import linchpin.proposals.Stage;
import linchpin.rounds.Asking;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class OpenRoundIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    private Asking asking;

    @BeforeEach
    void aProposal() {
        asking = Asking.in(desk, trusts);
    }

    @Test
    void standsOnTheProposalsPageWithItsLastDay() {
        assertThat(asking.page(asking.trust().leader(), asking.proposal()))
                .contains("Ask people what the question is", "Nobody has been asked yet");
        var round = asking.opened();
        assertThat(asking.page(asking.trust().nurse(), asking.proposal()))
                .contains(Asking.TITLE, round, "14 days more after today", "Opened the round")
                .doesNotContain("Ask people what the question is");
        assertThat(asking.page(asking.trust().nurse(), round))
                .contains("Two rooms are free.", asking.address(), "A room for teenagers")
                .doesNotContain("Close it early", "Look through");
        assertThat(asking.page(asking.trust().nurse(), "/rounds")).contains(Asking.TITLE, round);
        assertThat(asking.page(asking.trust().nurse(), "/home")).contains("Say what should be asked", Asking.TITLE);
    }

    @Test
    void isOpenedByThoseWhoMoveTheProposalOnAndByNobodyElse() {
        var form = "/rounds/new?proposal=" + asking.proposal().substring("/proposals/".length());
        var last = LocalDate.now().plusDays(5);
        assertThat(desk.get(asking.trust().nurse(), form)).hasStatus(403);
        assertThat(asking.open(asking.trust().nurse(), last)).hasStatus(403);
        assertThat(desk.get(trusts.trust().leader(), form)).hasStatus(404);
        assertThat(asking.open(trusts.trust().leader(), last)).hasStatus(404);
        assertThat(desk.get(asking.champion(), "/rounds/new?proposal=x")).hasStatus(404);
        assertThat(asking.page(asking.champion(), form)).contains("A room for teenagers", "Until when?");
        assertThat(asking.open(asking.champion(), last)).hasStatus(302);
        assertThat(asking.count("round where opened_as = 'CHAMPION'")).isEqualTo(1);
    }

    @Test
    void showsAgainWhatWasTypedWithWhatIsWrong() {
        assertThat(asking.open(asking.trust().leader(), "2020-01-01", "2020-01-02"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a first day from today on", "Two rooms are free.", Asking.TITLE);
        assertThat(asking.count("round")).isZero();
    }

    @Test
    void oneAtATimeIsAskedAboutAProposalHoweverManyOpenOneAtOnce() throws Exception {
        var last = LocalDate.now().plusDays(5);
        var answers = Trusts.atOnce(4, () -> asking.open(asking.trust().leader(), last));
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 302)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 409)
                .hasSize(3);
        assertThat(asking.count("round")).isEqualTo(1);
    }

    @Test
    void doesNotOpenOnceAnswersAreDrawnUp() {
        assertThat(asking.move(Stage.IDEA, Stage.DESIGN)).hasStatus(302);
        var atOnce = desk.get(
                asking.trust().leader(),
                "/rounds/new?proposal=" + asking.proposal().substring("/proposals/".length()));
        assertThat(atOnce).as("before anybody types a word").hasStatus(409);
        assertThat(Desk.refusal(atOnce)).contains("answers to it are drawn up already");
        var refused = asking.open(asking.trust().leader(), LocalDate.now().plusDays(5));
        assertThat(refused).hasStatus(409);
        assertThat(Desk.refusal(refused)).contains("“Design”", "answers to it are drawn up already");
        assertThat(asking.page(asking.trust().leader(), asking.proposal()))
                .doesNotContain("Ask people what the question is");
    }

    @Test
    void keepsTheProposalWhereItIsUntilItHasClosed() {
        var round = asking.opened();
        assertThat(asking.move(Stage.IDEA, Stage.QUESTION)).hasStatus(302);
        assertThat(asking.move(Stage.QUESTION, Stage.DESIGN))
                .hasStatus(400)
                .bodyText()
                .contains("People can say until", "close it first and say why", "It is time", round);
        assertThat(desk.post(asking.trust().leader(), asking.proposal() + "/withdraw", "why", "No more"))
                .hasStatus(409);
        assertThat(asking.close(asking.trust().leader(), round)).hasStatus(302);
        assertThat(asking.move(Stage.QUESTION, Stage.DESIGN)).hasStatus(302);
    }

    @Test
    void keepsNothingOnceItsLastDayIsOver() {
        asking.opened();
        Asking.inDays(
                14,
                time,
                () -> assertThat(asking.move(Stage.IDEA, Stage.DESIGN)).hasStatus(400));
        Asking.inDays(
                15,
                time,
                () -> assertThat(asking.move(Stage.IDEA, Stage.DESIGN)).hasStatus(302));
    }

    @Test
    void closesEarlyWithAReasonThatEverybodyReads() {
        var round = asking.opened();
        assertThat(asking.close(asking.trust().nurse(), round)).hasStatus(403);
        assertThat(desk.post(asking.trust().leader(), round + "/close", "why", " "))
                .hasStatus(400);
        assertThat(asking.close(asking.champion(), round)).hasStatus(302);
        assertThat(Desk.text(desk.give(asking.address(), "words", "Late")))
                .contains("closed early", "Everybody has said it", "your words were not sent", "Late");
        assertThat(asking.page(asking.trust().leader(), round)).contains("Everybody has said it");
        assertThat(asking.close(asking.champion(), round)).hasStatus(409);
        assertThat(asking.count("saying")).isZero();
    }

    @Test
    void isMadeLongerOnceWithAReasonThatEverybodyReads() {
        var round = asking.opened();
        assertThat(longer(round, 10)).hasStatus(400).bodyText().contains("Enter a last day after", "Half-term");
        assertThat(longer(round, 20)).hasStatus(302);
        assertThat(Desk.text(desk.look(asking.address())))
                .contains("It was to close on", "Half-term", "20 days more after today");
        assertThat(longer(round, 30)).hasStatus(409);
        assertThat(asking.page(asking.trust().leader(), round)).doesNotContain("Make it longer");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult longer(String round, int days) {
        return desk.post(
                asking.trust().leader(),
                round + "/lengthen",
                "closes",
                LocalDate.now().plusDays(days).toString(),
                "why",
                "Half-term");
    }

    @Test
    void isOfNobodyInAnotherOrganisationOrPartOfThisOne() {
        var round = asking.opened();
        var other = trusts.trust().leader();
        for (var path : new String[] {"", "/close", "/lengthen", "/look", "/questions", "/file/csv"}) {
            assertThat(desk.get(other, round + path)).as(path).hasStatus(404);
        }
        var elsewhere =
                trusts.on(world.ward(asking.trust().organisation(), "Elm"), asking.trust(), Role.PATIENT_LEADER);
        assertThat(desk.get(elsewhere, round)).hasStatus(404);
        assertThat(asking.page(elsewhere, "/rounds")).doesNotContain(Asking.TITLE);
        assertThat(asking.page(elsewhere, "/home")).doesNotContain(Asking.TITLE);
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(asking.page(asking.trust().nurse(), "/rounds")).contains("Nothing has been asked yet", "/proposals");
    }
}
