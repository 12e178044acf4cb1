package linchpin.people.myself;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import linchpin.people.Accounts;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.sessions.KeptSessions;
import linchpin.people.signin.SignIn;
import linchpin.support.Html;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeopleTest
class MeIntegrationTests {

    private static final String FRESH = "purple tractor lantern seven";

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    @Autowired
    KeptSessions kept;

    World.Person person;

    @BeforeEach
    void aPerson() {
        person = world.person(world.organisation(), Role.ANALYST);
    }

    @Test
    void letsOneChooseWhereToWork() {
        var other = world.organisation();
        world.alsoAt(other, person, Role.CHAMPION);
        var cookie = signIn(World.PASSWORD);
        for (var organisation : List.of(other, person.organisation())) {
            assertThat(browser.post()
                            .uri("/me/organisation")
                            .cookie(cookie)
                            .with(csrf())
                            .param("organisation", organisation.id().id().toString()))
                    .hasRedirectedUrl("/home");
            assertThat(browser.get().uri("/home").cookie(cookie))
                    .bodyText()
                    .contains("lp-header__organisation\">" + organisation.name());
        }
    }

    /** One organisation at a time, and the way to another in sight: but only where there is another. */
    @Test
    void showsTheWayToOnesOtherOrganisations() {
        assertThat(Html.of(browser.get()
                                .uri("/home")
                                .with(World.signedIn(person))
                                .exchange())
                        .select("a[href=/me/organisation]"))
                .isEmpty();
        var other = world.organisation();
        world.alsoAt(other, person, Role.CHAMPION);
        assertThat(Html.of(browser.get()
                                .uri("/home")
                                .with(World.signedIn(person))
                                .exchange())
                        .select("header a[href=/me/organisation]"))
                .hasSize(1);
        assertThat(Html.of(browser.get()
                                .uri("/me/organisation")
                                .with(World.signedIn(person))
                                .exchange())
                        .select("main form button")
                        .eachText())
                .singleElement()
                .isIn(
                        "Work for " + other.name(),
                        "Work for " + person.organisation().name());
    }

    /** WCAG 2.2, 2.1.4: whoever speaks to their computer presses keys without meaning to. It is one person's, wherever they work. */
    @Test
    void switchesSingleKeysOnAndOffForAllOfOnesAccounts() {
        var other = world.alsoAt(world.organisation(), person, Role.CHAMPION);
        assertThat(keys(person)).isEmpty();
        assertThat(useKeys("true")).hasRedirectedUrl("/me?done=keys");
        assertThat(keys(person)).isEqualTo("on");
        assertThat(keys(other)).isEqualTo("on");
        assertThat(useKeys(null)).hasRedirectedUrl("/me?done=keys");
        assertThat(keys(person)).isEmpty();
    }

    private MvcTestResult useKeys(@Nullable String on) {
        var form = browser.post().uri("/me/keys").with(World.signedIn(person)).with(csrf());
        return (on == null ? form : form.param("keys", on)).exchange();
    }

    private String keys(World.Person whose) {
        return Html.of(browser.get().uri("/home").with(World.signedIn(whose)).exchange())
                .body()
                .attr("data-keys");
    }

    @Test
    void doesNotLetOneWorkWhereOneHoldsNoRole() {
        var foreign = world.organisation();
        var answer = browser.post()
                .uri("/me/organisation")
                .with(World.signedIn(person))
                .with(csrf())
                .param("organisation", foreign.id().id().toString());
        assertThat(answer).hasStatus(404);
    }

    @Test
    void changesTheName() {
        assertThat(browser.post()
                        .uri("/me/name")
                        .with(World.signedIn(person))
                        .with(csrf())
                        .param("name", "Ada Ferry"))
                .hasStatus(302);
        assertThat(browser.get().uri("/me").with(World.signedIn(person)))
                .bodyText()
                .contains("Ada Ferry");
        assertThat(browser.post()
                        .uri("/me/name")
                        .with(World.signedIn(person))
                        .with(csrf())
                        .param("name", " "))
                .hasStatus(400);
    }

    @Test
    void changesThePasswordAndEndsEveryOtherSession() {
        var here = signIn(World.PASSWORD);
        var elsewhere = signIn(World.PASSWORD);
        var answer = browser.post()
                .uri("/me/password")
                .cookie(here)
                .with(csrf())
                .param("present", World.PASSWORD)
                .param("password", FRESH);
        assertThat(answer).hasRedirectedUrl("/me?done=password");
        assertThat(browser.get().uri("/home").cookie(here)).hasStatusOk();
        assertThat(browser.get().uri("/home").cookie(elsewhere)).hasRedirectedUrl("/sign-in");
        assertThat(signIn(FRESH)).isNotNull();
    }

    @Test
    void changesOnePasswordForAllOfOnesOrganisations() {
        var other = world.alsoAt(world.organisation(), person, Role.CHAMPION);
        assertThat(changed(signIn(World.PASSWORD), World.PASSWORD)).hasRedirectedUrl("/me?done=password");
        assertThat(signIn.prove(other.email(), World.PASSWORD)).isEmpty();
        assertThat(signIn.proves(person.account(), person.email(), FRESH)).isTrue();
        assertThat(signIn.proves(other.account(), other.email(), FRESH)).isTrue();
    }

