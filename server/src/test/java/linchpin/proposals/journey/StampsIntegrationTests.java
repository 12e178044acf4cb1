package linchpin.proposals.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.proposals.Stage;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands beside a proposal about when patients came in, by what they did at the pages. */
@ModuleTest
class StampsIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Proposing proposing;
    private String path;

    @BeforeEach
    void aProposalThatMayGoOn() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
        path = proposing.raise(trust.nurse(), "Teenage room");
        desk.post(trust.nurse(), path + "/without", "why", "Water is off");
    }

    private String list() {
        return proposing.page(trusts.person(trust, Role.ANALYST), "/proposals");
    }

    private void comment() {
        assertThat(desk.post(trust.leader(), path + "/comments", "version", "1", "words", "And a kettle"))
                .hasStatus(302);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IDEA")
    void namesTheStageInWhichTheyCameIn(Stage stage) {
        proposing.move(trust.nurse(), path, Stage.IDEA, stage);
        assertThat(list()).contains("Patients did not take part");
        comment();
        assertThat(list()).contains("Patients took part " + stage.since());
        assertThat(proposing.page(trust.nurse(), path)).contains(" commented, ");
    }

    /** To come back to the beginning does not make it the beginning. */
    @Test
    void doesNotImproveWhenTheProposalGoesBack() {
        proposing.move(trust.nurse(), path, Stage.IDEA, Stage.DESIGN);
        comment();
        proposing.move(trust.nurse(), path, Stage.DESIGN, Stage.IDEA);
        comment();
        assertThat(list()).contains("Patients took part from the design on");
    }

    @Test
    void countsTheLaterOfTwoStagesOfOneDayForWhatWasRecorded() {
        proposing.move(trust.nurse(), path, Stage.IDEA, Stage.DELIVERY);
        assertThat(desk.post(
                        trust.nurse(),
                        path + "/part",
                        "what",
                        "Two young people looked at the room",
                        "on",
                        LocalDate.now().toString()))
                .hasStatus(302);
        assertThat(list()).contains("Patients took part from the delivery on");
    }

    @Test
    void takesNothingThatStaffDoForTakingPart() {
        desk.post(trust.linchpin(), path + "/comments", "version", "1", "words", "We asked everybody");
        proposing.join(trust.nurse(), trust.linchpin(), path);
        proposing.change(trust.linchpin(), path, 1, "With a window.");
        proposing.move(trust.linchpin(), path, Stage.IDEA, Stage.QUESTION);
        assertThat(list()).contains("Patients did not take part");
        assertThat(proposing.count("proposals.part_taken")).isZero();
    }

    /** Who was there at the beginning and left stays in what was, and is missing in what comes. */
    @Test
    void showsInWhichStagesTheyTookPart() {
        proposing.join(trust.nurse(), trust.leader(), path);
        proposing.move(trust.nurse(), path, Stage.IDEA, Stage.QUESTION);
        desk.post(trust.leader(), path + "/authors/leave");
        proposing.move(trust.nurse(), path, Stage.QUESTION, Stage.DESIGN);
        assertThat(proposing.page(trust.linchpin(), path))
                .contains("Patients took part from the first day", "became a co-author")
                .contains("No patient took part in this stage", "No patient has taken part in this stage yet")
                .contains("Still to come");
    }
}
