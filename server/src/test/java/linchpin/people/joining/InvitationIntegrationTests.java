package linchpin.people.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.people.AtOnce;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.platform.Tenancy;
import linchpin.support.Desk;
import linchpin.support.Proves;
import linchpin.support.World;
import linchpin.ui.Letterhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@Proves({"B6", "E7"})
@PeopleTest
class InvitationIntegrationTests {

    private static final Pattern LINK = Pattern.compile("http://localhost(/invitation/\\w+/([\\w-]+))");
    private static final Pattern REVOKE = Pattern.compile("/people/invitations/([\\w-]+)/revoke");
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
    void letsANewPersonInWithTheRolesGivenOnceSomebodyMadeSureThatItWasThem() throws Exception {
        var email = freshEmail();
        var link = invite(email);
        assertThat(browser.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sam Newcomer, you are invited",
                        "System leader champion",
                        administrator.organisation().name());
        assertThat(accept(link, GOOD)).hasRedirectedUrl(thanks());
        assertThat(browser.get().uri(thanks())).hasStatusOk().bodyText().contains("Tell the person who invited you");
        assertThat(signIn(email, GOOD)).as("before").hasStatus(400);
        assertThat(people()).contains("Sam Newcomer", "It was them", "None is waiting");
        assertThat(settle("confirm")).hasRedirectedUrl("/people");
        assertThat(people()).contains("Sam Newcomer").doesNotContain("It was them");
        assertThat(home(signIn(email, GOOD))).contains("Sam Newcomer", Role.CHAMPION.question());
    }

    @Test
    void opensNothingToSomebodyElseWhoGotHoldOfTheLinkAndLeavesTheAddressFree() throws Exception {
        var email = freshEmail();
        accept(invite(email), "seven lantern tractor purple");
        assertThat(settle("refuse")).hasRedirectedUrl("/people");
        assertThat(settle("confirm")).hasStatus(404);
        assertThat(signIn(email, "seven lantern tractor purple")).hasStatus(400);
        accept(invite(email), GOOD);
        settle("confirm");
        assertThat(signIn(email, GOOD)).hasRedirectedUrl("/home");
    }

    /** What was typed is a password; nothing but its hash is kept, and that no longer than somebody needs to say yes or no. */
    @Test
    void forgetsWhatWasChosenOnceItIsSettled() throws Exception {
        accept(invite(freshEmail()), GOOD);
        assertThat(stored()).contains("$argon2id$").doesNotContain(GOOD);
        settle("confirm");
        assertThat(stored()).doesNotContain("$argon2id$");
    }

    @Test
    void worksOnce() throws Exception {
        var link = invite(freshEmail());
        accept(link, GOOD);
        assertThat(browser.get().uri(link)).hasStatus(404);
        assertThat(accept(link, GOOD)).hasStatus(404);
    }

    /** Attack #19: its button pressed twice made two, and the link of the first was lost and open (G8). */
    @Test
    void offersANewLinkInsteadOfASecondInvitationToAnAddress() throws Exception {
        var email = freshEmail();
        var first = invite(email);
        assertThat(invited(email.toUpperCase(Locale.ROOT), "ANALYST"))
                .hasStatus(400)
                .bodyText()
                .contains("This address has an open invitation", "Make a new link", "Withdraw");
        var id = REVOKE.matcher(people());
        assertThat(id.find()).isTrue();
        assertThat(id.find()).as("a second invitation").isFalse();
        id.reset().find();
        var page = browser.post()
                .uri("/people/invitations/" + id.group(1) + "/link")
                .with(World.signedIn(administrator))
                .with(csrf())
                .exchange();
        assertThat(page).bodyText().contains("The old link no longer works");
        var second = LINK.matcher(page.getResponse().getContentAsString());
        assertThat(second.find()).isTrue();
        assertThat(browser.get().uri(first)).hasStatus(404);
        assertThat(accept(second.group(1), GOOD)).hasRedirectedUrl(thanks());
    }

