package linchpin.people.forgotten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.commands.CommandFailed;
import linchpin.people.Accounts;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.signin.SignIn;
import linchpin.support.Desk;
import linchpin.support.Proves;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A forgotten password locked somebody out for ever: nobody could let them in again (E7). */
@Proves("E7")
@PeopleTest
class ResetIntegrationTests {

    private static final String FRESH = "lantern bucket orchard thirteen";

    @Autowired
    World world;

    @Autowired
    MakeResetLink making;

    @Autowired
    SignIn signIn;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestTime time;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    World.Person last;

    @BeforeEach
    void theLastAdministrator() {
        last = world.person(world.organisation(), Role.ADMINISTRATOR);
    }

    private String link() {
        var said = making.link(last.email(), null);
        assertThat(said).contains("works once, for one hour");
        return said.substring(said.indexOf("/new-password/"));
    }

    private MvcTestResult chosen(String link, String password) {
        return browser.post().uri(link).param("password", password).with(csrf()).exchange();
    }

    @Test
    void letsTheLastAdministratorInAgainThoughSomebodyLockedThemOut() {
        for (var tries = 0; tries < 12; tries++) {
            signIn.prove(last.email(), "guessed wrong " + tries);
        }
        assertThat(signIn.prove(last.email(), World.PASSWORD)).isEmpty();
        var link = link();
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains(last.email());
        assertThat(chosen(link, FRESH)).hasStatus(302).hasRedirectedUrl("/home");
        assertThat(signIn.prove(last.email(), FRESH)).contains(last.account());
        assertThat(signIn.prove(last.email(), World.PASSWORD)).isEmpty();
    }

    @Test
    void worksOnceAndTheLatestOnly() {
        var first = link();
        var second = link();
        assertThat(chosen(first, FRESH)).hasStatus(404);
        assertThat(chosen(second, FRESH)).hasStatus(302);
        assertThat(chosen(second, FRESH + " again")).hasStatus(404);
        assertThat(browser.get().uri(second)).hasStatus(404);
        assertThat(signIn.prove(last.email(), FRESH)).isPresent();
    }

    @Test
    void worksForAnHour() {
        var link = link();
        assertThat(time.at(Instant.now().plus(Duration.ofMinutes(61)).toString(), () -> chosen(link, FRESH)))
                .hasStatus(404);
    }

    @Test
    void asksForAGoodPasswordAndKeepsTheLinkUntilThen() {
        var link = link();
        assertThat(chosen(link, "")).hasStatus(400).bodyText().contains("Enter a new password");
        assertThat(chosen(link, "password123")).hasStatus(400).bodyText().contains("easy to guess");
        assertThat(chosen(link, FRESH)).hasStatus(302);
    }

    @Test
    void saysThatNobodySignsInWithAnAddress() {
        assertThatThrownBy(() -> making.link("nobody@example.org", null))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("Nobody signs in with the address");
    }

    @Test
    void asksWhichOrganisationWhereAnAddressHasSeveral() {
        var other = world.alsoAt(world.organisation(), last, Role.ANALYST);
        assertThatThrownBy(() -> making.link(last.email(), null))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContainingAll(
                        last.organisation().code(), other.organisation().code(), "--organisation");
        assertThat(making.link(last.email(), other.organisation().code()))
                .contains("/new-password/" + other.organisation().code() + "/");
        assertThatThrownBy(() -> making.link(last.email(), "NOWHERE"))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("at NOWHERE");
    }

    private String madeBy(World.Person arranger, World.Person forgetful) {
        var page = Desk.text(asked(arranger, forgetful));
        return page.substring(page.indexOf("/new-password/"), page.indexOf("</p>", page.indexOf("/new-password/")));
    }

    private MvcTestResult asked(World.Person arranger, World.Person forgetful) {
        return browser.post()
                .uri("/people/" + forgetful.account().id() + "/new-password")
                .with(World.signedIn(arranger))
                .with(csrf())
                .exchange();
    }

    private String home(World.Person person) {
        return Desk.text(browser.get().uri("/home").with(World.signedIn(person)).exchange());
    }

