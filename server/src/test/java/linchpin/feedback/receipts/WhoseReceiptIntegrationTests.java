package linchpin.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.Receipts;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A receipt opens what it was given for and nothing else, whatever is sent with it. */
@FeedbackTest
class WhoseReceiptIntegrationTests {

    private static final String ONCE = "abababababababababababababababab";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Receipts receipts;

    private Organisation trust;
    private Organisation other;
    private Person linchpin;
    private String mine;
    private String theirs;

    @BeforeEach
    void twoPeopleSaySomething() {
        trust = form.trust();
        other = form.trust();
        linchpin = world.person(trust, Role.LINCHPIN);
        mine = form.give(trust, "say[good]", "The porter");
        theirs = form.give(other, "say[good]", "The cook");
    }

    private String page(String receipt) {
        return Desk.text(form.get("/receipt/" + receipt));
    }

    private String id(String receipt) {
        return receipts.open(receipt).orElseThrow().feedback().id().toString();
    }

    private List<Map<String, Object>> words(Organisation organisation) {
        return form.rows(organisation, "select received from feedback.comment order by received");
    }

    private String held(String receipt, String reason) {
        desk.post(linchpin, "/log/" + id(receipt) + "/moderation/verdict", "verdict", "HELD", "reason", reason);
        return form.rows(
                        trust,
                        "select id from history.act where kind = 'feedback.held_back' and about_id = '" + id(receipt)
                                + "'")
                .getFirst()
                .get("id")
                .toString();
    }

    @Test
    void showsEachItsOwnWordsAndOrganisation() {
        assertThat(page(mine)).contains("The porter", trust.name()).doesNotContain("The cook", other.name());
        assertThat(page(theirs)).contains("The cook", other.name()).doesNotContain("The porter", trust.name());
    }

    @Test
    void addsToEachOfTwoThoughBothFormsBringTheSameNumber() {
        var second = form.give(trust, "say[good]", "The driver");
        for (var receipt : List.of(mine, second, theirs)) {
            assertThat(form.act(receipt, "add", "words", "And the gardener of " + receipt, "once", ONCE))
                    .hasStatusOk();
        }
        for (var receipt : List.of(mine, second, theirs)) {
            assertThat(page(receipt)).contains("And the gardener of " + receipt);
        }
    }

    @Test
    void namesWhatIsAddedToEachOfTwoByAnIdOfItsOwn() {
        var second = form.give(trust, "say[good]", "The driver");
        form.act(mine, "add", "words", "And the gardener", "once", ONCE);
        form.act(second, "add", "words", "And the gardener", "once", ONCE);
        assertThat(desk.count(trust, "select count(distinct id) from feedback.comment"))
                .isEqualTo(4);
    }

    @Test
    void objectsToNoDecisionAboutSomebodyElsesWords() {
        var second = form.give(trust, "say[good]", "The driver");
        var decision = held(second, "It names a driver");
        for (var receipt : List.of(mine, theirs)) {
            assertThat(form.act(receipt, "object", "entry", decision, "objection", "No"))
                    .hasStatus(404);
        }
        assertThat(form.act(mine, "object", "entry", UUID.randomUUID().toString(), "objection", "No"))
                .hasStatus(404);
        assertThat(form.act(mine, "object", "entry", "no-such", "objection", "No"))
                .hasStatus(400);
        assertThat(form.rows(trust, "select 1 from feedback.objection")).isEmpty();
    }

    @Test
    void keepsAnObjectionThatCannotBeTakenInItsOwnForm() {
        var decision = held(mine, "It names a porter");
        var page = form.act(mine, "object", "entry", decision, "objection", "y".repeat(20_001));
        assertThat(page)
                .hasStatus(400)
                .bodyText()
                .contains("You wrote 20,001, and all of it is still here", "y".repeat(20_001), "objection-" + decision);
        assertThat(form.rows(trust, "select 1 from feedback.objection")).isEmpty();
    }

