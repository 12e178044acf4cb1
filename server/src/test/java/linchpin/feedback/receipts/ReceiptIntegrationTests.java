package linchpin.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Receipts;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.feedback.giving.Giver;
import linchpin.feedback.register.Once;
import linchpin.history.History;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class ReceiptIntegrationTests {

    private static final Pattern ENTRY = Pattern.compile("name=\"entry\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    World world;

    @Autowired
    Receipts receipts;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    @LocalServerPort
    int port;

    Giver giver;
    Organisation trust;
    String digits;

    @BeforeEach
    void give() {
        giver = new Giver(port);
        trust = world.organisation();
        world.ward(trust, "Ward 4");
        digits = giver.give(
                trust.code(),
                "ward-4",
                "telling.answer",
                "1",
                "say[good]",
                "The night nurse",
                "telling.known.grade",
                "KNOWN_TO_TEAM",
                "telling.known.name",
                "Ada Example",
                "telling.publish",
                "yes");
    }

    FeedbackId feedback() {
        return receipts.open(digits).orElseThrow().feedback();
    }

    List<Map<String, Object>> rows(String sql) {
        return World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql(sql).query().listOfRows()));
    }

    private String act(String path, String... fields) {
        var all = new java.util.ArrayList<>(List.of("receipt", digits));
        all.addAll(List.of(fields));
        var answer = giver.post("/receipt/" + path, all.toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void opensByDigitsWithSpacesAndHyphensAndByTheQrCode() {
        var typed = Receipts.printed(digits).replaceFirst(" ", "-");
        assertThat(giver.post("/receipt", "receipt", " " + typed).body())
                .contains("What you told us", "The night nurse", "Very good", "Ward 4", "Nobody has read it yet");
        assertThat(giver.get("/receipt/" + digits).body()).contains("The night nurse");
    }

    /** Whoever is in danger reads whom to call before anything that can wait. */
    @Test
    void saysWhomToCallBeforeItOffersAnything() {
        assertThat(giver.get("/receipt/" + digits).body())
                .containsSubsequence("Where it stands", "999", "111", "I want to help", "Your words");
    }

    @Test
    void answersAWrongAndAnUnknownReceiptAlike() {
        var known = digits.substring(0, 20);
        var slip = known + (digits.charAt(20) == '0' ? '1' : '0');
        var unknown = unknown();
        var refused = giver.post("/receipt", "receipt", slip);
        var missing = giver.post("/receipt", "receipt", unknown);
        assertThat(refused.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
        assertThat(refused.body()).contains("check the digits");
        assertThat(refused.body().replace(slip, unknown)).isEqualTo(missing.body());
        assertThat(giver.get("/receipt/" + unknown).body()).isEqualTo(missing.body());
        for (var path : List.of("add", "known", "consent", "withdraw", "put-back")) {
            assertThat(giver.post("/receipt/" + path, "receipt", unknown, "words", "More")
                            .body())
                    .isEqualTo(missing.body());
        }
    }

    /** @return one with a right check digit that nobody was given */
    private static String unknown() {
        return "00000000000000000000" + "0";
    }

    @Test
    void catchesEverySingleWrongDigit() {
        for (var at = 0; at < digits.length(); at++) {
            for (var wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != digits.charAt(at)) {
                    assertThat(receipts.open(digits.substring(0, at) + wrong + digits.substring(at + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void addsWordsOnceHoweverOftenTheyAreSent() {
        var once = Once.fresh().value();
        assertThat(act("add", "words", "And the day nurse", "once", once))
                .contains("What you added now stands", "And the day nurse");
        act("add", "words", "And the day nurse", "once", once);
        assertThat(rows("select class from feedback.comment order by ordinal"))
                .extracting(row -> row.get("class"))
                .containsExactly("what_good", "added");
        assertThat(rows("select kind from history.act")).hasSize(1);
    }

    /** The page is remembered: two who hold the slip may open it within one minute, and neither's words may go for the other's. */
    @Test
    void twoWhoOpenItAtOnceAddWhatEachOfThemSays() {
        var numbers = Stream.generate(() -> giver.get("/receipt/" + digits).body())
                .limit(2)
                .map(page -> Jsoup.parse(page).selectFirst("input[name=once]").val())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
        act("add", "words", "And the day nurse", "once", numbers.getFirst());
        act("add", "words", "And the porter", "once", numbers.getLast());
        act("add", "words", "And the porter, who waited", "once", numbers.getLast());
        assertThat(rows("select received from feedback.comment where class = 'added' order by ordinal"))
                .extracting(row -> row.get("received"))
                .containsExactly("And the day nurse", "And the porter", "And the porter, who waited");
    }

    @Test
    void asksForModerationAnewOfWordsThatAreAdded() {
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql("update feedback.feedback set moderation = 'cleared'")
                        .update()));
        act("add", "words", "It was Nurse Example");
        assertThat(rows("select moderation from feedback.feedback")).containsExactly(Map.of("moderation", "unseen"));
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeAdded() {
        var refused = giver.post("/receipt/add", "receipt", digits, "words", "bell\u0007 rang");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("hidden character", "bell rang");
        assertThat(giver.post("/receipt/add", "receipt", digits).body()).contains("Write what you would like to add");
    }

    @Test
    void changesWhoMayKnowTheGiver() {
        assertThat(act("known", "grade", "REACHABLE", "reach", "ada@example.org"))
                .contains("Saved");
        assertThat(
                        rows(
                                "select grade, name, reach from feedback.feedback f join feedback.contact on feedback_id = f.id"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("grade", 1)
                        .containsEntry("name", null)
                        .containsEntry("reach", "ada@example.org"));
        act("known", "grade", "NAMELESS", "reach", "ada@example.org");
        assertThat(rows("select 1 from feedback.contact")).isEmpty();
        var refused = giver.post("/receipt/known", "receipt", digits, "grade", "PUBLIC_NAME");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Enter the name");
        var hidden = giver.post("/receipt/known", "receipt", digits, "grade", "PUBLIC_NAME", "name", "Wi\u0000remu");
        assertThat(hidden.statusCode()).isEqualTo(400);
        assertThat(hidden.body()).contains("a hidden character", "value=\"Wiremu\"");
    }

    @Test
    void givesAndTakesBackConsent() {
        assertThat(act("consent", "publish", "false")).contains("will not be quoted");
        assertThat(rows("select publish from feedback.feedback")).containsExactly(Map.of("publish", false));
        act("consent", "publish", "true");
        act("consent", "publish", "true");
        assertThat(rows("select publish from feedback.feedback")).containsExactly(Map.of("publish", true));
        assertThat(rows("select kind from history.act")).hasSize(2);
    }

    @Test
    void withdrawsAfterAskingDeletesTheContactAndCanBeUndone() {
        assertThat(act("withdraw")).contains("Take back what you said?");
        assertThat(rows("select withdrawn from feedback.feedback")).containsExactly(Map.of("withdrawn", false));
        assertThat(act("withdraw", "sure", "true")).contains("You took it back", "Give it again");
        assertThat(rows("select withdrawn, publish, grade from feedback.feedback"))
                .containsExactly(Map.of("withdrawn", true, "publish", false, "grade", 0));
        assertThat(rows("select 1 from feedback.contact")).isEmpty();
        assertThat(rows("select received from feedback.comment"))
                .containsExactly(Map.of("received", "The night nurse"));
        assertThat(act("put-back")).contains("Thank you for giving it again");
        assertThat(rows("select withdrawn from feedback.feedback")).containsExactly(Map.of("withdrawn", false));
        assertThat(rows("select kind from history.act order by entry"))
                .extracting(row -> row.get("kind"))
                .containsExactly("feedback.withdrawn", "feedback.given_again");
    }

    @Test
    void showsWhyWordsWereHeldAndTakesAnObjection() {
        var moderator = world.person(trust, Role.LINCHPIN);
        var feedback = feedback();
        did(moderator, new FeedbackDeed(feedback, FeedbackAct.HELD_BACK), "It names a nurse");
        did(moderator, new FeedbackDeed(feedback, FeedbackAct.UNSEALED), "An inside reason");
        var page = giver.get("/receipt/" + digits);
        assertThat(page.body()).contains("It names a nurse", "I do not agree").doesNotContain("An inside reason");
        var entry = ENTRY.matcher(page.body());
        assertThat(entry.find()).isTrue();
        assertThat(giver.post("/receipt/object", "receipt", digits, "entry", entry.group(1))
                        .body())
                .contains("Write why you do not agree");
        act("object", "entry", entry.group(1), "objection", "She asked to be named");
        assertThat(act("object", "entry", entry.group(1), "objection", "She asked to be named"))
                .contains("Your objection is recorded", "She asked to be named");
        assertThat(rows("select kind, reason, at is null as timeless from history.act where by_account is null"))
                .containsExactly(
                        Map.of("kind", "feedback.objected", "reason", "She asked to be named", "timeless", true));
        assertThat(rows("select unread from feedback.feedback")).containsExactly(Map.of("unread", true));
        assertThat(browser.get().uri("/log/" + feedback.id() + "/moderation").with(World.signedIn(moderator)))
                .hasStatusOk()
                .bodyText()
                .contains("She asked to be named");
    }

    @Test
    void takesNoObjectionToWhatTheGiverMayNotSee() {
        var moderator = world.person(trust, Role.LINCHPIN);
        var feedback = feedback();
        did(moderator, new FeedbackDeed(feedback, FeedbackAct.UNSEALED), "An inside reason");
        var hidden = rows("select id from history.act").getFirst().get("id").toString();
        assertThat(giver.post("/receipt/object", "receipt", digits, "entry", hidden, "objection", "No")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsTheWordsAsOthersSeeThemWhereTheyDiffer() {
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql("update feedback.comment set shown = 'The [role] nurse'")
                        .update()));
        assertThat(giver.get("/receipt/" + digits).body())
                .contains("The night nurse", "Others see it like this", "The [role] nurse");
    }

    private void did(World.Person who, FeedbackDeed deed, String reason) {
        World.as(who, () -> transactions.execute(_ -> history.did(deed, reason)));
    }
}
