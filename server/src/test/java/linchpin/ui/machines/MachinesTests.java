package linchpin.ui.machines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import linchpin.platform.NotFound;
import linchpin.platform.Settings;
import linchpin.support.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What programs ask, and what stands in the answers. */
@Proves("C2")
class MachinesTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);

    private interface Asked {
        Connection forOne() throws SQLException;
    }

    private static HealthController health(String token, Asked database) {
        return new HealthController(
                new AbstractDataSource() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return database.forOne();
                    }

                    @Override
                    public Connection getConnection(String user, String password) throws SQLException {
                        return database.forOne();
                    }
                },
                token);
    }

    private static HealthController away(String token) {
        return health(token, () -> {
            throw new SQLTransientConnectionException("gone");
        });
    }

    private static MockHttpServletRequest from(String address, String host) {
        var request = new MockHttpServletRequest("GET", "/health");
        request.setRemoteAddr(address);
        request.setServerName(host);
        return request;
    }

    @Test
    void healthIsDownWhereTheDatabaseIsAway() {
        var answer = away("").health(from("127.0.0.1", "localhost"), null);
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody()).containsEntry("status", "down");
    }

    @Test
    void healthIsDownWhereTheDatabaseDoesNotAnswerAndNobodyWaitsForIt() {
        var never = new CountDownLatch(1);
        var hanging = health("", () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
            throw new SQLException("at last");
        });
        assertThat(hanging.health(from("127.0.0.1", "localhost"), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(503);
        never.countDown();
    }

    @Test
    void healthIsNotThereForWhoeverComesFromElsewhereOrThroughAProxy() {
        var proxied = from("127.0.0.1", "localhost");
        proxied.addHeader("X-Forwarded-For", "203.0.113.9");
        for (var request : new MockHttpServletRequest[] {
            proxied, from("203.0.113.9", "localhost"), from("127.0.0.1", "feedback.example.nhs.uk")
        }) {
            for (var authorization : new @Nullable String[] {null, "", "Bearer ", "Bearer wrong", "secret"}) {
                assertThatThrownBy(() -> away("secret").health(request, authorization))
                        .isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> away("").health(request, "Bearer ")).isInstanceOf(NotFound.class);
            assertThat(away("secret")
                            .health(request, "Bearer secret")
                            .getStatusCode()
                            .value())
                    .isEqualTo(503);
        }
    }

    @Test
    void engineersFindWhomToTellOnceSomebodyIsNamed() {
        assertThatThrownBy(() -> contact("", null).text()).isInstanceOf(NotFound.class);
        assertThat(contact("security@example.nhs.uk", "https://feedback.example.nhs.uk/")
                        .text())
                .isEqualTo("""
                        Contact: mailto:security@example.nhs.uk
                        Expires: 2026-10-31T00:00:00Z
                        Preferred-Languages: en
                        Canonical: https://feedback.example.nhs.uk/.well-known/security.txt
                        """);
        assertThat(contact("https://example.nhs.uk/report", null).text())
                .startsWith("Contact: https://example.nhs.uk/report\n")
                .doesNotContain("Canonical");
    }

    private static SecurityContact contact(String contact, @Nullable String address) {
        return new SecurityContact(
                contact, new Settings(Path.of("data"), null, null, null, null, address, false, false), NOON);
    }

    @Test
    void searchEnginesListPublicPagesAndNoReceipt() {
        var robots = new Robots();
        assertThat(robots.robots())
                .startsWith("User-agent: *\n")
                .contains("Allow: /said/\n", "Allow: /$\n")
                .endsWith("Disallow: /\n");
        for (var path : new String[] {"/receipt", "/receipt/123", "/sign-in", "/log", "/set-up/x", "/"}) {
            var response = new MockHttpServletResponse();
            robots.preHandle(new MockHttpServletRequest("GET", path), response, robots);
            assertThat(response.containsHeader("X-Robots-Tag")).as(path).isEqualTo(!path.equals("/"));
        }
    }
}
