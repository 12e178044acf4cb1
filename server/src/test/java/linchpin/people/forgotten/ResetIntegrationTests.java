package linchpin.people.forgotten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import linchpin.commands.CommandFailed;
import linchpin.people.Role;
import linchpin.people.signin.SignIn;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A forgotten password locked somebody out for ever: nobody could let them in again (E7). */
@Proves("E7")
@LinchpinTest
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

    World.Person last;

    @BeforeEach
    void theLastAdministrator() {
        last = world.person(world.organisation(), Role.ADMINISTRATOR);
    }

    private String link() {
        var said = making.link(last.email());
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
        assertThatThrownBy(() -> making.link("nobody@example.org"))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("Nobody signs in with the address");
    }
}
