package linchpin.people.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import linchpin.people.Accounts;
import linchpin.people.AtOnce;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeopleTest
class PeopleIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    RolesHeld rolesHeld;

    @Autowired
    Accounts accounts;

    World.Person administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = world.person(world.organisation(), Role.ADMINISTRATOR);
    }

    @Test
    void showsWhoHoldsWhichRoleAndWhatTheLackOfOneBrings() {
        world.person(administrator.organisation(), Role.LINCHPIN);
        assertThat(get("/people"))
                .bodyText()
                .contains("Person ", "Linchpin", Role.CHAMPION.barrier())
                .doesNotContain(Role.LINCHPIN.barrier());
    }

    @Test
    void givesARoleForAPartAndATerm() {
        var person = world.person(administrator.organisation(), Role.ANALYST);
        var ward = world.ward(administrator.organisation(), "Ward 7");
        var until = LocalDate.now().plusDays(10);
        assertThat(post("/people/" + person.account().id() + "/roles")
                        .param("roles", "CHAMPION", "CONNECTOR")
                        .param("place", ward.id().toString())
                        .param("until", until.toString()))
                .hasStatus(302);
        var held = World.as(administrator, () -> rolesHeld.now()).stream()
                .filter(one -> one.role() == Role.CHAMPION)
                .findFirst()
                .orElseThrow();
        assertThat(held.place()).isEqualTo(ward);
        assertThat(held.until()).isEqualTo(until);
    }

    @Test
    void keepsWhatWasTypedWhenATermCannotBe() {
        var person = world.person(administrator.organisation(), Role.ANALYST);
        var answer = post("/people/" + person.account().id() + "/roles")
                .param("roles", "CHAMPION")
                .param("until", "2020-01-01");
        assertThat(answer).hasStatus(400).bodyText().contains("value=\"2020-01-01\"", "Enter a last day");
    }

    @Test
    void endsARoleAtOnce() {
        var person = world.person(administrator.organisation(), Role.ANALYST);
        assertThat(browser.get().uri("/home").with(World.signedIn(person))).hasStatusOk();
        var held = held(person);
        assertThat(get("/people/roles/" + held.id() + "/end")).bodyText().contains("It ends now");
        assertThat(post("/people/roles/" + held.id() + "/end")).hasRedirectedUrl("/people");
        assertThat(browser.get().uri("/home").with(World.signedIn(person))).hasStatus(403);
        assertThat(get("/people/" + person.account().id())).bodyText().contains("Roles before");
    }

    @Test
    void warnsWhoeverEndsARoleThatNobodyElseHoldsOrTheirOwn() {
        var linchpin = world.person(administrator.organisation(), Role.LINCHPIN);
        var end = "/people/roles/" + held(linchpin).id() + "/end";
        assertThat(get(end))
                .bodyText()
                .contains("What stops then", "Nobody else can do what the role Linchpin does", Role.LINCHPIN.barrier())
                .doesNotContain("The role is your own");
        assertThat(get("/people/" + linchpin.account().id() + "/stop"))
                .bodyText()
                .contains("What stops then");
        world.person(administrator.organisation(), Role.LINCHPIN);
        assertThat(get(end)).bodyText().contains("It ends now").doesNotContain("What stops then");
        assertThat(get("/people/roles/" + held(administrator).id() + "/end"))
                .bodyText()
                .contains("The role is your own");
    }

    @Test
    void endsAllRolesOfSomebody() {
        var person = world.person(administrator.organisation(), Role.ANALYST, Role.CHAMPION);
        assertThat(post("/people/" + person.account().id() + "/stop")).hasRedirectedUrl("/people");
        assertThat(World.as(administrator, () -> rolesHeld.now())).hasSize(1);
    }

    @Test
    void refusesToEndTheRoleOfTheLastWhoArrangesPeople() {
        var own = held(administrator);
        assertThat(post("/people/roles/" + own.id() + "/end")).hasStatus(409);
        assertThat(World.as(administrator, () -> rolesHeld.now())).hasSize(1);
        world.person(administrator.organisation(), Role.LINE_MANAGER);
        assertThat(post("/people/roles/" + own.id() + "/end")).hasStatus(302);
    }

    /** Each sees the other as the one who is left. */
    @Test
    void keepsSomebodyWhoArrangesPeopleWhereTwoEndEachOther() throws Exception {
        var other = world.person(administrator.organisation(), Role.LINE_MANAGER);
        var mine = held(administrator);
        var theirs = held(other);
        var outcomes = AtOnce.all(() -> ended(administrator, theirs), () -> ended(other, mine));
        assertThat(outcomes).containsOnlyOnce(302);
        assertThat(World.as(administrator, () -> rolesHeld.now())).hasSize(1);
    }

    private int ended(World.Person who, RolesHeld.RoleHeld role) {
        return browser.post()
                .uri("/people/roles/" + role.id() + "/end")
                .with(World.signedIn(who))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    /** For a part of it is not for all of it: nobody could give a role elsewhere. */
    @Test
    void doesNotCountWhoArrangesAPartAsTheOneWhoIsLeft() {
        var ward = world.ward(administrator.organisation(), "Ward 7");
        var manager = world.person(administrator.organisation());
        World.as(manager, () -> {
            accounts.give(manager.account(), Role.LINE_MANAGER, ward, null);
            return true;
        });
        assertThat(post("/people/roles/" + held(administrator).id() + "/end")).hasStatus(409);
    }

    @Test
    void givesNoRoleThatThereIsNot() {
        var person = world.person(administrator.organisation(), Role.ANALYST);
        var path = "/people/" + person.account().id() + "/roles";
        assertThat(post(path).param("roles", "KING")).hasStatus(400).bodyText().contains("Choose at least one role");
        assertThat(post(path).param("roles", "CHAMPION").param("until", "2026-02-31"))
                .hasStatus(400)
                .bodyText()
                .contains("value=\"2026-02-31\"", "Enter a last day");
        assertThat(World.as(administrator, () -> rolesHeld.now())).hasSize(2);
    }

    @Test
    void neitherShowsNorEndsWhatAnotherOrganisationGave() {
        var stranger = world.person(world.organisation(), Role.ANALYST, Role.CHAMPION);
        var foreign = World.as(stranger, () -> rolesHeld.now()).getFirst();
        assertThat(get("/people/" + stranger.account().id())).hasStatus(404);
        assertThat(post("/people/" + stranger.account().id() + "/stop")).hasStatus(404);
        assertThat(post("/people/roles/" + foreign.id() + "/end")).hasStatus(404);
        assertThat(post("/people/" + stranger.account().id() + "/roles").param("roles", "ADMINISTRATOR"))
                .hasStatus(404);
        assertThat(World.as(stranger, () -> rolesHeld.now())).hasSize(2);
    }

    @Test
    void showsNothingOfOnesOwnRolesElsewhere() {
        var elsewhere = world.organisation();
        world.alsoAt(elsewhere, administrator, Role.CHAMPION);
        assertThat(World.as(administrator, () -> rolesHeld.now())).hasSize(1);
    }

    @Test
    void letsWhoArrangesAPartGiveRolesForThatPartOnly() {
        var ward = world.ward(administrator.organisation(), "Ward 7");
        var person = world.person(administrator.organisation());
        world.give(person, Role.ANALYST, ward);
        var manager = world.person(administrator.organisation());
        World.as(manager, () -> {
            accounts.give(manager.account(), Role.LINE_MANAGER, ward, null);
            accounts.give(manager.account(), Role.END_USER, null, null); // which does not widen it
            return true;
        });
        var path = "/people/" + person.account().id() + "/roles";
        assertThat(browser.post()
                        .uri(path)
                        .with(World.signedIn(manager))
                        .with(csrf())
                        .param("roles", "ADMINISTRATOR"))
                .hasStatus(400);
        assertThat(browser.post()
                        .uri(path)
                        .with(World.signedIn(manager))
                        .with(csrf())
                        .param("roles", "END_USER")
                        .param("place", ward.id().toString()))
                .hasStatus(302);
        assertThat(browser.post()
                        .uri("/people/roles/" + held(administrator).id() + "/end")
                        .with(World.signedIn(manager))
                        .with(csrf()))
                .hasStatus(404);
    }

    private RolesHeld.RoleHeld held(World.Person person) {
        return World.as(administrator, () -> rolesHeld.now()).stream()
                .filter(one -> one.account().equals(person.account()))
                .findFirst()
                .orElseThrow();
    }

    private MockMvcTester.MockMvcRequestBuilder get(String path) {
        return browser.get().uri(path).with(World.signedIn(administrator));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path) {
        return browser.post().uri(path).with(World.signedIn(administrator)).with(csrf());
    }
}