    @Test
    void makesNoNewLinkForSomebodyWhoDoesNotArrangePeopleThere() throws Exception {
        invite(freshEmail());
        var id = REVOKE.matcher(people());
        assertThat(id.find()).isTrue();
        var stranger = world.person(world.organisation(), Role.ADMINISTRATOR);
        assertThat(browser.post()
                        .uri("/people/invitations/" + id.group(1) + "/link")
                        .with(World.signedIn(stranger))
                        .with(csrf()))
                .hasStatus(404);
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
        var yes = AtOnce.all(() -> confirmed(), () -> confirmed(), () -> confirmed(), () -> confirmed());
        assertThat(yes).containsOnlyOnce(302);
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
                .contains(
                        "for Ward 7",
                        Role.END_USER.label(Letterhead.USUAL_LEADER),
                        Role.ANALYST.label(Letterhead.USUAL_LEADER),
                        "31 March 2099");
        accept(link.group(1), GOOD);
        settle("confirm");
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

    /** Attack #17: "do not fit" told whoever held a link that its address had an account elsewhere. */
    @Test
    void answersTheSameWhetherTheAddressHasAnAccountHereElsewhereOrNowhere() throws Exception {
        var here = world.person(administrator.organisation(), Role.ANALYST).email();
        var elsewhere = world.person(world.organisation(), Role.ANALYST).email();
        var nowhere = freshEmail();
        var answers = new HashSet<String>();
        for (var email : List.of(here, elsewhere, nowhere)) {
            var link = invite(email);
            answers.add(said(browser.get().uri(link).exchange(), email, link)
                    + said(accept(link, ""), email, link)
                    + said(accept(link, "password12"), email, link)
                    + said(accept(link, GOOD), email, link)
                    + said(browser.get().uri(link).exchange(), email, link)
                    + said(browser.get().uri(thanks()).exchange(), email, link));
        }
        assertThat(answers).as("different answers").hasSize(1);
    }

    /** The answer to the byte, but for the address itself, the link, and the token of each session. */
    private static String said(MvcTestResult answer, String email, String link) throws UnsupportedEncodingException {
        var response = answer.getResponse();
        return (response.getStatus() + response.getHeader("Location") + response.getContentAsString())
                .replace(email, "EMAIL")
                .replace(link, "LINK")
                .replaceAll("name=\"_(csrf|press)\" value=\"[^\"]+\"", "");
    }

    /** Attack #17: whoever invited an address first, and opened the link themselves, shut its owner out of every other organisation. */
    @Test
    void letsTheOwnerOfAnAddressInWhereverSomebodySitsOnIt() throws Exception {
        var email = freshEmail();
        accept(invite(email), "seven lantern tractor purple");
        settle("confirm");
        var squatted = administrator;
        anAdministrator();
        accept(invite(email), GOOD);
        settle("confirm");
        assertThat(home(signIn(email, GOOD)))
                .contains(administrator.organisation().name())
                .doesNotContain(squatted.organisation().name());
        assertThat(home(signIn(email, "seven lantern tractor purple")))
                .contains(squatted.organisation().name())
                .doesNotContain(administrator.organisation().name());
    }

    /** Their guesses at the other password count, though they sign in with their own in between. */
    @Test
    void doesNotLetWhoSitsOnAnAddressGuessThePasswordOfItsOwner() throws Exception {
        var owner = world.person(world.organisation(), Role.ANALYST);
        accept(invite(owner.email()), GOOD);
        settle("confirm");
        for (var n = 0; n < 9; n++) {
            assertThat(signIn(owner.email(), "guess number " + n)).hasStatus(400);
        }
        assertThat(signIn(owner.email(), GOOD)).hasStatus(302);
        assertThat(signIn(owner.email(), World.PASSWORD)).hasStatus(400);
    }

    @Test
    void signsInOnceWhoChoseThePasswordThatTheyHaveElsewhere() throws Exception {
        var elsewhere = world.person(world.organisation(), Role.ANALYST);
        accept(invite(elsewhere.email()), World.PASSWORD);
        settle("confirm");
        assertThat(me(signIn(elsewhere.email(), World.PASSWORD)))
                .contains(
                        administrator.organisation().name(),
                        elsewhere.organisation().name());
    }

    @Test
    void letsWhoIsSignedInWithTheAddressAcceptWithOnePressAndSignInOnceForBoth() throws Exception {
        var elsewhere = world.person(world.organisation(), Role.ANALYST);
        var link = invite(elsewhere.email());
        assertThat(browser.get().uri(link).with(World.signedIn(elsewhere)))
                .bodyText()
                .contains("You are signed in as", link + "/as-me")
                .doesNotContain("type=\"password\"");
        assertThat(browser.post()
                        .uri(link + "/as-me")
                        .with(World.signedIn(elsewhere))
                        .with(csrf()))
                .hasRedirectedUrl(thanks());
        settle("confirm");
        assertThat(browser.get().uri("/me").with(World.signedIn(elsewhere)))
                .bodyText()
                .contains(
                        administrator.organisation().name(),
                        elsewhere.organisation().name());
        assertThat(me(signIn(elsewhere.email(), World.PASSWORD)))
                .contains(administrator.organisation().name());
    }

    @Test
    void isAcceptedWithOnePressByNobodyElse() throws Exception {
        var somebody = world.person(world.organisation(), Role.ANALYST);
        var link = invite(freshEmail());
        assertThat(browser.get().uri(link).with(World.signedIn(somebody)))
                .bodyText()
                .contains("type=\"password\"")
                .doesNotContain("as-me");
        assertThat(browser.post()
                        .uri(link + "/as-me")
                        .with(World.signedIn(somebody))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(browser.post().uri(link + "/as-me").with(csrf())).hasStatus(404);
    }

    /** Else whoever arranges a ward invited the administrator, opened the link and was the administrator. */
    @Test
    void leavesThePasswordOfWhoWorksHereAlreadyAsItIs() throws Exception {
        var colleague = world.person(administrator.organisation(), Role.LINE_MANAGER);
        accept(invite(colleague.email()), GOOD);
        settle("confirm");
        assertThat(signIn(colleague.email(), GOOD)).hasStatus(400);
        assertThat(home(signIn(colleague.email(), World.PASSWORD))).contains(Role.CHAMPION.question());
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
        assertThat(stored()).doesNotContain(token);
    }

    private String stored() {
        return Tenancy.in(
                administrator.organisation().id().id(),
                () -> transactions.execute(_ -> jdbc.sql("select i::text from people.invitation i")
                        .query(String.class)
                        .single()));
    }

    private String thanks() {
        return "/invitation/" + administrator.organisation().code() + "/accepted";
    }

    private String people() {
        return Desk.text(
                browser.get().uri("/people").with(World.signedIn(administrator)).exchange());
    }

    /** The administrator says yes, or no, to the one who waits or waited last. */
    private MvcTestResult settle(String how) {
        var waiting = Tenancy.in(
                administrator.organisation().id().id(),
                () -> transactions.execute(
                        _ -> jdbc.sql("select id from people.invitation order by accepted_at desc nulls last limit 1")
                                .query(UUID.class)
                                .single()));
        return browser.post()
                .uri("/people/invitations/" + waiting + "/" + how)
                .with(World.signedIn(administrator))
                .with(csrf())
                .exchange();
    }

    private int confirmed() {
        return settle("confirm").getResponse().getStatus();
    }

    private MvcTestResult signIn(String email, String password) {
        return browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private String home(MvcTestResult signedIn) {
        return page("/home", signedIn);
    }

    private String me(MvcTestResult signedIn) {
        return page("/me", signedIn);
    }

    private String page(String path, MvcTestResult signedIn) {
        assertThat(signedIn).hasStatus(302);
        var cookie = signedIn.getResponse().getCookie("linchpin");
        return Desk.text(browser.get().uri(path).cookie(cookie).exchange());
    }

    private int inOrganisation(String sql) {
        return Tenancy.in(
                administrator.organisation().id().id(),
                () -> transactions.execute(_ -> jdbc.sql(sql).update()));
    }

    private String invite(String email) throws UnsupportedEncodingException {
        var page = invited(email, "CHAMPION");
        assertThat(page).hasStatusOk();
        var link = LINK.matcher(page.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private MvcTestResult invited(String email, String role) {
        return browser.post()
                .uri("/people/invite")
                .with(World.signedIn(administrator))
                .with(csrf())
                .param("name", "Sam Newcomer")
                .param("email", email)
                .param("roles", role)
                .exchange();
    }

    private MvcTestResult accept(String link, String password) {
        return browser.post().uri(link).with(csrf()).param("password", password).exchange();
    }

    private static String freshEmail() {
        return UUID.randomUUID() + "@example.org";
    }
}