    @Test
    void isMadeByWhoArrangesPeopleAndToldToThePersonAndToAllOfThem() {
        var nurse = world.person(last.organisation(), Role.END_USER);
        var manager = world.person(last.organisation(), Role.LINE_MANAGER);
        var link = madeBy(last, nurse);
        assertThat(home(nurse)).as("before it is used").doesNotContain("was reset");
        assertThat(chosen(link, FRESH)).hasRedirectedUrl("/home");
        assertThat(signIn.proves(nurse.account(), nurse.email(), FRESH)).isTrue();
        assertThat(home(nurse)).contains("Your password was reset", "By a link that " + name(last));
        assertThat(home(manager)).contains("The password of " + name(nurse) + " was reset");
        assertThat(browser.get().uri("/people/" + nurse.account().id()).with(World.signedIn(manager)))
                .bodyText()
                .contains("Made a link to choose a new password", "Chose a new password by that link");
        assertThat(home(world.person(last.organisation(), Role.END_USER)))
                .as("of no concern to others")
                .doesNotContain("was reset");
    }

    private String name(World.Person person) {
        return World.in(person.organisation().id(), () -> accounts.names(Set.of(person.account())))
                .get(person.account());
    }

    /** Else an administrator of one organisation took over whoever works in another too, and read what is said there. */
    @Test
    void opensTheOrganisationOfWhoMadeItAndNoOther() {
        var nurse = world.person(last.organisation(), Role.END_USER);
        var elsewhere = world.alsoAt(world.organisation(), nurse, Role.LINCHPIN);
        var session = chosen(madeBy(last, nurse), FRESH).getResponse().getCookie("linchpin");
        assertThat(browser.get().uri("/me").cookie(session))
                .bodyText()
                .contains(last.organisation().name())
                .doesNotContain(elsewhere.organisation().name());
        assertThat(signIn.proves(elsewhere.account(), elsewhere.email(), FRESH)).isFalse();
        assertThat(signIn.proves(elsewhere.account(), elsewhere.email(), World.PASSWORD))
                .as("it changed nothing there")
                .isTrue();
    }

    @Test
    void joinsBothAgainOnceThePersonChoseThePasswordThatTheyHaveElsewhere() {
        var nurse = world.person(last.organisation(), Role.END_USER);
        var elsewhere = world.alsoAt(world.organisation(), nurse, Role.LINCHPIN);
        assertThat(chosen(madeBy(last, nurse), World.PASSWORD)).hasRedirectedUrl("/home");
        assertThat(signIn.prove(nurse.email(), World.PASSWORD)).isPresent();
        assertThat(browser.get().uri("/me").with(World.signedIn(nurse)))
                .bodyText()
                .contains(last.organisation().name(), elsewhere.organisation().name());
    }

    /** Whoever made the link is told the same of somebody who works elsewhere too as of anybody. */
    @Test
    void tellsNobodyWhetherSomebodyWorksElsewhere() {
        var here = world.person(last.organisation(), Role.END_USER);
        var both = world.person(last.organisation(), Role.END_USER);
        world.alsoAt(world.organisation(), both, Role.LINCHPIN);
        assertThat(Stream.of(here, both).map(person -> madeAndOpened(person)).distinct())
                .hasSize(1);
    }

    private String madeAndOpened(World.Person person) {
        var made = Desk.text(asked(last, person));
        var link = made.substring(made.indexOf("/new-password/"), made.indexOf("</p>", made.indexOf("/new-password/")));
        return Stream.of(
                        made,
                        Desk.text(browser.get().uri(link).exchange()),
                        Desk.text(chosen(link, "password12")),
                        String.valueOf(chosen(link, FRESH).getResponse().getStatus()))
                .collect(Collectors.joining())
                .replace(link, "LINK")
                .replace(person.email(), "EMAIL")
                .replace(name(person), "NAME")
                .replace(person.account().id().toString(), "ID")
                .replaceAll("name=\"_(csrf|press)\" value=\"[^\"]+\"", "");
    }

    @Test
    void isMadeByNobodyForThemselvesOrForWhoIsMoreThanTheyArrange() {
        var ward = world.ward(last.organisation(), "Ward 7");
        var manager = world.person(last.organisation());
        world.give(manager, Role.LINE_MANAGER, ward);
        var nurse = world.person(last.organisation());
        world.give(nurse, Role.END_USER, ward);
        assertThat(asked(manager, nurse)).hasStatusOk();
        world.give(nurse, Role.ANALYST);
        assertThat(asked(manager, nurse)).hasStatus(404);
        assertThat(asked(last, last)).hasStatus(404);
        assertThat(asked(last, world.person(world.organisation(), Role.ANALYST)))
                .as("of another organisation")
                .hasStatus(404);
    }

    @Test
    void endsWhereThePasswordWasChangedMeanwhile() {
        var link = link();
        World.as(
                last,
                () -> transactions.execute(_ -> jdbc.sql("update people.account set password_hash = 'another'")
                        .update()));
        assertThat(chosen(link, FRESH)).hasStatus(404);
    }
}
