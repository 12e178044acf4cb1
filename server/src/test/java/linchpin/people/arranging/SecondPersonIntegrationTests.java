package linchpin.people.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.people.AtOnce;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.arranging.RolesHeld.RoleHeld;
import linchpin.support.Desk;
import linchpin.support.TestTime;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Attack #24: whoever arranges people made themselves the Linchpin, read how to reach givers, and ended it again, unseen. */
@PeopleTest
class SecondPersonIntegrationTests {

    private static final Pattern CONFIRM = Pattern.compile("/people/invitations/[\\w-]+/confirm");
    private static final Pattern REFUSE = Pattern.compile("/people/invitations/[\\w-]+/refuse");

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    RolesHeld rolesHeld;

    @Autowired
    TestTime time;

    private Person ada;

    @BeforeEach
    void oneWhoArrangesPeople() {
        ada = world.person(world.organisation(), Role.LINE_MANAGER);
    }

    private MvcTestResult give(Person by, Person to, Role role) {
        return post(by, "/people/" + to.account().id() + "/roles", "roles", role.name());
    }

    private MvcTestResult post(Person by, String path, String... field) {
        var request = browser.post().uri(path).with(World.signedIn(by)).with(csrf());
        return (field.length == 0 ? request : request.param(field[0], field[1])).exchange();
    }

    private String page(Person who, String path) {
        return Desk.text(browser.get().uri(path).with(World.signedIn(who)).exchange());
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as(pattern.pattern()).isTrue();
        return match.group();
    }

    private List<Role> roles(Person person) {
        return World.as(person, () -> rolesHeld.now()).stream()
                .filter(held -> held.account().equals(person.account()))
                .map(RoleHeld::role)
                .toList();
    }

    @Test
    void isNeededForARoleThatSomebodyWantsThemselves() {
        var joan = world.person(ada.organisation(), Role.ADMINISTRATOR);
        assertThat(give(ada, ada, Role.LINCHPIN)).hasRedirectedUrl("/people#waiting");
        assertThat(roles(ada)).containsExactly(Role.LINE_MANAGER);
        assertThat(page(joan, "/home")).contains("People who wait for your yes", "Asks for Linchpin");
        assertThat(page(ada, "/home")).doesNotContain("People who wait for your yes");
        var confirm = found(CONFIRM, page(joan, "/people"));
        assertThat(page(ada, "/people"))
                .contains("Somebody else who arranges people must say yes")
                .doesNotContain(confirm);
        assertThat(post(ada, confirm)).hasStatus(403);
        assertThat(post(joan, confirm)).hasRedirectedUrl("/people");
        assertThat(roles(ada)).containsExactlyInAnyOrder(Role.LINE_MANAGER, Role.LINCHPIN);
        assertThat(page(joan, "/people/" + ada.account().id())).contains("Gave the role Linchpin");
        assertThat(page(joan, "/home")).doesNotContain("without a second person");
    }

    @Test
    void maySayNoAndSoMayWhoAskedForIt() {
        var joan = world.person(ada.organisation(), Role.ADMINISTRATOR);
        for (var who : List.of(joan, ada)) {
            give(ada, ada, Role.LINCHPIN);
            assertThat(post(who, found(REFUSE, page(who, "/people")))).hasRedirectedUrl("/people");
            assertThat(page(joan, "/people")).doesNotContain("asks for");
        }
        assertThat(roles(ada)).containsExactly(Role.LINE_MANAGER);
    }

    /** Else an invitation to one's own address, opened by oneself, was the way around. */
    @Test
    void isNeededForAnInvitationOfOneself() {
        var joan = world.person(ada.organisation(), Role.ADMINISTRATOR);
        var invited = browser.post()
                .uri("/people/invite")
                .with(World.signedIn(ada))
                .with(csrf())
                .param("name", "Ada Ferry")
                .param("email", ada.email())
                .param("roles", Role.LINCHPIN.name())
                .exchange();
        var link = found(Pattern.compile("/invitation/\\w+/[\\w-]+"), Desk.text(invited));
        assertThat(post(ada, link + "/as-me")).hasStatus(302);
        var confirm = found(CONFIRM, page(joan, "/people"));
        assertThat(post(ada, confirm)).hasStatus(403);
        assertThat(roles(ada)).containsExactly(Role.LINE_MANAGER);
        post(joan, confirm);
        assertThat(roles(ada)).contains(Role.LINCHPIN);
    }

