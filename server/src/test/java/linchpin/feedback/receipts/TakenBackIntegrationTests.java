package linchpin.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import org.springframework.beans.factory.annotation.Autowired;

/** What stays of words that were taken back, and what a page that was opened before may still do to them. */
@FeedbackTest
class TakenBackIntegrationTests {

    private static final String ONCE = "00112233445566778899aabbccddeeff";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Receipts receipts;

    private Organisation trust;
    private Person linchpin;
    private String receipt;

    @BeforeEach
    void somebodyTakesBackWhatTheySaid() {
        trust = form.trust();
        linchpin = world.person(trust, Role.LINCHPIN);
        receipt = form.give(
                trust,
                "once",
                ONCE,
                "telling.answer",
                "5",
                "say[good]",
                "The porter Zebedee",
                "telling.known.grade",
                "REACHABLE",
                "telling.known.reach",
                "ada@example.org",
                "telling.publish",
                "yes");
        form.takeBack(receipt);
    }

    private String page() {
        return Desk.text(form.get("/receipt/" + receipt));
    }

    private String feedback() {
        return receipts.open(receipt).orElseThrow().feedback().id().toString();
    }

    private List<Map<String, Object>> standing() {
        return form.rows(trust, "select withdrawn, publish, grade from feedback.feedback");
    }

    @Test
    void offersNothingButToGiveItAgain() {
        assertThat(page())
                .contains("You took it back. Nobody works with it any more.", "Give it again", "The porter Zebedee")
                .doesNotContain("Add something", "You may quote me", "Take back what I said");
    }

    @Test
    void keepsNoNameThatAPageOpenedBeforeSends() {
        assertThat(form.act(receipt, "known", "grade", "KNOWN_TO_TEAM", "name", "Ada", "reach", "ada@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("nothing was changed")
                .doesNotContain("Saved: who may know");
        assertThat(form.rows(trust, "select 1 from feedback.contact")).isEmpty();
        assertThat(standing()).containsExactly(Map.of("withdrawn", true, "publish", false, "grade", 0));
    }

    @Test
    void takesNoLeaveToQuoteFromAPageOpenedBefore() {
        assertThat(form.act(receipt, "consent", "publish", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("nothing was changed")
                .doesNotContain("may be quoted in public");
        form.act(receipt, "put-back");
        assertThat(standing()).containsExactly(Map.of("withdrawn", false, "publish", false, "grade", 0));
        assertThat(page()).contains("We do not quote your words in public.");
    }

    @Test
    void keepsWhatIsAddedFromAPageOpenedBeforeAndSaysThatNobodyReadsIt() {
        assertThat(form.act(receipt, "add", "words", "And the lift was broken"))
                .hasStatusOk()
                .bodyText()
                .contains("And the lift was broken", "Nobody reads it until you give it again")
                .doesNotContain("What you added now stands with the rest");
        assertThat(desk.get(linchpin, "/log?q=lift")).bodyText().contains("Nothing was found");
        form.act(receipt, "put-back");
        assertThat(desk.get(linchpin, "/log?q=lift")).bodyText().contains("/log/" + feedback());
    }

    @Test
    void saysSoWhereTheFormItselfIsSentAgain() {
        var again = form.send(trust, "once", ONCE, "say[good]", "The porter Zebedee, and the cook");
        assertThat(again)
                .hasStatusOk()
                .bodyText()
                .contains("You took this back")
                .doesNotContain("What happens next");
        assertThat(AtTheForm.receipt(again)).isEqualTo(receipt);
        assertThat(standing()).extracting(row -> row.get("withdrawn")).containsExactly(true);
        assertThat(page()).contains("and the cook");
    }

    @Test
    void isToldOnceInTheHistoryHoweverOftenItIsDone() {
        form.takeBack(receipt);
        form.act(receipt, "put-back");
        form.act(receipt, "put-back");
        assertThat(form.rows(trust, "select kind from history.act order by entry"))
                .extracting(row -> row.get("kind"))
                .containsExactly("feedback.withdrawn", "feedback.given_again");
    }

    @Test
    void happensOnceWhereTwoTabsDoItTogether() throws Exception {
        form.act(receipt, "put-back");
        assertThat(Trusts.atOnce(4, () -> form.takeBack(receipt)))
                .allSatisfy(page -> assertThat(page).hasStatusOk());
        assertThat(form.rows(trust, "select 1 from history.act where kind = 'feedback.withdrawn'"))
                .hasSize(2);
    }

    @Test
    void isFoundByNoWordOfItWhateverIsAskedFor() {
        for (var asked : List.of("q=Zebedee", "q=porter&withdrawn=on", "q=Zebedee&withdrawn=on&read=nobody")) {
            assertThat(desk.get(linchpin, "/log?" + asked))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Nothing was found")
                    .doesNotContain(feedback());
        }
    }

    @Test
    void tellsStaffHowManyWereTakenBackAndNothingElseOfThem() {
        assertThat(desk.get(linchpin, "/log?withdrawn=on"))
                .bodyText()
                .contains("1 piece of feedback was taken back by its giver")
                .doesNotContain(feedback(), "Zebedee");
        for (var role : List.of(Role.LINCHPIN, Role.ANALYST, Role.END_USER, Role.PATIENT_LEADER, Role.CONNECTOR)) {
            assertThat(desk.get(world.person(trust, role), "/log/" + feedback()))
                    .hasStatus(410)
                    .bodyText()
                    .contains("Its giver took this back")
                    .doesNotContain("Zebedee", "ada@example.org", "porter");
        }
    }

    @Test
    void comesBackUnreadWithItsWordsAndWithoutItsName() {
        desk.get(linchpin, "/log/" + feedback());
        form.act(receipt, "put-back");
        assertThat(desk.get(linchpin, "/log?read=nobody&q=zebedee")).bodyText().contains(feedback());
        assertThat(desk.get(linchpin, "/log/" + feedback()))
                .bodyText()
                .contains("The porter Zebedee")
                .doesNotContain("ada@example.org");
    }

    @Test
    void isNoUnreadWorkOfAnybody() {
        assertThat(desk.get(linchpin, "/home")).bodyText().doesNotContain("Zebedee", "Unread feedback");
    }

    @Test
    void opensForItsGiverAloneAmongOrganisations() {
        var stranger = world.person(form.trust(), Role.LINCHPIN);
        assertThat(desk.get(stranger, "/log/" + feedback())).hasStatus(404);
        assertThat(desk.get(stranger, "/log?withdrawn=on")).bodyText().doesNotContain(feedback());
    }
}