    /** Whoever sits on the address elsewhere has a password of it, and not this one. */
    @Test
    void doesNotTakeThePasswordOfAnotherAccountOfTheAddressForThePresentOne() {
        var hash = accounts.hashed(person.email(), FRESH);
        World.in(world.organisation().id(), () -> accounts.open(person.email(), "A squatter", hash));
        assertThat(changed(signIn(World.PASSWORD), FRESH))
                .hasStatus(400)
                .bodyText()
                .contains("present password is not right");
    }

    @Test
    void showsWhereOneIsSignedInInPlainWordsAndEndsOne() {
        var here = signIn(World.PASSWORD, "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0");
        var elsewhere = signIn(
                World.PASSWORD,
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1");
        var page = browser.get().uri("/me/sessions").cookie(here).exchange();
        assertThat(page)
                .bodyText()
                .contains("This one", "Firefox on Windows", "Safari on iPhone", "Signed in today at");
        var end = Html.of(page).select("form[action$=/end]").attr("action");
        for (var again = 0; again < 2; again++) {
            assertThat(browser.post().uri(end).cookie(here).with(csrf())).hasRedirectedUrl("/me/sessions?done=one");
            assertThat(browser.get().uri("/home").cookie(elsewhere)).hasRedirectedUrl("/sign-in");
        }
        assertThat(browser.get().uri("/me/sessions").cookie(here))
                .bodyText()
                .contains("You are signed in nowhere else");
    }

    @Test
    void endsAllOthersAndNobodyElses() {
        var here = signIn(World.PASSWORD);
        var others = List.of(signIn(World.PASSWORD), signIn(World.PASSWORD));
        var mine = person;
        person = world.person(mine.organisation(), Role.ANALYST);
        var somebodys = signIn(World.PASSWORD);
        assertThat(browser.post().uri("/me/sessions/end-others").cookie(here).with(csrf()))
                .hasRedirectedUrl("/me/sessions?done=others");
        assertThat(others)
                .allSatisfy(other ->
                        assertThat(browser.get().uri("/home").cookie(other)).hasRedirectedUrl("/sign-in"));
        assertThat(browser.get().uri("/home").cookie(here)).hasStatusOk();
        var theirs = kept.of(person.account()).getFirst().id();
        assertThat(browser.post()
                        .uri("/me/sessions/" + theirs + "/end")
                        .cookie(here)
                        .with(csrf()))
                .hasStatus(302);
        assertThat(browser.get().uri("/home").cookie(somebodys)).hasStatusOk();
    }

    @Test
    void keepsANameThatIsTooLongForItsOwnerToShorten() {
        var name = "Ada ".repeat(31).strip();
        assertThat(browser.post()
                        .uri("/me/name")
                        .with(World.signedIn(person))
                        .with(csrf())
                        .param("name", name))
                .hasStatus(400)
                .bodyText()
                .contains("value=\"" + name + "\"", "120 characters or fewer");
    }

    /** Whoever took a session must not find the password out by trying, and need not be let try for ever. */
    @Test
    void countsPresentPasswordsThatAreWrongLikeThoseAtTheDoor() {
        var here = signIn(World.PASSWORD);
        for (var n = 0; n < 10; n++) {
            assertThat(changed(here, "something else")).hasStatus(400);
        }
        assertThat(changed(here, World.PASSWORD)).hasStatus(400).bodyText().contains("was tried too often just now");
    }

    private MvcTestResult changed(Cookie session, String present) {
        return browser.post()
                .uri("/me/password")
                .cookie(session)
                .with(csrf())
                .param("present", present)
                .param("password", FRESH)
                .exchange();
    }

    @Test
    void asksForBothPasswords() {
        assertThat(browser.post()
                        .uri("/me/password")
                        .with(World.signedIn(person))
                        .with(csrf()))
                .hasStatus(400)
                .bodyText()
                .contains("Enter your present password", "Enter a new password");
    }

    @Test
    void needsThePresentPasswordAndAGoodNewOne() {
        var wrong = browser.post()
                .uri("/me/password")
                .with(World.signedIn(person))
                .with(csrf())
                .param("present", "something else")
                .param("password", FRESH);
        assertThat(wrong).hasStatus(400).bodyText().contains("Your present password is not right");
        var weak = browser.post()
                .uri("/me/password")
                .with(World.signedIn(person))
                .with(csrf())
                .param("present", World.PASSWORD)
                .param("password", "password12");
        assertThat(weak).hasStatus(400).bodyText().contains("easy to guess");
    }

    private Cookie signIn(String password) {
        return signIn(password, "");
    }

    private Cookie signIn(String password, String device) {
        var answer = browser.post()
                .uri("/sign-in")
                .with(csrf())
                .header("User-Agent", device)
                .param("email", person.email())
                .param("password", password)
                .exchange();
        return Objects.requireNonNull(answer.getMvcResult().getResponse().getCookie("linchpin"));
    }
}
