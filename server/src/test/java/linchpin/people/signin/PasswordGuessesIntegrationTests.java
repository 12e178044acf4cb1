package linchpin.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.platform.Refusal;
import linchpin.support.Proves;
import linchpin.support.TestTime;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever guesses passwords is slowed down, and whoever has one gets in all the same, soon. */
@Proves("E1")
@PeopleTest
class PasswordGuessesIntegrationTests {

    private static final String NOON = "2026-05-04T12:00:00Z";

    @Autowired
    World world;

    @Autowired
    TestTime time;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    private Person person;

    @BeforeEach
    void aPerson() {
        person = world.person(world.organisation(), Role.ANALYST);
    }

    private MvcTestResult tried(Person who, String password) {
        return browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", who.email())
                .param("password", password)
                .exchange();
    }

    private void guess(int times) {
        for (var n = 0; n < times; n++) {
            assertThat(tried(person, "wrong one")).hasStatus(400);
        }
    }

    @Test
    void refusesWhatIsRightAfterTenWrongOnesAndLeavesTheOpenSessionAlone() {
        var cookie = tried(person, World.PASSWORD).getResponse().getCookie("linchpin");
        guess(SignInTries.MOST);
        assertThat(tried(person, World.PASSWORD))
                .hasStatus(400)
                .bodyText()
                .contains("is not right, or was tried too often. After ten tries");
        assertThat(browser.get().uri("/home").cookie(cookie)).hasStatusOk();
    }

    @Test
    void letsThePersonInAgainAfterAQuarterOfAnHour() {
        time.at(NOON, () -> {
            guess(SignInTries.MOST);
            return assertThat(tried(person, World.PASSWORD)).hasStatus(400);
        });
        time.at(
                "2026-05-04T12:14:59Z",
                () -> assertThat(tried(person, World.PASSWORD)).hasStatus(400));
        time.at(
                "2026-05-04T12:15:01Z",
                () -> assertThat(tried(person, World.PASSWORD)).hasRedirectedUrl("/home"));
    }

    /** Those that were refused without a look count for nothing, or somebody who comes again and again would never get in. */
    @Test
    void doesNotCountTriesThatItRefused() {
        time.at(NOON, () -> {
            guess(SignInTries.MOST + 5);
            return true;
        });
        time.at("2026-05-04T12:10:00Z", () -> {
            guess(5);
            return true;
        });
        time.at(
                "2026-05-04T12:15:01Z",
                () -> assertThat(tried(person, World.PASSWORD)).hasRedirectedUrl("/home"));
    }

    @Test
    void forgetsWrongOnesOnceTheRightOneCame() {
        guess(SignInTries.MOST - 1);
        assertThat(tried(person, World.PASSWORD)).hasRedirectedUrl("/home");
        guess(SignInTries.MOST - 1);
        assertThat(tried(person, World.PASSWORD)).hasRedirectedUrl("/home");
    }

    /** Attack #18: ten wrong tries by anybody anywhere shut the true user out (E1). */
    @Test
    void locksNobodyOutFromElsewhere() {
        for (var n = 0; n < SignInTries.MOST + 5; n++) {
            assertThat(triedFrom("203.0.113." + 9, "wrong one")).hasStatus(400);
        }
        assertThat(triedFrom("203.0.113.9", World.PASSWORD)).hasStatus(400);
        assertThat(tried(person, World.PASSWORD)).hasRedirectedUrl("/home");
    }

    @Test
    void shutsOutThoseWhoGuessFromManyPlaces() {
        for (var n = 0; n < SignInTries.MOST_FROM_EVERYWHERE; n++) {
            assertThat(triedFrom("203.0.113." + n, "wrong one")).hasStatus(400);
        }
        assertThat(triedFrom("198.51.100.1", World.PASSWORD)).hasStatus(400);
    }

    private MvcTestResult triedFrom(String address, String password) {
        return browser.post()
                .uri("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("email", person.email())
                .param("password", password)
                .exchange();
    }

    @Test
    void slowsNobodyElseDown() {
        var other = world.person(person.organisation(), Role.ANALYST);
        guess(SignInTries.MOST);
        assertThat(tried(other, World.PASSWORD)).hasRedirectedUrl("/home");
    }

    @Test
    void manyAtOnceDoNotSlipThrough() throws InterruptedException, ExecutionException {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = Stream.generate(() -> (Callable<Object>) this::guessed)
                    .limit(2L * SignInTries.MOST)
                    .toList();
            for (var guess : many.invokeAll(guesses)) {
                guess.get();
            }
        }
        assertThat(signIn.prove(person.email(), World.PASSWORD)).isEmpty();
    }

    private Object guessed() {
        try {
            return signIn.prove(person.email(), "wrong one");
        } catch (Refusal tooBusy) { // counted all the same
            return tooBusy;
        }
    }

    @Test
    void knowsAnAddressHoweverItIsWritten() {
        assertThat(signIn.prove(" " + person.email().toUpperCase(java.util.Locale.ROOT) + " ", World.PASSWORD))
                .contains(person.account());
    }

    @Test
    void opensNothingToSomebodyWithoutAPassword() {
        assertThat(signIn.prove("nobody@example.org", "")).isEmpty();
        assertThat(tried(person, ""))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"password-error\"", "Enter your password");
    }
}
