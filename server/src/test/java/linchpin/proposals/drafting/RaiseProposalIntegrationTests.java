package linchpin.proposals.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class RaiseProposalIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Proposing proposing;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
    }

    @ParameterizedTest
    @EnumSource
    void isOpenToEverybodyInARole(Role role) {
        var path = proposing.raise(trusts.person(trust, role), "Teenage room");
        assertThat(proposing.page(trust.nurse(), path))
                .contains("Teenage room", "With a door.", "Version 1, written by");
    }

    @Test
    void hasTheFeedbackOfItsMatterBehindIt() {
        var feedback = trusts.saidOnTheWard(trust, "There is nothing to do at fifteen");
        var matter = trusts.matter(trust, "Too old for the playroom", feedback);
        assertThat(proposing.page(trust.leader(), "/proposals/new?matter=" + matter.id()))
                .contains("Too old for the playroom", "1 piece of feedback");
        var path = proposing.raiseFrom(matter.id().toString(), trust.leader(), "Teenage room");
        assertThat(proposing.page(trust.nurse(), path))
                .contains("Too old for the playroom", "/matters/" + matter.id() + "#feedback", "1 piece of feedback");
        assertThat(proposing.count("history.act where kind = 'proposals.raised' and within_id = '" + matter.id() + "'"))
                .isEqualTo(1);
    }

    /** Who arranges places and people reads no words for it. */
    @Test
    void showsNoMatterToWhoMayNotReadOne() {
        var matter = trusts.matter(trust, "Too old for the playroom", trusts.saidOnTheWard(trust, "Nothing to do"));
        var path = proposing.raiseFrom(matter.id().toString(), trust.leader(), "Teenage room");
        assertThat(proposing.page(trusts.person(trust, Role.ADMINISTRATOR), path))
                .contains("A matter that is not yours to read")
                .doesNotContain("Too old for the playroom");
    }

    @Test
    void losesNothingTypedWhenSomethingIsMissing() {
        assertThat(desk.post(
                        trust.leader(),
                        "/proposals",
                        "title",
                        " ",
                        "change",
                        "A door <b>that</b> shuts",
                        "whom",
                        "x".repeat(1001),
                        "place",
                        trust.ward().id().toString()))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Enter a title",
                        "For whom must have 1,000 characters or fewer",
                        "A door &lt;b&gt;that&lt;/b&gt; shuts",
                        "x".repeat(1001));
        assertThat(proposing.count("proposals.proposal")).isZero();
    }

    @Test
    void isReadByNobodyFromAnotherPlaceOrOrganisation() {
        var path = proposing.raise(trust.leader(), "Teenage room");
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        assertThat(desk.get(elsewhere, path)).hasStatus(404);
        assertThat(desk.get(trusts.trust().linchpin(), path)).hasStatus(404);
        assertThat(desk.get(elsewhere, path + "/versions")).hasStatus(404);
        assertThat(proposing.page(elsewhere, "/proposals")).doesNotContain("Teenage room");
    }

    @Test
    void isMadeAboutNoPlaceThatIsNotOnesOwn() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        assertThat(desk.post(
                        elsewhere,
                        "/proposals",
                        "title",
                        "Teenage room",
                        "change",
                        "A door",
                        "whom",
                        "Us",
                        "place",
                        trust.ward().id().toString()))
                .hasStatus(404);
        assertThat(desk.post(elsewhere, "/proposals", "title", "Teenage room", "change", "A door", "whom", "Us"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose where it would change something");
        assertThat(proposing.count("proposals.proposal")).isZero();
    }

    @Test
    void printsWhatPeopleTypeAsText() {
        var path = proposing.raise(trust.leader(), "<img src=x>");
        assertThat(proposing.page(trust.nurse(), path))
                .contains("&lt;img src=x")
                .doesNotContain("<img src=x");
    }
}
