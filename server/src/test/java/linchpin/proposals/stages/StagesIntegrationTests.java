package linchpin.proposals.stages;

import static linchpin.proposals.Stage.DELIVERY;
import static linchpin.proposals.Stage.DESIGN;
import static linchpin.proposals.Stage.IDEA;
import static linchpin.proposals.Stage.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class StagesIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Proposing proposing;
    private String path;

    @BeforeEach
    void aProposalOfANurse() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
        path = proposing.raise(trust.nurse(), "Teenage room");
    }

    private void recorded(int daysAgo) {
        assertThat(desk.post(
                        trust.nurse(),
                        path + "/part",
                        "what",
                        "Four young people drew the room",
                        "on",
                        LocalDate.now().minusDays(daysAgo).toString()))
                .hasStatus(302);
    }

    /** As if it had all begun long ago. */
    private void raisedDaysAgo(int days) {
        desk.change(trust.organisation(), "update proposals.proposal set raised_on = raised_on - " + days);
    }

    @Test
    void nothingLeavesTheIdeaWithoutAPatientOrAReason() {
        assertThat(proposing.move(trust.nurse(), path, IDEA, QUESTION))
                .hasStatus(400)
                .bodyText()
                .contains("It cannot leave “Idea” yet", "It is time");
        assertThat(proposing.page(trust.nurse(), path)).contains("so it cannot leave the stage “Idea” yet");
        assertThat(proposing.count("proposals.stage_change")).isZero();
    }

    @Test
    void leavesTheIdeaWithAPatientAmongItsAuthors() {
        proposing.join(trust.nurse(), trust.leader(), path);
        assertThat(proposing.move(trust.nurse(), path, IDEA, QUESTION)).hasStatus(302);
        assertThat(proposing.page(trust.linchpin(), path))
                .contains(
                        "Patients took part from the first day",
                        "became a co-author",
                        "Moved here from “Idea”: It is time")
                .contains("Clinician or manager, ");
        assertThat(proposing.count("proposals.stage_change where moved_as = 'END_USER' and to_stage = 'question'"))
                .isEqualTo(1);
    }

    /** Being asked is no act, and opens nothing. */
    @Test
    void staysShutForAnInvitation() {
        proposing.ask(trust.nurse(), trust.leader(), path);
        assertThat(proposing.move(trust.nurse(), path, IDEA, QUESTION)).hasStatus(400);
        assertThat(proposing.page(trust.nurse(), path)).contains("Patients have not taken part yet");
    }

    @Test
    void shutsAgainWhenTheOnlyPatientLeaves() {
        proposing.join(trust.nurse(), trust.leader(), path);
        desk.post(trust.leader(), path + "/authors/leave");
        assertThat(proposing.move(trust.nurse(), path, IDEA, QUESTION)).hasStatus(400);
        assertThat(proposing.page(trust.nurse(), path)).contains("Patients have not taken part yet");
    }

    @Test
    void leavesTheIdeaWithAReasonThatEverybodyReads() {
        assertThat(desk.post(trust.nurse(), path + "/without", "why", " ")).hasStatus(400);
        assertThat(desk.post(trust.nurse(), path + "/without", "why", "Water is off until Monday"))
                .hasStatus(302);
        assertThat(proposing.move(trust.nurse(), path, IDEA, DESIGN)).hasStatus(302);
        var everybody = trusts.person(trust, Role.ADMINISTRATOR);
        assertThat(proposing.page(everybody, path))
                .contains("Patients did not take part", "Water is off until Monday", "Passed over");
        assertThat(proposing.page(everybody, "/proposals")).contains("Water is off until Monday");
    }

    @Test
    void isMovedByItsAuthorsAndByWhoMayAndByNobodyElse() {
        desk.post(trust.nurse(), path + "/without", "why", "Water is off");
        assertThat(proposing.move(trusts.person(trust, Role.END_USER), path, IDEA, QUESTION))
                .hasStatus(403);
        assertThat(desk.get(trusts.person(trust, Role.ANALYST), path + "/stage"))
                .hasStatus(403);
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.LINCHPIN);
        assertThat(proposing.move(elsewhere, path, IDEA, QUESTION)).hasStatus(404);
        assertThat(proposing.move(trust.linchpin(), path, IDEA, QUESTION)).hasStatus(302);
    }

    /** Patient leaders act as such; who is staff too acts as staff, so that what patients did never looks like more. */
    @Test
    void storesTheRoleInWhichSomebodyActs() {
        desk.post(trust.nurse(), path + "/without", "why", "Water is off");
        var both = world.person(trust.organisation(), Role.PATIENT_LEADER, Role.LINCHPIN);
        proposing.move(both, path, IDEA, QUESTION);
        assertThat(proposing.page(trust.nurse(), path)).contains("Patients did not take part");
        proposing.move(trust.leader(), path, QUESTION, DESIGN);
        assertThat(proposing.page(trust.nurse(), path))
                .contains("Patients took part from the question on", "moved it on");
    }

    @Test
    void tellsWhoMovesSecondThatSomebodyMovedItMeanwhile() {
        desk.post(trust.nurse(), path + "/without", "why", "Water is off");
        proposing.move(trust.linchpin(), path, IDEA, QUESTION);
        assertThat(proposing.move(trust.nurse(), path, IDEA, DESIGN))
                .hasStatus(400)
                .bodyText()
                .contains("Somebody moved it to “Question” meanwhile", "It is time");
        assertThat(desk.post(trust.nurse(), path + "/stage", "from", "question", "to", "nowhere", "why", "x"))
                .hasStatus(400);
    }

    @Test
    void movesBackAndKeepsWhatWas() {
        proposing.join(trust.nurse(), trust.leader(), path);
        proposing.move(trust.nurse(), path, IDEA, DESIGN);
        assertThat(proposing.move(trust.nurse(), path, DESIGN, IDEA)).hasStatus(302);
        assertThat(proposing.page(trust.nurse(), path)).contains("Moved here from “Design”", "Moved here from “Idea”");
    }

    @Test
    void isOneMoveHoweverManyMoveItAtOnce() throws Exception {
        desk.post(trust.nurse(), path + "/without", "why", "Water is off");
        Trusts.atOnce(3, () -> proposing.move(trust.nurse(), path, IDEA, QUESTION));
        assertThat(proposing.count("proposals.stage_change")).isEqualTo(1);
    }

    @Test
    void marksWhatWasRecordedLaterAndSaysWhatWouldBeKnownWithoutIt() {
        raisedDaysAgo(30);
        desk.post(trust.nurse(), path + "/without", "why", "Water is off");
        proposing.move(trust.nurse(), path, IDEA, DELIVERY);
        recorded(10);
        assertThat(proposing.page(trust.linchpin(), path))
                .contains(
                        "Patients took part from the first day",
                        "Recorded later, on",
                        "Without that: patients did not take part",
                        "Four young people drew the room",
                        "(recorded later, on");
    }

    @Test
    void countsWhatIsRecordedOnItsDayForTheStageOfThatDay() {
        recorded(0);
        assertThat(proposing.page(trust.linchpin(), path))
                .contains("Patients took part from the first day", "(recorded by")
                .doesNotContain("Recorded later");
    }

    @Test
    void recordsNothingThatIsYetToComeOrCameBeforeTheProposal() {
        for (var day : new String[] {
            "",
            "soon",
            LocalDate.now().plusDays(1).toString(),
            LocalDate.now().minusDays(1).toString()
        }) {
            assertThat(desk.post(trust.nurse(), path + "/part", "what", "They drew", "on", day))
                    .as(day)
                    .hasStatus(400)
                    .bodyText()
                    .contains("They drew");
        }
        assertThat(proposing.count("proposals.part_taken")).isZero();
    }

    @Test
    void isWithdrawnWithAReasonAndKeepsItsHistory() {
        proposing.change(trust.nurse(), path, 1, "With a window.");
        assertThat(desk.post(trust.linchpin(), path + "/withdraw", "why", "Mischief"))
                .hasStatus(403);
        assertThat(desk.post(trust.nurse(), path + "/withdraw", "why", "")).hasStatus(400);
        assertThat(desk.post(trust.nurse(), path + "/withdraw", "why", "The ward moves"))
                .hasStatus(302);
        assertThat(proposing.page(trust.linchpin(), path))
                .contains("Withdrawn on", "The ward moves", "With a window.")
                .doesNotContain("Change what it says", "I am for it");
        assertThat(proposing.page(trust.linchpin(), path + "/versions")).contains("Open until ten.");
        assertThat(proposing.change(trust.nurse(), path, 2, "More")).hasStatus(409);
        assertThat(proposing.ask(trust.nurse(), trust.leader(), path)).hasStatus(409);
        assertThat(proposing.page(trust.linchpin(), "/proposals?stage=withdrawn"))
                .contains("Withdrawn (1)", "Teenage room");
    }
}
