package linchpin.proposals.one;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.proposals.Stage;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever opens a proposal finds there to do, and what they do not. */
@ModuleTest
class ProposalPageIntegrationTests {

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

    @Test
    void tellsItsAuthorToAskAPatientFirst() {
        assertThat(proposing.page(trust.nurse(), path))
                .contains("Nobody whom it is for is among its authors", "href=\"" + path + "/authors\"")
                .contains("href=\"" + path + "/without\"");
    }

    @Test
    void tellsItsAuthorToMoveItOnOnceAPatientIsAmongThem() {
        proposing.join(trust.nurse(), trust.leader(), path);
        assertThat(proposing.page(trust.nurse(), path))
                .contains("Move it on to “Question”", "href=\"" + path + "/stage\"")
                .doesNotContain("Nobody whom it is for is among its authors");
    }

    @Test
    void tellsWhoIsAskedToAnswerAndNothingElse() {
        proposing.ask(trust.nurse(), trust.leader(), path);
        assertThat(proposing.page(trust.leader(), path))
                .contains("You are asked to be a co-author", path + "/authors/accept", path + "/authors/decline")
                .doesNotContain("id=\"next\"");
        assertThat(proposing.page(trust.linchpin(), path)).doesNotContain("You are asked to be a co-author");
    }

    @Test
    void tellsAReaderToSayWhatTheyThink() {
        assertThat(proposing.page(trusts.person(trust, Role.ANALYST), path))
                .contains("Say what you think", "I am for it")
                .doesNotContain("Change what it says", "Withdraw the proposal", "Ask somebody to be a co-author")
                .doesNotContain("Move it to another stage", "Leave as an author");
    }

    @Test
    void offersWhoMayMoveItNoMoreThanThat() {
        assertThat(proposing.page(trust.linchpin(), path))
                .contains("Move it to another stage", "Record that patients took part")
                .doesNotContain("Change what it says", "Withdraw the proposal");
    }

    @Test
    void offersToMoveItElsewhereFromTheLastStageToo() {
        desk.post(trust.nurse(), path + "/without", "why", "Water is off");
        proposing.move(trust.nurse(), path, Stage.IDEA, Stage.REVIEW);
        assertThat(proposing.page(trust.nurse(), path))
                .contains("Did it do what was promised?", "Move it to another stage")
                .doesNotContain("Move it on to");
    }

    @Test
    void offersToLeaveOnlyWhereAnotherAuthorIsLeft() {
        assertThat(proposing.page(trust.nurse(), path)).doesNotContain("Leave as an author");
        proposing.join(trust.nurse(), trust.leader(), path);
        assertThat(proposing.page(trust.leader(), path)).contains("Leave as an author");
    }

    @Test
    void namesAuthorsWithTheRoleInWhichTheySaidYes() {
        proposing.join(trust.nurse(), trust.leader(), path);
        assertThat(proposing.page(trust.linchpin(), path))
                .contains(", Patient leader</li>", ", Clinician or manager</li>");
    }

    @Test
    void saysThatAnIdeaOfOnesOwnHasNoFeedbackBehindIt() {
        assertThat(proposing.page(trust.linchpin(), path)).contains("An idea of somebody’s own");
    }

    @Test
    void saysWhereItIs() {
        assertThat(proposing.page(trust.linchpin(), path)).contains("Proposal 1 · Rowan");
        var all = desk.post(
                trust.linchpin(), "/proposals", "title", "Quiet hours", "change", "Lights out", "whom", "All");
        assertThat(all).hasStatus(302);
        assertThat(proposing.page(
                        trust.linchpin(), String.valueOf(all.getResponse().getRedirectedUrl())))
                .contains("Proposal 2 · Whole organisation");
    }

    @Test
    void tellsWhatWasDoneByWhom() {
        proposing.join(trust.nurse(), trust.leader(), path);
        proposing.change(trust.leader(), path, 1, "With a window.");
        assertThat(proposing.page(trust.linchpin(), path))
                .contains(
                        "Raised the proposal ‘Teenage room’",
                        "Invited somebody to be a co-author of the proposal ‘Teenage room’",
                        "Became a co-author of the proposal ‘Teenage room’",
                        "Wrote version 2 of the proposal ‘Teenage room’: Put better");
    }

    @Test
    void isNotThereWhereThereIsNone() {
        assertThat(desk.get(trust.linchpin(), "/proposals/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    /** Whoever has a role for one ward reads what is proposed for it, and does nothing elsewhere. */
    @Test
    void isReadByWhoeverWorksWithItsPlaceAlone() {
        var here = trusts.on(trust.ward(), trust, Role.CONNECTOR);
        assertThat(proposing.page(here, path)).contains("Teenage room");
        assertThat(desk.post(here, path + "/withdraw", "why", "Mischief")).hasStatus(403);
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.CONNECTOR);
        for (var more : new String[] {"", "/change", "/authors", "/stage", "/without", "/part", "/withdraw"}) {
            assertThat(desk.get(elsewhere, path + more)).as(more).hasStatus(404);
        }
        for (var more : new String[] {"/support", "/comments", "/authors/accept", "/authors/leave"}) {
            assertThat(desk.post(elsewhere, path + more, "version", "1", "words", "x"))
                    .as(more)
                    .hasStatus(404);
        }
    }
}
