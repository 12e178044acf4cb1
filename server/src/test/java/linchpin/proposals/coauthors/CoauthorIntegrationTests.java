package linchpin.proposals.coauthors;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class CoauthorIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    InvitationsOnHome home;

    private Trust trust;
    private Proposing proposing;
    private Person young;
    private String path;

    @BeforeEach
    void aProposal() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
        path = proposing.raise(trust.nurse(), "Teenage room");
        young = trusts.person(trust, Role.PATIENT_LEADER);
    }

    private String name(Person person) {
        return proposing.page(person, "/proposals").replaceAll("(?s).*<a href=\"/me\">([^<]+)</a>.*", "$1");
    }

    @Test
    void isNamedOnlyOnceTheySaidYes() {
        var name = name(young);
        assertThat(proposing.ask(trust.nurse(), young, path)).hasStatus(302);
        assertThat(proposing.page(trust.nurse(), path + "/authors")).contains("Asked, and not answered yet", name);
        assertThat(proposing.page(trust.linchpin(), path)).doesNotContain(name);
        assertThat(desk.post(young, path + "/authors/accept")).hasStatus(302);
        assertThat(proposing.page(trust.linchpin(), path)).contains(name + ", Patient leader");
    }

    @Test
    void waitsOnTheHomeOfWhoIsAsked() {
        var viewer = Trusts.viewer(young, Role.PATIENT_LEADER);
        assertThat(World.as(young, () -> home.panel(viewer))).isEmpty();
        proposing.ask(trust.nurse(), young, path);
        assertThat(World.as(young, () -> home.panel(viewer)))
                .hasValueSatisfying(panel -> assertThat(panel.items())
                        .singleElement()
                        .satisfies(item -> assertThat(item.path()).isEqualTo(path)));
        desk.post(young, path + "/authors/accept");
        assertThat(World.as(young, () -> home.panel(viewer))).isEmpty();
    }

    @Test
    void readsTheProposalFromAnotherPlaceWhileAskedAndAnAuthor() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.PATIENT_LEADER);
        assertThat(desk.get(elsewhere, path)).hasStatus(404);
        proposing.ask(trust.nurse(), elsewhere, path);
        assertThat(proposing.page(elsewhere, path)).contains("You are asked to be a co-author");
        desk.post(elsewhere, path + "/authors/decline");
        assertThat(desk.get(elsewhere, path)).hasStatus(404);
    }

    @Test
    void isNotNamedForSayingNo() {
        var name = name(young);
        proposing.ask(trust.nurse(), young, path);
        assertThat(desk.post(young, path + "/authors/decline")).hasStatus(302);
        assertThat(proposing.page(trust.linchpin(), path)).doesNotContain(name);
        assertThat(desk.post(young, path + "/authors/accept")).hasStatus(404);
        assertThat(proposing.ask(trust.nurse(), young, path)).hasStatus(302); // they may be asked again
        assertThat(proposing.page(young, path)).contains("You are asked to be a co-author");
    }

    @Test
    void standsOnEveryLaterVersionUntilTheyLeave() {
        proposing.join(trust.nurse(), young, path);
        proposing.change(trust.nurse(), path, 1, "With a window.");
        assertThat(desk.post(young, path + "/authors/leave")).hasStatus(302);
        proposing.change(trust.nurse(), path, 2, "With two windows.");
        assertThat(proposing.count("proposals.version_author where account_id = '"
                        + young.account().id() + "'"))
                .isEqualTo(1);
        assertThat(proposing.count("proposals.version_author where n = 2")).isEqualTo(2);
        assertThat(desk.get(young, path + "/change")).hasStatus(403);
    }

    @Test
    void cannotLeaveAProposalToNobody() {
        assertThat(desk.post(trust.nurse(), path + "/authors/leave")).hasStatus(409);
        assertThat(proposing.page(trust.nurse(), path)).doesNotContain("Leave as an author");
    }

    @Test
    void isAskedByAuthorsOnlyAndAmongThePeopleHereOnly() {
        assertThat(proposing.ask(trust.linchpin(), young, path)).hasStatus(403);
        assertThat(proposing.ask(trust.nurse(), trusts.trust().leader(), path)).hasStatus(404);
        assertThat(desk.post(trust.nurse(), path + "/authors", "person", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Choose whom to ask");
        assertThat(desk.post(trust.leader(), path + "/authors/accept")).hasStatus(404);
    }

    @Test
    void isAskedOnceHoweverOften() {
        proposing.ask(trust.nurse(), young, path);
        proposing.ask(trust.nurse(), young, path);
        assertThat(proposing.count("proposals.authorship where account_id = '"
                        + young.account().id() + "'"))
                .isEqualTo(1);
        assertThat(proposing.count("history.act where kind = 'proposals.invited'"))
                .isEqualTo(1);
    }
}
