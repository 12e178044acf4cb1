package linchpin.decisions.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Where decisions show besides their own pages: on the proposal that they are about, and on the thread of its matter. */
@LinchpinTest
class DecisionsBesideIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Answered answered;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

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

    private String alike(String... instead) {
        var form = deciding.yesNo();
        form.put("proposal", Proposing.id(proposal).id().toString());
        form.putAll(instead.length == 0 ? Map.of() : Map.of(instead[0], instead[1]));
        var path = deciding.published(trust.linchpin(), form);
        deciding.votes(trust.leader(), path, "say", "yes");
        deciding.votes(trust.nurse(), path, "say", "yes");
        time.during("2099-01-02T12:00:00Z", () -> ByHand.does(chore, trust.organisation()));
        return path;
    }

    private String found() {
        return Desk.text(desk.post(trust.nurse(), "/proposals/alike", "words", "Teenage rooms"));
    }

    /** Whoever has the same idea reads what came of it, and that the organisation went another way. */
    @Test
    void areToldToWhoRaisesOneAlike() {
        assertThat(found()).contains("Teenage room").doesNotContain("Passed");
        var path = alike();
        assertThat(found()).contains("<p>Passed</p>");
        desk.post(trust.linchpin(), path + "/otherwise", "instead", "No room", "why", "The ward moves.");
        assertThat(found()).contains("Passed; the organisation went another way");
    }

    /** What does not stand in the public register goes to nobody else with a title that people nearby find. */
    @Test
    void areToldWithoutWhatWasChosenWhereTheyAreNotPublic() {
        alike("way.listed", "no");
        assertThat(found()).contains("<p>Decided</p>").doesNotContain("Passed");
    }

    /** From a decision to what was answered in public and back; a decision that is not in the register is not led to. */
    @Test
    void leadInPublicToWhatWasAnsweredAndBack() {
        var code = trust.organisation().code();
        alike();
        alike("way.listed", "no");
        assertThat(deciding.page(trust.nurse(), "/decided/" + code + "/1")).doesNotContain("How it began");
        answered.done(trust, matter);
        var answer = "/said/" + code + "/"
                + answered.published(trust, matter, AnswerKind.DID).id();
        assertThat(deciding.page(trust.nurse(), "/decided/" + code + "/1"))
                .contains("How it began", "href=\"" + answer + "\"");
        assertThat(deciding.page(trust.nurse(), answer))
                .contains("What was decided about it together", "href=\"/decided/" + code + "/1\"")
                .doesNotContain("/decided/" + code + "/2");
    }
}
