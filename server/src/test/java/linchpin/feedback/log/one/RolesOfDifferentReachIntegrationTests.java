package linchpin.feedback.log.one;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Register;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack #13: a patient leader for the whole and Linchpin for one ward learnt how to reach the givers of every other. */
@LinchpinTest
class RolesOfDifferentReachIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    private Trust trust;
    private Person both;
    private PlaceId eyes;
    private FeedbackId here;
    private FeedbackId there;

    @BeforeEach
    void aLeaderWhoIsTheLinchpinOfOneWard() {
        trust = trusts.trust();
        both = world.person(trust.organisation(), Role.PATIENT_LEADER);
        world.give(both, Role.LINCHPIN, trust.ward());
        eyes = world.ward(trust.organisation(), "Eye clinic");
        here = told(trust.ward());
        there = told(eyes);
    }

    private FeedbackId told(PlaceId place) {
        return said("The wait was long")
                .from(Grade.REACHABLE, "Wiremu", "07700 900123")
                .at(place)
                .in(register, trust.organisation());
    }

    @Test
    void knowsTheGiverWhereTheRoleIsHeldAndOnlyThere() {
        assertThat(desk.get(both, "/log/" + here.id())).hasStatusOk().bodyText().contains("Wiremu", "07700 900123");
        assertThat(desk.get(both, "/log/" + there.id()))
                .hasStatusOk()
                .bodyText()
                .contains("The wait was long")
                .doesNotContain("Wiremu", "07700 900123", "/moderation");
    }

    @Test
    void moderatesAndPromisesWhereTheRoleIsHeldAndOnlyThere() {
        assertThat(desk.get(both, "/log/" + here.id() + "/moderation")).hasStatusOk();
        assertThat(desk.get(both, "/log/" + there.id() + "/moderation")).hasStatus(404);
        assertThat(desk.post(both, "/log/" + there.id() + "/moderation/verdict", "verdict", "CLEARED"))
                .hasStatus(404);
        var near = trusts.matter(trust, "Chairs", here);
        assertThat(desk.get(both, "/matters/" + near.id())).bodyText().contains("/promise");
        var far = trusts.matterAbout(eyes, trust, "Signs", there);
        assertThat(desk.get(both, "/matters/" + far.id()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/promise");
        assertThat(desk.get(both, "/matters/" + far.id() + "/promise")).hasStatus(404);
    }

    @Test
    void logsAndPrintsPostersWhereTheRoleIsHeld() {
        var connector = trusts.on(trust.ward(), trust, Role.CONNECTOR);
        assertThat(desk.get(connector, "/posters"))
                .bodyText()
                .contains("Rowan")
                .doesNotContain("Eye clinic", "_all.pdf");
        assertThat(desk.get(connector, "/posters/_all.pdf")).hasStatus(404);
        assertThat(desk.get(connector, "/on-behalf"))
                .bodyText()
                .contains("Rowan")
                .doesNotContain("Eye clinic");
    }

    @Test
    void arrangesPeopleAndPlacesWhereTheRoleIsHeld() {
        var part = trusts.on(trust.ward(), trust, Role.ADMINISTRATOR);
        var ward = trust.ward().id().toString();
        assertThat(desk.get(part, "/places")).bodyText().contains("Rowan").doesNotContain("Eye clinic");
        assertThat(desk.get(part, "/places/" + eyes.id())).hasStatus(404);
        assertThat(desk.post(part, "/places/" + eyes.id() + "/close")).hasStatus(404);
        assertThat(desk.post(part, "/places/" + eyes.id() + "/name", "name", "Mine"))
                .hasStatus(404);
        assertThat(desk.post(part, "/places", "name", "Mine", "kind", "ward", "under", ""))
                .hasStatus(404);
        assertThat(desk.post(part, "/places", "name", "Bay 1", "kind", "ward", "under", ward))
                .hasStatus(302);
        var manager = trusts.on(trust.ward(), trust, Role.LINE_MANAGER);
        var linchpin = trust.linchpin().account().id().toString();
        assertThat(desk.get(manager, "/people")).hasStatusOk().bodyText().doesNotContain(linchpin);
        assertThat(desk.get(manager, "/people/" + linchpin)).hasStatus(404);
    }
}
