package linchpin.people.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import linchpin.commands.CommandFailed;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.AtOnce;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.signin.Tokens;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@PeopleTest
class SetUpIntegrationTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String GOOD = "purple tractor lantern seven";

    @Autowired
    MockMvcTester browser;

    @Autowired
    World world;

    @Autowired
    Organisations organisations;

    @Autowired
    FurtherOrganisation further;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Test
    void foundsAnOrganisationThroughALinkThatWorksOnce() {
        var token = Tokens.fresh();
        transactions.executeWithoutResult(
                _ -> jdbc.sql("insert into people.set_up (token_hash, made_at) values (:hash, now())")
                        .param("hash", Tokens.digest(token))
                        .update());
        assertThat(browser.get().uri("/set-up/" + token)).hasStatusOk();
        assertThat(send(token, "password12")).hasStatus(400).bodyText().contains("easy to guess", "Quiet Vale");
        assertThat(send(token, "purple tractor lantern seven")).hasRedirectedUrl("/places?welcome");
        assertThat(browser.get().uri("/set-up/" + token)).hasStatus(404);
        assertThat(send(token, "purple tractor lantern seven")).hasStatus(404);
    }

    @Test
    void ofTwoWhoOpenALinkAtOnceOneFoundsTheOrganisation() throws Exception {
        world.organisation();
        var token = token();
        var codes = new String[] {"AA" + COUNT.incrementAndGet(), "BB" + COUNT.incrementAndGet()};
        var outcomes = AtOnce.all(() -> status(token, codes[0]), () -> status(token, codes[1]));
        assertThat(outcomes).containsExactlyInAnyOrder(302, 404);
        assertThat(Stream.of(codes).filter(code -> organisations.withCode(code).isPresent()))
                .hasSize(1);
    }

    private int status(String token, String code) {
        return browser.perform(filled(token, code, UUID.randomUUID() + "@example.org", GOOD))
                .getResponse()
                .getStatus();
    }

    /** They were lost at set-up and not when signing in, and the first person of an installation stood before a shut door. */
    @Test
    void blanksAroundThePasswordBelongToIt() {
        world.organisation();
        var address = UUID.randomUUID() + "@example.org";
        var password = "  purple tractor lantern ";
        assertThat(browser.perform(filled(token(), "SP" + COUNT.incrementAndGet(), address, password)))
                .hasRedirectedUrl("/places?welcome");
        assertThat(browser.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("email", address)
                        .param("password", password))
                .hasRedirectedUrl("/home");
    }

    @Test
    void keepsWhatWasTypedButNeverThePassword() {
        world.organisation();
        var answer = browser.perform(filled(token(), "not a code", "sea@example.org", GOOD));
        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .contains("value=\"not a code\"", "value=\"sea@example.org\"", "Enter a code of 2 to 12 letters")
                .doesNotContain(GOOD);
    }

    @Test
    void aKindThatNoPageOffersIsAskedForAgain() {
        world.organisation();
        var sent = filled(token(), "KD" + COUNT.incrementAndGet(), "kind@example.org", GOOD)
                .with(request -> {
                    request.setParameter("kind", "cheese");
                    return request;
                });
        assertThat(browser.perform(sent)).hasStatus(400).bodyText().contains("Choose what kind of organisation it is");
    }

    @Test
    void nothingIsFoundedWhereTheCodeIsTaken() {
        var first = world.organisation();
        var token = token();
        assertThat(browser.perform(filled(token, first.code(), UUID.randomUUID() + "@example.org", GOOD)))
                .hasStatus(409)
                .bodyText()
                .contains(first.code());
        assertThat(browser.get().uri("/set-up/" + token))
                .as("and the link opens still")
                .hasStatusOk();
    }

    @Test
    void aFurtherOrganisationJoinsTheEconomyThatWhoRunsTheProductNamed() {
        var first = world.organisation();
        var economy = organisations.economyOf(first.id()).orElseThrow();
        var token = token(economy.toUpperCase(Locale.ROOT));
        assertThat(browser.get().uri("/set-up/" + token))
                .bodyText()
                .contains("It joins the local health economy", economy)
                .doesNotContain("name=\"economy\"");
        var code = "SO" + COUNT.incrementAndGet();
        assertThat(browser.perform(filled(token, code, "sea@example.org", GOOD).param("economy", "Elsewhere")))
                .hasRedirectedUrl("/places?welcome");
        var founded = organisations.withCode(code).orElseThrow();
        assertThat(organisations.neighbours(founded.id()))
                .extracting(Organisation::id)
                .containsExactly(first.id());
        assertThat(organisations.economies())
                .extracting(Organisations.Economy::name)
                .doesNotContain("Elsewhere");
        assertThat(browser.get().uri("/set-up/" + token)).hasStatus(404);
    }

    @Test
    void somebodyWithAnAccountSetsUpAnotherOrganisationAndSignsInOnceForBoth() {
        var elsewhere = world.person(world.organisation(), Role.ANALYST);
        var code = "ON" + COUNT.incrementAndGet();
        assertThat(browser.perform(filled(token(), code, elsewhere.email(), World.PASSWORD)))
                .hasRedirectedUrl("/places?welcome");
        var signedIn = browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", elsewhere.email())
                .param("password", World.PASSWORD)
                .exchange();
        assertThat(browser.get().uri("/me").cookie(signedIn.getResponse().getCookie("linchpin")))
                .bodyText()
                .contains(elsewhere.organisation().name(), "Quiet Vale " + code);
    }

    /** Attack #17: "do not fit", and 409, told whoever held a link that an address had an account elsewhere. */
    @Test
    void nobodyLearnsFromItWhoHasAnAccountElsewhere() throws Exception {
        var answers = new HashSet<String>();
        for (var email :
                List.of(world.person(world.organisation(), Role.ANALYST).email(), UUID.randomUUID() + "@example.org")) {
            var token = token();
            var code = "NO" + COUNT.incrementAndGet();
            for (var password : List.of("password12", GOOD)) {
                var response =
                        browser.perform(filled(token, code, email, password)).getResponse();
                answers.add(password
                        + response.getStatus()
                        + response.getHeader("Location")
                        + response.getContentAsString()
                                .replace(email, "EMAIL")
                                .replace(code, "CODE")
                                .replaceAll("name=\"_(csrf|press)\" value=\"[^\"]+\"", ""));
            }
        }
        assertThat(answers).as("one for each password").hasSize(2);
    }

    @Test
    void aLinkForAFurtherOrganisationEndsAfterSevenDaysAndLeavesOthersOpen() {
        world.organisation();
        var fresh = token();
        var old = Tokens.fresh();
        transactions.executeWithoutResult(_ -> jdbc.sql(
                        "insert into people.set_up (token_hash, made_at, until) values (:hash, now(), now() - interval '1 second')")
                .param("hash", Tokens.digest(old))
                .update());
        assertThat(browser.get().uri("/set-up/" + old)).hasStatus(404);
        assertThat(browser.perform(filled(old, "OLD" + COUNT.incrementAndGet(), "o@example.org", GOOD)))
                .hasStatus(404);
        assertThat(browser.get().uri("/set-up/" + fresh)).hasStatusOk();
    }

    @Test
    void nobodyFoundsAnEconomyOfANameThatIsThere() {
        var first = world.organisation();
        var economy = organisations.economyOf(first.id()).orElseThrow();
        var sent = filled(token(), "TA" + COUNT.incrementAndGet(), "t@example.org", GOOD)
                .param("economy", economy.toLowerCase(Locale.ROOT));
        assertThat(browser.perform(sent))
                .hasStatus(400)
                .bodyText()
                .contains("is there already", economy.toLowerCase(Locale.ROOT));
    }

    @Test
    void theCommandNamesTheEconomiesWhereItKnowsNoneOfThatName() {
        var economy = organisations.economyOf(world.organisation().id()).orElseThrow();
        assertThatThrownBy(() -> further.link("Nowhere"))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContainingAll("called “Nowhere”", "“" + economy + "”");
    }

    private String token() {
        return token(null);
    }

    private String token(String economy) {
        var words = further.link(economy);
        return words.substring(words.indexOf("/set-up/") + 8)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private MockMvcTester.MockMvcRequestBuilder send(String token, String password) {
        return filled(token, "QV" + COUNT.incrementAndGet(), UUID.randomUUID() + "@example.org", password);
    }

    private MockMvcTester.MockMvcRequestBuilder filled(String token, String code, String email, String password) {
        return browser.post()
                .uri("/set-up/" + token)
                .with(csrf())
                .param("organisation", "Quiet Vale " + code)
                .param("code", code)
                .param("kind", "acute")
                .param("name", "Ada Ferry")
                .param("email", email)
                .param("password", password);
    }
}
