package linchpin.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import linchpin.people.Role;
import linchpin.platform.Settings;
import linchpin.platform.Tenancy;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
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

    @Test
    void marksTheCookieSecureWhereTheAddressIsHttps() {
        var serializer = new DefaultCookieSerializer();
        var settings =
                new Settings(Path.of("data"), null, null, null, null, "https://linchpin.example.org", false, false);
        new SecurityConfiguration().cookies(settings).customize(serializer);
        var response = new MockHttpServletResponse();
        serializer.writeCookieValue(new CookieSerializer.CookieValue(new MockHttpServletRequest(), response, "x"));
        assertThat(response.getHeader("Set-Cookie")).contains("Secure");
    }

    @Test
    void beginsAFreshSessionAtSignIn() {
        var before = Objects.requireNonNull(
                browser.get().uri("/sign-in").exchange().getResponse().getCookie("linchpin"));
        var after = signedIn(before, World.PASSWORD).getResponse().getCookie("linchpin");
        assertThat(after).isNotNull();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(browser.get().uri("/home").cookie(before)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void endsASessionTwelveHoursAfterItBeganAndNotBefore() {
        var cookie = cookie();
        age(11);
        assertThat(browser.get().uri("/home").cookie(cookie)).hasStatusOk();
        age(13);
        assertThat(browser.get().uri("/home").cookie(cookie)).hasRedirectedUrl("/sign-in");
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

    private void age(int hours) {
        var began = System.currentTimeMillis() - hours * 3_600_000L;
        transactions.executeWithoutResult(
                _ -> jdbc.sql("update people.session set creation_time = :began where principal_name = :name")
                        .param("began", began)
                        .param("name", person.account().id().toString())
                        .update());
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