    @Test
    void saysAnObjectionOnceHoweverOftenItIsSentAtOnce() throws Exception {
        var decision = held(mine, "It names a porter");
        Trusts.atOnce(4, () -> form.act(mine, "object", "entry", decision, "objection", "He asked for it"));
        assertThat(form.rows(trust, "select 1 from feedback.objection")).hasSize(1);
    }

    @Test
    void addsWordsOnceHoweverOftenTheyAreSentAtOnce() throws Exception {
        Trusts.atOnce(4, () -> form.act(mine, "add", "words", "And the gardener", "once", ONCE));
        assertThat(words(trust))
                .extracting(row -> row.get("received"))
                .containsExactly("And the gardener", "The porter");
    }

    @Test
    void findsWhatWasAddedAndCallsItUnreadAgain() {
        desk.get(linchpin, "/log/" + id(mine));
        form.act(mine, "add", "words", "And the gardener");
        assertThat(desk.get(linchpin, "/log?read=nobody&q=gardener")).bodyText().contains(id(mine));
    }

    @Test
    void quotesNothingThatItsGiverNoLongerAgreesTo() {
        form.act(mine, "consent", "publish", "true");
        desk.post(linchpin, "/log/" + id(mine) + "/moderation/verdict", "verdict", "CLEARED");
        assertThat(desk.get(linchpin, "/log/" + id(mine) + "/moderation"))
                .bodyText()
                .contains("The giver agrees to be quoted");
        form.act(mine, "consent", "publish", "false");
        assertThat(desk.get(linchpin, "/log/" + id(mine) + "/moderation"))
                .bodyText()
                .contains("The giver does not agree to be quoted");
        assertThat(form.rows(trust, "select publish from feedback.feedback where id = '" + id(mine) + "'"))
                .containsExactly(Map.of("publish", false));
    }

    @ParameterizedTest
    @CsvSource({"REACHABLE, '', ''", "PUBLIC_NAME, '', a@b.example", "KNOWN_TO_TEAM, '', ''"})
    void changesNothingWhereWhatAGradeNeedsIsMissing(String grade, String name, String reach) {
        form.act(mine, "known", "grade", "REACHABLE", "reach", "ada@example.org");
        assertThat(form.act(mine, "known", "grade", grade, "name", name, "reach", reach))
                .hasStatus(400);
        assertThat(form.rows(trust, "select reach from feedback.contact"))
                .containsExactly(Map.of("reach", "ada@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12", "abc", "٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠", "' or 1=1 --"})
    void opensNothingForWhatIsNoReceiptInAnyForm(String typed) {
        for (var act : List.of("add", "withdraw")) { // no more tries than a slip of the finger may have
            assertThat(form.act(typed, act, "words", "More", "sure", "true"))
                    .as(act)
                    .hasStatus(404)
                    .bodyText()
                    .contains("We cannot find this receipt");
        }
    }

    @Test
    void asksForTheReceiptWhereAFormCameWithoutIt() {
        for (var act : List.of("add", "known", "consent", "withdraw", "put-back", "object")) {
            assertThat(desk.give("/receipt/" + act, "words", "More")).as(act).hasStatus(400);
        }
        assertThat(words(trust)).hasSize(1);
    }

    @Test
    void doesNothingOnALinkThatSomebodyIsSent() {
        for (var act : List.of("add", "known", "consent", "withdraw", "put-back", "object")) {
            assertThat(form.get("/receipt/" + act + "?receipt=" + mine + "&sure=true&words=More")
                            .getResponse()
                            .getStatus())
                    .as(act)
                    .isIn(404, 405);
        }
        assertThat(form.rows(trust, "select 1 from feedback.feedback where withdrawn"))
                .isEmpty();
        assertThat(words(trust)).hasSize(1);
    }

    @Test
    void countsNoGroupThatNobodyOffers() {
        form.act(mine, "about-you", "group[age]", "methuselah", "group[shoe-size]", "45", "group[sex]", "' or 1=1");
        assertThat(form.rows(trust, "select 1 from feedback.feedback_group")).isEmpty();
    }
}
