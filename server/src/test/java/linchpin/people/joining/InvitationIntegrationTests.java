package linchpin.people.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.people.AtOnce;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.platform.Tenancy;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@PeopleTest
class InvitationIntegrationTests {

    private static final Pattern LINK = Pattern.compile("http://localhost(/invitation/\\w+/([\\w-]+))");
    private static final String GOOD = "purple tractor lantern seven";

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    World.Person administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = world.person(world.organisation(), Role.ADMINISTRATOR);
    }

    @Test
    void letsANewPersonInWithTheRolesGiven() throws Exception {
        var link = invite(freshEmail());
        assertThat(browser.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sam Newcomer, you are invited",
                        "System leader champion",
                        administrator.organisation().name());
        var accepted = accept(link, GOOD);
        assertThat(accepted).hasRedirectedUrl("/home");
        var cookie = accepted.getMvcResult().getResponse().getCookie("linchpin");
        assertThat(browser.get().uri("/home").cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .contains("Sam Newcomer", Role.CHAMPION.question());
        assertThat(browser.get().uri("/people").with(World.signedIn(administrator)))
                .bodyText()
                .contains("Sam Newcomer")
                .contains("None is waiting");
    }

    @Test
    void worksOnce() throws Exception {
        var link = invite(freshEmail());
        accept(link, GOOD);
        assertThat(browser.get().uri(link)).hasStatus(404);
        assertThat(accept(link, GOOD)).hasStatus(404);
    }

    @Test
    void letsOnlyOneInOfTwoWhoComeAtOnce() throws Exception {
        var link = invite(freshEmail());
        var outcomes = AtOnce.all(
                () -> status(link, GOOD), () -> status(link, GOOD), () -> status(link, "seven lantern tractor purple"));
        assertThat(outcomes)
                .containsOnlyOnce(302)
                .filteredOn(status -> status != 302)
                .allMatch(status -> status >= 400 && status < 500);
        assertThat(inOrganisation("update people.role_held set until = null where role = 'CHAMPION'"))
                .as("roles that were given")
                .isOne();
    }

    private int status(String link, String password) {
        return accept(link, password).getResponse().getStatus();
    }

    @Test
    void givesTheRolesForThePartAndTheTermThatWereChosen() throws Exception {
        var ward = world.ward(administrator.organisation(), "Ward 7");
        var page = browser.post()
                .uri("/people/invite")
                .with(World.signedIn(administrator))
                .with(csrf())
                .param("name", "Sam Newcomer")
                .param("email", freshEmail())
                .param("roles", "END_USER", "ANALYST", "KING")
                .param("place", ward.id().toString())
                .param("until", "2099-03-31")
                .exchange();
        var link = LINK.matcher(page.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        assertThat(browser.get().uri(link.group(1)))
                .bodyText()
                .contains("for Ward 7", Role.END_USER.label(), Role.ANALYST.label(), "31 March 2099");
        accept(link.group(1), GOOD);
        assertThat(inOrganisation("update people.role_held set until = until where place_id = '" + ward.id()
                        + "' and until = '2099-03-31'"))
                .isEqualTo(2);
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsWrong() {
        var answer = browser.post()
                .uri("/people/invite")
                .with(World.signedIn(administrator))
                .with(csrf())
                .param("name", "Sam Newcomer")
                .param("email", "not an address")
                .param("until", "31/03/2099")
                .exchange();
        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .contains(
                        "value=\"Sam Newcomer\"",
                        "value=\"not an address\"",
                        "value=\"31/03/2099\"",
                        "Enter an email address like",
                        "Choose at least one role",
                        "Enter a last day that is today or later");
    }

    @Test
    void cannotBeMadeForAnotherOrganisationsPlace() {
        var foreign = world.ward(world.organisation(), "Ward 9");
        var answer = browser.post()
                .uri("/people/invite")
                .with(World.signedIn(administrator))
                .with(csrf())
                .param("name", "Sam Newcomer")
                .param("email", freshEmail())
                .param("roles", "CHAMPION")
                .param("place", foreign.id().toString())
                .exchange();
        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .contains("Choose a place from the list")
                .doesNotContain("Ward 9");
    }

    @Test
    void areWithdrawnByTheirOwnOrganisationOnly() throws Exception {
        var link = invite(freshEmail());
        var stranger = world.person(world.organisation(), Role.ADMINISTRATOR);
        assertThat(browser.post()
                        .uri("/people/invitations/" + UUID.randomUUID() + "/revoke")
                        .with(World.signedIn(stranger))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(browser.get().uri(link)).hasStatusOk();
    }

    @Test
    void asksForAGoodPassword() throws Exception {
        var link = invite(freshEmail());
        assertThat(accept(link, "password12")).hasStatus(400).bodyText().contains("easy to guess");
        assertThat(accept(link, GOOD)).hasStatus(302);
    }

    @Test
    void takesOnlyTheirOwnPasswordFromSomebodyWhoHasAnAccount() throws Exception {
        var elsewhere = world.person(world.organisation(), Role.ANALYST);
        var link = invite(elsewhere.email());
        assertThat(accept(link, GOOD)).hasStatus(400);
        assertThat(browser.get().uri("/home").with(World.signedIn(elsewhere)))
                .bodyText()
                .doesNotContain(administrator.organisation().name());
        assertThat(accept(link, World.PASSWORD)).hasRedirectedUrl("/home");
        assertThat(browser.get().uri("/me").with(World.signedIn(elsewhere)))
                .bodyText()
                .contains(
                        administrator.organisation().name(),
                        elsewhere.organisation().name());
    }

    @Test
    void showsTheSamePageWhetherOrNotTheAddressHasAnAccount() throws Exception {
        var elsewhere = world.person(world.organisation(), Role.ANALYST);
        var known = browser.get()
                .uri(invite(elsewhere.email()))
                .exchange()
                .getResponse()
                .getContentAsString();
        var email = freshEmail();
        var unknown = browser.get().uri(invite(email)).exchange().getResponse().getContentAsString();
        var csrf = "name=\"_csrf\" value=\"[^\"]+\"";
        assertThat(known.replace(elsewhere.email(), email).replaceAll(csrf, ""))
                .isEqualTo(unknown.replaceAll(csrf, ""));
    }

    @Test
    void opensNothingOnceWithdrawnExpiredOrUnknown() throws Exception {
        var withdrawn = invite(freshEmail());
        var page = browser.get()
                .uri("/people")
                .with(World.signedIn(administrator))
                .exchange()
                .getResponse()
                .getContentAsString();
        var revoke = Pattern.compile("/people/invitations/[\\w-]+/revoke").matcher(page);
        assertThat(revoke.find()).isTrue();
        assertThat(page).doesNotContain(withdrawn.substring(withdrawn.lastIndexOf('/')));
        var stranger = world.person(world.organisation(), Role.ADMINISTRATOR);
        assertThat(browser.post()
                        .uri(revoke.group())
                        .with(World.signedIn(stranger))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(browser.post()
                        .uri(revoke.group())
                        .with(World.signedIn(administrator))
                        .with(csrf()))
                .hasStatus(302);
        assertThat(browser.get().uri(withdrawn)).hasStatus(404);

        var expired = invite(freshEmail());
        inOrganisation(
                "update people.invitation set expires_at = now() - interval '1 minute' where revoked_at is null");
        assertThat(accept(expired, GOOD)).hasStatus(404);
        assertThat(browser.get()
                        .uri("/invitation/" + administrator.organisation().code() + "/nonsense"))
                .hasStatus(404);
        assertThat(browser.get()
                        .uri(invite(freshEmail())
                                .replace(
                                        "/" + administrator.organisation().code() + "/",
                                        "/" + stranger.organisation().code() + "/")))
                .hasStatus(404);
    }

    @Test
    void opensNothingOnceTheInviterMayNoLongerArrangePeople() throws Exception {
        var link = invite(freshEmail());
        inOrganisation("update people.role_held set ended_at = now()");
        assertThat(browser.get().uri(link)).hasStatus(404);
        assertThat(accept(link, GOOD)).hasStatus(404);
    }

    @Test
    void storesA256BitTokenOnlyAsItsDigest() throws Exception {
        var link = invite(freshEmail());
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
        var stored = Tenancy.in(
                administrator.organisation().id().id(),
                () -> transactions.execute(_ -> jdbc.sql("select i::text from people.invitation i")
                        .query(String.class)
                        .single()));
        assertThat(stored).doesNotContain(token);
    }

    private int inOrganisation(String sql) {
        return Tenancy.in(
                administrator.organisation().id().id(),
                () -> transactions.execute(_ -> jdbc.sql(sql).update()));
    }

    private String invite(String email) throws UnsupportedEncodingException {
        var page = browser.post()
                .uri("/people/invite")
                .with(World.signedIn(administrator))
                .with(csrf())
                .param("name", "Sam Newcomer")
                .param("email", email)
                .param("roles", "CHAMPION")
                .exchange();
        assertThat(page).hasStatusOk();
        var link = LINK.matcher(page.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private MvcTestResult accept(String link, String password) {
        return browser.post().uri(link).with(csrf()).param("password", password).exchange();
    }

    private static String freshEmail() {
        return UUID.randomUUID() + "@example.org";
    }
}
