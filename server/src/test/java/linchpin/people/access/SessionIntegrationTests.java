package linchpin.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import linchpin.people.Role;
import linchpin.platform.Digest;
import linchpin.platform.Tenancy;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.Repairs;
import linchpin.support.Statements;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@Proves("E4")
@LinchpinTest
class SessionIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Repairs repairs;

    @Autowired
    Statements statements;

    @Autowired
    TestTime time;

    @LocalServerPort
    int port;

    World.Person person;

    @BeforeEach
    void aPerson() {
        person = world.person(world.organisation(), Role.ANALYST);
    }

    @Test
    void hidesTheCookieFromScriptsAndForeignPages() {
        var cookie = browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", person.email())
                .param("password", World.PASSWORD)
                .exchange()
                .getResponse()
                .getHeader("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        var overHttps = browser.post()
                .uri("/sign-in")
                .secure(true)
                .with(csrf())
                .param("email", person.email())
                .param("password", World.PASSWORD)
                .exchange()
                .getResponse()
                .getHeader("Set-Cookie");
        assertThat(overHttps).contains("HttpOnly", "SameSite=Lax", "Secure");
    }

    /** Attack #22: the door wrote a row for each who looked at it. */
    @Test
    void writesNothingForWhoOnlyLooks() {
        var before = sessions();
        for (var n = 0; n < 3; n++) {
            assertThat(browser.get().uri("/sign-in")).hasStatusOk();
        }
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void beginsAFreshSessionAtSignInAndEndsTheOneBefore() {
        var before = cookie();
        var after = signedIn(before, World.PASSWORD).getResponse().getCookie("linchpin");
        assertThat(after).isNotNull();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(browser.get().uri("/home").cookie(before)).hasRedirectedUrl("/sign-in");
        assertThat(browser.get().uri("/home").cookie(after)).hasStatusOk();
    }

    @Test
    void isOverOnceSignedOutAlsoForACopyOfTheCookie() {
        var cookie = cookie();
        assertThat(browser.post().uri("/sign-out").cookie(cookie).with(csrf())).hasRedirectedUrl("/sign-in?out");
        assertThat(browser.get().uri("/home").cookie(cookie)).hasRedirectedUrl("/sign-in");
    }

    /** Their words are gone from here, and they are not left to find that out. */
    @Test
    void tellsWhoeverSendsSomethingAfterItThatNothingWasKept() {
        var cookie = cookie();
        assertThat(browser.post().uri("/sign-out").cookie(cookie).with(csrf())).hasRedirectedUrl("/sign-in?out");
        assertThat(browser.post().uri("/me/name").cookie(cookie).with(csrf()).param("name", "Ada"))
                .hasRedirectedUrl("/sign-in?unsent");
        assertThat(browser.get().uri("/sign-in?unsent=")).bodyText().contains("nothing of it was kept");
        assertThat(browser.get().uri("/sign-in")).bodyText().doesNotContain("nothing of it was kept");
    }

    @Test
    void endsTwelveHoursAfterItBeganHoweverBusyAndNotBefore() {
        var cookie = time.at("2031-05-05T06:00:00Z", this::cookie);
        for (var minute = 40; minute < 12 * 60; minute += 40) {
            assertThat(home("2031-05-05T06:00:00Z", minute, cookie)).hasStatusOk();
        }
        assertThat(home("2031-05-05T06:00:00Z", 12 * 60, cookie)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void endsThreeQuartersOfAnHourAfterItWasLastUsed() {
        var cookie = time.at("2031-05-05T06:00:00Z", this::cookie);
        assertThat(home("2031-05-05T06:00:00Z", 44, cookie)).hasStatusOk();
        assertThat(home("2031-05-05T06:44:00Z", 46, cookie)).hasRedirectedUrl("/sign-in");
    }

    private MvcTestResult home(String from, long minutes, Cookie cookie) {
        var at = Instant.parse(from).plus(Duration.ofMinutes(minutes)).toString();
        return time.at(at, () -> browser.get().uri("/home").cookie(cookie).exchange());
    }

    /** Attack #22: eight at once, before the first was answered, were 500 where each wrote what it had found. */
    @Test
    void servesARoomfulOfRequestsOfASessionThatHasJustBegun() throws Exception {
        for (var round = 0; round < 3; round++) {
            var cookie = cookie();
            assertThat(Trusts.atOnce(8, () -> page("/home", cookie).statusCode()))
                    .containsOnly(200);
        }
    }

    @Test
    void isWrittenOnceAMinuteAtMost() {
        var cookie = time.at("2031-05-05T06:00:00Z", this::cookie);
        asked("2031-05-05T06:00:40Z", cookie); // what seldom changes is asked here
        var quiet = asked("2031-05-05T06:00:50Z", cookie);
        var noted = asked("2031-05-05T06:01:01Z", cookie);
        assertThat(noted).isGreaterThan(quiet);
        assertThat(asked("2031-05-05T06:01:40Z", cookie)).isEqualTo(quiet);
        assertThat(asked("2031-05-05T06:02:02Z", cookie)).isEqualTo(noted);
    }

    private long asked(String moment, Cookie cookie) {
        return time.at(
                moment,
                () -> statements.during(() ->
                        assertThat(browser.get().uri("/me").cookie(cookie)).hasStatusOk()));
    }

    @Test
    void isKeptAsADigestOfWhatTheBrowserHoldsInPlainColumns() {
        var cookie = cookie();
        assertThat(repairs.read("""
                        select column_name from information_schema.columns
                        where table_schema = 'people' and table_name like 'session%'"""))
                .containsExactlyInAnyOrder("digest", "id", "account_id", "works_in", "device", "began_at", "used_at");
        assertThat(repairs.read("select s::text from people.session s where account_id = '"
                        + person.account().id() + "'"))
                .singleElement()
                .asString()
                .contains(HexFormat.of().formatHex(Digest.of(cookie.getValue())))
                .doesNotContain(cookie.getValue());
    }

    private List<String> sessions() {
        return repairs.read("select count(*) from people.session");
    }

    @Test
    void saysAtTheNextRequestThatTheRoleEndedAndWhomToAsk() throws Exception {
        var administrator = world.person(person.organisation(), Role.ADMINISTRATOR);
        var cookie = cookie();
        assertThat(page("/home", cookie).statusCode()).isEqualTo(200);
        here("update people.role_held set ended_at = now() where account_id = '"
                + person.account().id() + "'");
        var refused = page("/home", cookie);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains(
                        "You hold no role here today",
                        "Your role as Analyst at " + person.organisation().name() + " ended on",
                        "ask Person")
                .doesNotContain(administrator.email());
    }

    @Test
    void refusesOnceTheTermIsOver() throws Exception {
        var cookie = cookie();
        here("update people.role_held set since = current_date - 9, until = current_date where account_id = '"
                + person.account().id() + "'");
        assertThat(page("/home", cookie).statusCode()).isEqualTo(200);
        here("update people.role_held set until = current_date - 1 where account_id = '"
                + person.account().id() + "'");
        assertThat(page("/home", cookie)).satisfies(refused -> {
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("ended on");
        });
    }

    @Test
    void refusesOnceTheAccountIsStopped() throws Exception {
        var cookie = cookie();
        here("update people.account set stopped_at = now() where id = '"
                + person.account().id() + "'");
        var refused = page("/home", cookie);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You hold no role here today");
    }

    @Test
    void saysWhichRolesAreLeftWhenOneThatWasNeededEnded() throws Exception {
        here("insert into people.role_held (account_id, role, since, given_at) values ('"
                + person.account().id() + "', 'ADMINISTRATOR', current_date, now())");
        var cookie = cookie();
        assertThat(page("/people", cookie).statusCode()).isEqualTo(200);
        here("update people.role_held set ended_at = now() where role = 'ADMINISTRATOR'");
        var refused = page("/people", cookie);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("you hold today: Analyst", "Your role as Administrator", "ended on");
    }

    @Test
    void doesNotGoOnInAnotherOrganisationUnawares() throws Exception {
        var cookie = cookie();
        assertThat(page("/home", cookie).statusCode()).isEqualTo(200);
        var other = world.organisation();
        world.alsoAt(other, person, Role.CHAMPION);
        here("update people.role_held set ended_at = now()");
        assertThat(page("/home", cookie).statusCode()).isEqualTo(403);
        assertThat(page("/home", cookie).body()).contains(other.name());
    }

    private void here(String sql) {
        Tenancy.in(
                person.organisation().id().id(),
                () -> transactions.execute(_ -> jdbc.sql(sql).update()));
    }

    private Cookie cookie() {
        return Objects.requireNonNull(
                signedIn(null, World.PASSWORD).getResponse().getCookie("linchpin"));
    }

    private MvcTestResult signedIn(Cookie before, String password) {
        var request = browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", person.email())
                .param("password", password);
        return (before == null ? request : request.cookie(before)).exchange();
    }

    /** Over the wire, so that problem pages are rendered. */
    private HttpResponse<String> page(String path, Cookie cookie) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html")
                    .header("Cookie", "linchpin=" + cookie.getValue())
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
