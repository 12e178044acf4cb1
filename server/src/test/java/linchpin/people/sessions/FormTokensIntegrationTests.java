package linchpin.people.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.access.TestSignIn;
import linchpin.support.Html;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forms with the tokens they really carry. */
@PeopleTest
class FormTokensIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    private World.Person person;

    @BeforeEach
    void aPerson(@Autowired FilterChainProxy filters, @Autowired FormTokens tokens) {
        TestSignIn.withItsOwnTokens(filters, tokens);
        person = world.person(world.organisation(), Role.ANALYST);
    }

    @Test
    void openTheDoorToTheBrowserThatWasShownThem() {
        var door = browser.get().uri("/sign-in").exchange();
        assertThat(door.getResponse().getHeaders("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("linchpin-form=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(signIn(visitor(door), token(door))).hasRedirectedUrl("/home");
    }

    @Test
    void openNothingToAnotherBrowserOrToNone() {
        var door = browser.get().uri("/sign-in").exchange();
        var another = browser.get().uri("/sign-in").exchange();
        assertThat(signIn(visitor(another), token(door))).hasStatus(403);
        assertThat(signIn(new Cookie("linchpin-form", "chosen"), token(door))).hasStatus(403);
        assertThat(signIn(visitor(door), "")).hasStatus(403);
        assertThat(browser.post().uri("/sign-in").param("_csrf", token(door))).hasStatus(403);
    }

    /** An address is logged, kept in histories and passed on. */
    @Test
    void countForNothingInAnAddress() {
        var door = browser.get().uri("/sign-in").exchange();
        for (var name : new String[] {"_csrf", "%5Fcsrf", "_%63srf"}) {
            assertThat(browser.post()
                            .uri(java.net.URI.create("/sign-in?" + name + "=" + token(door)))
                            .cookie(visitor(door))
                            .param("email", person.email())
                            .param("password", World.PASSWORD))
                    .as(name)
                    .hasStatus(403);
        }
    }

    @Test
    void endWithTheSessionTheyWereMadeFor() {
        var door = browser.get().uri("/sign-in").exchange();
        var session = Objects.requireNonNull(
                signIn(visitor(door), token(door)).getResponse().getCookie("linchpin"));
        assertThat(rename(session, token(door))).hasStatus(403);
        var token = token(browser.get().uri("/me").cookie(session).exchange());
        assertThat(rename(session, token)).hasRedirectedUrl("/me?done=name");
        assertThat(browser.post().uri("/sign-out").cookie(session).param("_csrf", token))
                .hasRedirectedUrl("/sign-in?out");
        assertThat(rename(session, token)).hasRedirectedUrl("/sign-in?unsent");
    }

    private MvcTestResult rename(Cookie session, String token) {
        return browser.post()
                .uri("/me/name")
                .cookie(session)
                .param("_csrf", token)
                .param("name", "Ada Ferry")
                .exchange();
    }

    private MvcTestResult signIn(Cookie visitor, String token) {
        return browser.post()
                .uri("/sign-in")
                .cookie(visitor)
                .param("_csrf", token)
                .param("email", person.email())
                .param("password", World.PASSWORD)
                .exchange();
    }

    private static Cookie visitor(MvcTestResult page) {
        return Objects.requireNonNull(page.getResponse().getCookie("linchpin-form"));
    }

    private static String token(MvcTestResult page) {
        return Objects.requireNonNull(Html.of(page).select("input[name=_csrf]").first())
                .val();
    }
}
