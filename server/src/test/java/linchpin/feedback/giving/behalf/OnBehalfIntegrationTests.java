package linchpin.feedback.giving.behalf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.feedback.Receipts;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class OnBehalfIntegrationTests {

    private static final Pattern RECEIPT = Pattern.compile("(\\d{3} ){6}\\d{3}");
    private static final String ONCE = "0123456789abcdef0123456789abcdef";

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Receipts receipts;

    World.Person connector;

    @BeforeEach
    void hire() {
        connector = world.person(world.organisation(), Role.CONNECTOR);
        world.ward(connector.organisation(), "Ward 4");
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(csrf()).with(World.signedIn(connector));
        fields.forEach(request::param);
        var answer = request.exchange();
        var where = answer.getResponse().getRedirectedUrl();
        return where == null
                ? answer
                : browser.get().uri(where).with(World.signedIn(connector)).exchange();
    }

    private static Map<String, String> told() {
        return Map.of(
                "once", ONCE,
                "words", "Nobody told me\r\n“when” it would start",
                "place", "ward-4",
                "channel", "event",
                "heard", LocalDate.now().minusDays(3).toString(),
                "telling.answer", "4",
                "telling.about", "someone_i_care_for",
                "telling.known.grade", "REACHABLE",
                "telling.known.reach", "07700 900123",
                "telling.publish", "yes");
    }

    private static String receipt(MvcTestResult logged) {
        var found = RECEIPT.matcher(text(logged));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private List<Map<String, Object>> rows(String sql) {
        return World.in(
                connector.organisation().id(),
                () -> transactions.execute(_ -> jdbc.sql(sql).query().listOfRows()));
    }

    @Test
    void asksForEverythingOnOnePage() {
        assertThat(browser.get().uri("/on-behalf").with(World.signedIn(connector)))
                .hasStatusOk()
                .bodyText()
                .contains("Ward 4", "PALS concern", "Event or group", "Very poor")
                .doesNotContain("Online form");
    }

    private static Map<String, String> toldByAGroup(String heads) {
        var told = new java.util.HashMap<>(told());
        told.put("group", "Thursday group");
        told.put("heads", heads);
        return told;
    }

    /** Else one group stands twice in the list of whoever logs for it, and what was said is parted between them. */
    @Test
    void aGroupWrittenOtherwiseIsTheSameGroup() {
        for (var name : java.util.List.of("Men's shed", "Men\u2019s Shed", "MEN'S  SHED", "Women's shed")) {
            var told = toldByAGroup("9");
            told.put("group", name);
            told.put("once", java.util.UUID.randomUUID().toString());
            receipt(post("/on-behalf/log", told));
        }
        assertThat(rows("select group_name, count(*) as n from feedback.logged_for group by 1 order by 1"))
                .containsExactly(
                        Map.of("group_name", "Men's shed", "n", 3L), Map.of("group_name", "Women's shed", "n", 1L));
    }

    @Test
    void aGroupsWordIsOneEntryWithItsHeads() {
        assertThat(post("/on-behalf", toldByAGroup("9")))
                .hasStatusOk()
                .bodyText()
                .contains("A group of 9, in one entry", "Thursday group", "name=\"heads\" value=\"9\"");
        var receipt = receipt(post("/on-behalf/log", toldByAGroup("9")));
        assertThat(rows("select heads from feedback.feedback")).containsExactly(Map.of("heads", 9));
        assertThat(rows("select group_name from feedback.logged_for"))
                .containsExactly(Map.of("group_name", "Thursday group"));
        var page = text(Desk.followed(
                browser,
                browser.post().uri("/receipt").param("receipt", receipt).exchange()));
        assertThat(page).contains("A group of 9, in one entry").doesNotContain("Thursday group");
        var log = text(browser.get().uri("/log").with(World.signedIn(connector)).exchange());
        assertThat(log).contains("a group of 9").doesNotContain("Thursday group");
    }

    @Test
    void theNameOfTheGroupIsForgottenWhenTheWordsAreTakenBack() {
        var receipt = receipt(post("/on-behalf/log", toldByAGroup("9")));
        assertThat(browser.post()
                        .uri("/receipt/withdraw")
                        .param("receipt", receipt)
                        .param("sure", "true"))
                .hasStatus(302);
        post("/on-behalf/log", toldByAGroup("9"));
        assertThat(browser.post().uri("/receipt/put-back").param("receipt", receipt))
                .hasStatus(302);
        assertThat(rows("select 1 from feedback.logged_for where group_name is null"))
                .hasSize(1);
        assertThat(rows("select 1 from feedback.logged_for")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-3", "nine", "1000", "2.5"})
    void aNumberOfHeadsThatCannotBeIsSaidAndNothingTypedIsLost(String heads) {
        assertThat(post("/on-behalf", toldByAGroup(heads)))
                .hasStatus(400)
                .bodyText()
                .contains("Enter how many there were", "Thursday group", "Nobody told me", "value=\"" + heads + "\"");
        assertThat(rows("select 1 from feedback.feedback")).isEmpty();
    }

    @Test
    void readsBackWhatWillBeStoredAndStoresNothingYet() {
        assertThat(post("/on-behalf", told()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Read this back to them",
                        "Nobody told me\n“when” it would start",
                        "Ward 4",
                        "Event or group",
                        "Poor",
                        "Somebody they care for",
                        "Nobody, but you may contact me",
                        "07700 900123",
                        "They said yes");
        assertThat(rows("select 1 from feedback.feedback")).isEmpty();
    }

    /** A field that is asked for and not carried along would be lost between reading back and logging. */
    @Test
    void carriesEveryFieldOfTheFormAlong() {
        var asked = names(text(
                browser.get().uri("/on-behalf").with(World.signedIn(connector)).exchange()));
        var carried = names(text(post("/on-behalf", told())));
        carried.remove("agreed");
        assertThat(asked).contains("telling.known.grade", "telling.happened.year");
        assertThat(carried).isEqualTo(asked);
    }

    private static Set<String> names(String page) {
        return Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void listsWhatIsWrongInTheOrderOfThePage() {
        var wrong = new java.util.HashMap<>(told());
        wrong.putAll(Map.of("words", "a\u0000b", "heard", "", "telling.known.reach", "x".repeat(201)));
        assertThat(text(post("/on-behalf", wrong)))
                .containsSubsequence(
                        "href=\"#words\"", "href=\"#heard\"", "href=\"#telling.known.reach\"", "Log for somebody</h1>");
    }

    private String form() {
        return text(
                browser.get().uri("/on-behalf").with(World.signedIn(connector)).exchange());
    }

    @Test
    void goesBackFromTheReadBackWithEverythingFilledInUntilItIsLoggedOrThrownAway() {
        post("/on-behalf", told());
        assertThat(form()).contains(ONCE, "Nobody told me\n“when” it would start", "07700 900123", "not logged yet");
        post("/on-behalf/empty", Map.of());
        assertThat(form()).doesNotContain(ONCE, "Nobody told me", "not logged yet");
        post("/on-behalf", told());
        post("/on-behalf/log", told());
        assertThat(form()).doesNotContain(ONCE, "Nobody told me", "not logged yet");
    }

    /** What was refused is typed words too. */
    @Test
    void keepsWhatWasRefusedForWhoeverGoesBack() {
        var wrong = new java.util.HashMap<>(told());
        wrong.put("heard", "");
        assertThat(post("/on-behalf", wrong)).hasStatus(400);
        assertThat(form()).contains("Nobody told me\n“when” it would start");
    }

    @Test
    void showsWhatIsNotLoggedYetToNobodyElseAndKeepsItSealed() {
        post("/on-behalf", told());
        var other = world.person(connector.organisation(), Role.CONNECTOR);
        assertThat(text(browser.get()
                        .uri("/on-behalf")
                        .with(World.signedIn(other))
                        .exchange()))
                .doesNotContain("Nobody told me");
        assertThat(rows("select encode(sealed, 'escape') as kept from people.draft"))
                .singleElement()
                .asString()
                .doesNotContain("Nobody", "07700");
    }

    @Test
    void logsInTheNameOfWhoeverHeardItAndHandsOverAReceiptThatOpensIt() {
        var agreed = new java.util.HashMap<>(told());
        agreed.put("agreed", "yes");
        var logged = post("/on-behalf/log", agreed);
        assertThat(logged).hasStatusOk();
        var opened = receipts.open(receipt(logged)).orElseThrow();
        assertThat(opened.organisation()).isEqualTo(connector.organisation().id());
        assertThat(rows("select logged_by, channel, score, about, grade, publish, received_on from feedback.feedback"))
                .containsExactly(Map.of(
                        "logged_by",
                        connector.account().id(),
                        "channel",
                        "event",
                        "score",
                        4,
                        "about",
                        "someone_i_care_for",
                        "grade",
                        1,
                        "publish",
                        true,
                        "received_on",
                        java.sql.Date.valueOf(LocalDate.now().minusDays(3))));
        assertThat(rows("select received from feedback.comment"))
                .containsExactly(Map.of("received", "Nobody told me\n“when” it would start"));
        assertThat(rows("select kind, facts ->> 'agreed' as agreed from history.act"))
                .containsExactly(Map.of("kind", "feedback.logged", "agreed", "yes"));
    }

    @Test
    void logsWhatIsSentTwiceOnceAndShowsTheSameReceipt() {
        assertThat(receipt(post("/on-behalf/log", told()))).isEqualTo(receipt(post("/on-behalf/log", told())));
        assertThat(rows("select 1 from feedback.feedback")).hasSize(1);
        assertThat(rows("select 1 from history.act")).hasSize(1);
    }

    @Test
    void refusesADayToComeAPlaceThatIsNotThereAndNoWordsAtAll() {
        var wrong = new java.util.HashMap<>(told());
        wrong.putAll(Map.of(
                "heard",
                LocalDate.now().plusDays(2).toString(),
                "place",
                "no-such",
                "words",
                " ",
                "telling.answer",
                ""));
        for (var path : List.of("/on-behalf", "/on-behalf/log")) {
            assertThat(post(path, wrong))
                    .hasStatus(400)
                    .bodyText()
                    .contains(
                            "Choose the place it is about",
                            "Enter the day they told you, today or earlier",
                            "Enter what they told you",
                            "07700 900123");
        }
        assertThat(rows("select 1 from feedback.feedback")).isEmpty();
    }

    @Test
    void isShutToPeopleWhoMayNotLogForOthers() {
        var analyst = world.person(connector.organisation(), Role.ANALYST);
        assertThat(browser.get().uri("/on-behalf").with(World.signedIn(analyst)))
                .hasStatus(403);
        assertThat(browser.get().uri("/on-behalf")).hasRedirectedUrl("/sign-in?to=%2Fon-behalf");
    }
}
