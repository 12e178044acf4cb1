package linchpin.decisions.beside;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.decisions.Deciding;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where decisions show besides their own pages: on the proposal that they are about, and on the thread of its matter. */
@LinchpinTest
class DecisionsBesideIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Deciding deciding;
    private MatterId matter;
    private String proposal;

    @BeforeEach
    void aProposal() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        matter = trusts.matter(trust, "Too old for the playroom", trusts.saidOnTheWard(trust, "Nothing to do"));
        proposal = new Proposing(desk, trust).raiseFrom(matter.id().toString(), trust.leader(), "Teenage room");
    }

    private String decided() {
        var form = deciding.yesNo();
        form.put("title", "Shall there be a teenage room?");
        form.put("proposal", Proposing.id(proposal).id().toString());
        return deciding.published(trust.linchpin(), form);
    }

    private String thread() {
        return deciding.page(trust.linchpin(), "/matters/" + matter.id());
    }

    @Test
    void standOnTheirProposalWithWhoPublishedThem() {
        assertThat(deciding.page(trust.linchpin(), proposal))
                .contains(
                        "Nothing yet.",
                        "href=\"/decisions/new?proposal="
                                + Proposing.id(proposal).id());
        var path = decided();
        assertThat(deciding.page(trust.linchpin(), proposal))
                .contains(
                        "href=\"" + path + "\"",
                        "Decision 1: Shall there be a teenage room?",
                        "Published how ‘Shall there be a teenage room?’ is decided")
                .doesNotContain("Nothing yet.");
        assertThat(deciding.page(trust.linchpin(), path)).contains("href=\"" + proposal + "\"");
    }

    @Test
    void sayOnTheirProposalWhyTheyWereCalledOff() {
        assertThat(desk.post(trust.linchpin(), decided() + "/off", "why", "The ward moves"))
                .hasStatus(302);
        assertThat(deciding.page(trust.leader(), proposal))
                .contains("Called off ‘Shall there be a teenage room?’", "The ward moves");
    }

    /** Who voted when is for the decision's own page. */
    @Test
    void sayNothingOnTheirProposalOfWhoVoted() {
        var path = decided();
        deciding.votes(trust.leader(), path, "say", "yes");
        assertThat(deciding.page(trust.linchpin(), path)).contains("Voted on ‘Shall there be");
        assertThat(deciding.page(trust.linchpin(), proposal)).doesNotContain("Voted on");
    }

    @Test
    void standOnTheThreadOfTheMatterAfterItsProposals() {
        assertThat(thread()).contains("Nothing is decided together yet.");
        var path = decided();
        assertThat(thread())
                .contains("href=\"" + path + "\"")
                .doesNotContain("Nothing is decided together yet.")
                .containsSubsequence("id=\"proposals\"", "id=\"decisions\"");
    }

    @Test
    void areShownAsSkippedWhereTheMatterWentOnWithoutOne() {
        assertThat(desk.post(trust.linchpin(), "/matters/" + matter.id() + "/close", "reason", "The ward is gone"))
                .hasStatus(302);
        assertThat(thread()).contains("Skipped: nothing was decided together.");
    }

    @Test
    void showToWhoMayReadThem() {
        var path = decided();
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        new Proposing(desk, trust).join(trust.leader(), elsewhere, proposal);
        assertThat(deciding.page(elsewhere, proposal)).doesNotContain(path, "Set up a decision about it");
    }

    @Test
    void keepThePlaceFromBeingDeleted() {
        decided();
        var administrator = trusts.person(trust, Role.ADMINISTRATOR);
        assertThat(deciding.page(administrator, "/places/" + trust.ward().id())).contains("1 decision");
    }

    /** To ask for a proposal and not find it must not undo the reading of all the rest. */
    @Test
    void areReadByWhoHasAVoteButMayNotReadTheProposal() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        var form = deciding.yesNo();
        form.put("proposal", Proposing.id(proposal).id().toString());
        form.put("votes.staff", elsewhere.account().id().toString());
        var path = deciding.published(trust.linchpin(), form);
        assertThat(deciding.page(elsewhere, path))
                .contains("It waits for your vote")
                .doesNotContain("Teenage room");
    }
}