    /** Of the part that somebody arranges there is nobody else: who arranges another part cannot say yes. */
    @Test
    void isOneWhoArrangesThatPart() {
        var ward = world.ward(ada.organisation(), "Ward 7");
        var elsewhere = world.person(ada.organisation());
        world.give(elsewhere, Role.LINE_MANAGER, ward);
        assertThat(give(ada, ada, Role.LINCHPIN))
                .as("for the whole")
                .hasRedirectedUrl("/people/" + ada.account().id());
        assertThat(post(elsewhere, "/people/" + elsewhere.account().id() + "/roles", "roles", "LINCHPIN"))
                .as("for more than they arrange")
                .hasStatus(400);
        assertThat(browser.post()
                        .uri("/people/" + elsewhere.account().id() + "/roles")
                        .with(World.signedIn(elsewhere))
                        .with(csrf())
                        .param("roles", "LINCHPIN")
                        .param("place", ward.id().toString()))
                .hasRedirectedUrl("/people#waiting");
        assertThat(post(ada, found(CONFIRM, page(ada, "/people")))).hasRedirectedUrl("/people");
        assertThat(roles(elsewhere)).contains(Role.LINCHPIN);
    }

    @Test
    void isNotThereWhereNobodyElseArrangesPeopleAndEverybodyConcernedIsToldForAQuarter() {
        var linchpin = world.person(ada.organisation(), Role.LINCHPIN);
        var nurse = world.person(ada.organisation(), Role.END_USER);
        give(ada, ada, Role.LINCHPIN);
        assertThat(roles(ada)).contains(Role.LINCHPIN);
        var held = World.as(ada, () -> rolesHeld.now()).stream()
                .filter(RoleHeld::taken)
                .findFirst()
                .orElseThrow();
        post(ada, "/people/roles/" + held.id() + "/end");
        assertThat(roles(ada)).as("ended again").doesNotContain(Role.LINCHPIN);
        assertThat(page(linchpin, "/home")).contains("took the role Linchpin on", "It has ended.");
        assertThat(page(ada, "/home")).contains("took the role Linchpin on");
        assertThat(page(nurse, "/home")).as("of no concern").doesNotContain("took the role");
        assertThat(page(ada, "/people/" + ada.account().id()))
                .contains("Took the role Linchpin", "Ended the role Linchpin");
        assertThat(time.at(Instant.now().plus(Duration.ofDays(91)).toString(), () -> page(linchpin, "/home")))
                .doesNotContain("took the role");
    }

    @Test
    void isShownBesideTheRole() {
        var nurse = world.person(ada.organisation(), Role.END_USER);
        give(ada, nurse, Role.PATIENT_LEADER);
        assertThat(page(ada, "/people").replaceAll("\\s+", " ")).containsPattern("given by Person \\d+");
    }

    @Test
    void saysYesOnce() throws Exception {
        var joan = world.person(ada.organisation(), Role.ADMINISTRATOR);
        give(ada, ada, Role.LINCHPIN);
        var confirm = found(CONFIRM, page(joan, "/people"));
        var outcomes = AtOnce.all(
                () -> post(joan, confirm).getResponse().getStatus(),
                () -> post(joan, confirm).getResponse().getStatus(),
                () -> post(joan, confirm).getResponse().getStatus());
        assertThat(outcomes).containsOnlyOnce(302);
        assertThat(roles(ada)).containsExactlyInAnyOrder(Role.LINE_MANAGER, Role.LINCHPIN);
    }

    @Test
    void ofAnotherOrganisationIsNone() {
        world.person(ada.organisation(), Role.ADMINISTRATOR);
        give(ada, ada, Role.LINCHPIN);
        var confirm = found(REFUSE, page(ada, "/people")).replace("refuse", "confirm");
        assertThat(post(world.person(world.organisation(), Role.ADMINISTRATOR), confirm))
                .hasStatus(404);
    }
}
