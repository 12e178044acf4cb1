package linchpin.feedback.helping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.Receipts;
import linchpin.feedback.register.Once;
import linchpin.organisation.Organisation;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People offer themselves, with their receipt or without, and read what became of it; nobody learns by it whose words are whose. */
@FeedbackTest
class OfferIntegrationTests {

    private static final String OPEN = "Nobody has answered yet";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Receipts receipts;

    @Autowired
    @Qualifier("offersOnHome")
    HomePanel onHome;

    private Organisation trust;
    private Person linchpin;
    private String receipt;

    @BeforeEach
    void somebodySaysSomething() {
        trust = form.trust();
        linchpin = world.person(trust, Role.LINCHPIN);
        receipt = form.give(trust, "say[good]", "The porter sang to me");
    }

    private String page() {
        return Desk.text(form.get("/receipt/" + receipt));
    }

    private void offered() {
        form.act(receipt, "offer", "help", "Try the new menu", "name", "Una", "reach", "una@example.org");
    }

    private String path() {
        return "/offers/"
                + form.rows(trust, "select id from feedback.offer").getFirst().get("id");
    }

    private String seen(String path) {
        return Desk.text(desk.get(linchpin, path));
    }

    @Test
    void anOfferMadeWithAReceiptStandsOnIt() {
        assertThat(page()).contains("I want to help").doesNotContain(OPEN);
        offered();
        assertThat(page()).contains("You offered to help on", OPEN);
        assertThat(seen("/offers")).contains("Una", "Try the new menu");
        assertThat(seen(path())).contains("una@example.org");
    }

    @Test
    void fromAnOfferNobodyComesToTheWords() {
        offered();
        var feedback = receipts.open(receipt).orElseThrow().feedback().id().toString();
        assertThat(seen(path()) + seen("/offers")).doesNotContain(feedback).doesNotContain("The porter sang");
        assertThat(seen("/log/" + feedback)).doesNotContain("Una").doesNotContain("una@example.org");
        assertThat(form.rows(trust, "select * from feedback.offer").toString()).doesNotContain(feedback);
        assertThat(form.rows(trust, "select * from history.act where about_kind ilike '%offer%'"))
                .isEmpty();
    }

    @Test
    void whoOffersTwiceStandsThereOnce() {
        offered();
        offered();
        assertThat(form.rows(trust, "select 1 from feedback.offer")).hasSize(1);
    }

    private MvcTestResult offered(String reach) {
        return form.act(receipt, "offer", "help", "Try the new menu", "name", "Una", "reach", reach);
    }

    @Test
    void whatWasSentLastHoldsWhileNobodyDealtWithIt() {
        offered();
        offered("0113 496 0000");
        assertThat(seen(path())).contains("0113 496 0000").doesNotContain("una@example.org");
    }

    @Test
    void whatWasDealtWithIsChangedByNobodyUnsaid() {
        offered();
        desk.post(linchpin, path(), "outcome", "answered", "answer", "");
        assertThat(offered("una@example.org")).hasStatusOk();
        var late = offered("0113 496 0000");
        assertThat(late).hasStatus(400);
        assertThat(Desk.text(late)).contains("Somebody has answered your offer meanwhile", "0113 496 0000");
        assertThat(seen(path())).contains("una@example.org").doesNotContain("0113 496 0000");
    }

    @Test
    void inPublicWhatWasDealtWithIsOfferedAnew() {
        var once = Once.fresh().value();
        offeredInPublic(once, "0113 496 0000");
        desk.post(linchpin, path(), "outcome", "answered", "answer", "");
        var late = offeredInPublic(once, "0113 496 0001");
        assertThat(late).hasStatus(400);
        assertThat(Desk.text(late))
                .contains("Somebody has dealt with your offer since you sent it", "0113 496 0001")
                .doesNotContain(once);
        offeredInPublic(Once.fresh().value(), "0113 496 0001");
        assertThat(form.rows(trust, "select 1 from feedback.offer")).hasSize(2);
    }

    private MvcTestResult offeredInPublic(String once, String reach) {
        return desk.give("/take-part/" + trust.code(), "once", once, "help", "", "name", "", "reach", reach);
    }

    @Test
    void whoLooksAfterOffersIsAskedToTellThemToo() {
        offered();
        assertThat(seen("/offers")).contains("Tell them yourself what became of it, too");
        assertThat(seen(path())).contains("Tell them yourself too");
    }

    @Test
    void whoAnswersWhatWasTakenBackMeanwhileReadsSoAndKeepsTheirWords() {
        offered();
        var path = path();
        form.act(receipt, "offer/take-back");
        var late = desk.post(linchpin, path, "outcome", "invited", "answer", "Come on Tuesday at ten");
        assertThat(late).hasStatus(404);
        assertThat(Desk.text(late)).contains("This offer is not there any more", "Come on Tuesday at ten");
        assertThat(Desk.text(desk.post(linchpin, path + "/open-again"))).contains("This offer is not there any more");
    }

    @Test
    void withoutAWayToReachThemNothingIsKeptAndNothingTypedIsLost() {
        var again = form.act(receipt, "offer", "help", "Try the new menu", "name", "Una", "reach", " ");
        assertThat(again).hasStatus(400);
        assertThat(Desk.text(again)).contains("else nobody can ask you", "Try the new menu", "Una", receipt);
        assertThat(form.rows(trust, "select 1 from feedback.offer")).isEmpty();
    }

    @Test
    void whoTakesAnOfferBackLeavesNothingBehind() {
        offered();
        form.act(receipt, "offer/take-back");
        assertThat(form.rows(trust, "select 1 from feedback.offer")).isEmpty();
        assertThat(page()).contains("I want to help").doesNotContain("You offered");
    }

    @Test
    void takingBackTheWordsLeavesTheOfferAndAsksForNoNewOne() {
        offered();
        form.takeBack(receipt);
        assertThat(page()).contains("You offered to help on");
        form.act(receipt, "offer/take-back");
        assertThat(page()).doesNotContain("I want to help");
    }

    @Test
    void whatBecameOfItIsReadOnTheReceiptAndCanBeTakenBack() {
        offered();
        desk.post(linchpin, path(), "outcome", "invited", "answer", "Come on Tuesday at ten");
        assertThat(page())
                .contains("We invited you to take part", "Come on Tuesday at ten")
                .doesNotContain(OPEN);
        assertThat(seen(path())).contains("We invited them to take part", "Open it again");
        desk.post(linchpin, path() + "/open-again");
        assertThat(page()).contains(OPEN).doesNotContain("Come on Tuesday");
    }

    @Test
    void notNowNeedsAReasonForWhoMeantWell() {
        offered();
        var refused = desk.post(linchpin, path(), "outcome", "not_now", "answer", "");
        assertThat(refused).hasStatus(400);
        assertThat(Desk.text(refused)).contains("Give the reason");
        assertThat(page()).contains(OPEN);
        desk.post(linchpin, path(), "outcome", "not_now", "answer", "The group is full until June");
        assertThat(page()).contains("Not now", "The group is full until June");
    }

    @Test
    void whoIsLateReadsThatSomebodyElseDealtWithItAndKeepsTheirWords() {
        offered();
        desk.post(linchpin, path(), "outcome", "answered", "answer", "");
        var late = desk.post(linchpin, path(), "outcome", "not_now", "answer", "The group is full");
        assertThat(late).hasStatus(400);
        assertThat(Desk.text(late)).contains("Somebody dealt with this meanwhile", "The group is full");
        assertThat(page()).contains("We answered you");
    }

    @Test
    void whoHasNoReceiptOffersOnThePublicPage() {
        var answer = desk.give(
                "/take-part/" + trust.code(),
                "once",
                UUID.randomUUID().toString().replace("-", ""),
                "help",
                "",
                "name",
                "",
                "reach",
                "0113 496 0000");
        assertThat(answer).hasStatusOk();
        assertThat(Desk.text(answer)).contains("Thank you for offering to help");
        assertThat(seen("/offers")).contains("Somebody without a name");
    }

    @Test
    void theLinchpinsHomeShowsWhoWaits() {
        assertThat(World.as(linchpin, () -> onHome.panel(Trusts.viewer(linchpin, Role.LINCHPIN))))
                .isEmpty();
        offered();
        var panel = World.as(linchpin, () -> onHome.panel(Trusts.viewer(linchpin, Role.LINCHPIN)))
                .orElseThrow();
        assertThat(panel.count()).isEqualTo(1);
        assertThat(panel.items().getFirst().text()).isEqualTo("Una: Try the new menu");
        desk.post(linchpin, path(), "outcome", "answered", "answer", "");
        assertThat(World.as(linchpin, () -> onHome.panel(Trusts.viewer(linchpin, Role.LINCHPIN))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "LINCHPIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseSeesWhoOffered(Role role) {
        offered();
        var person = world.person(trust, role);
        assertThat(desk.get(person, "/offers")).hasStatus(403);
        assertThat(desk.get(person, path())).hasStatus(403);
        assertThat(World.as(person, () -> onHome.panel(Trusts.viewer(person, role))))
                .isEmpty();
    }

    @Test
    void aDeletedOfferIsGoneForGoodAndThatItWasDeletedIsKept() {
        offered();
        var path = path();
        desk.post(linchpin, path + "/delete");
        assertThat(desk.get(linchpin, path)).hasStatus(404);
        assertThat(form.rows(trust, "select 1 from history.act where kind = 'feedback.offer_deleted'"))
                .hasSize(1);
        assertThat(page()).doesNotContain("You offered");
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        offered();
        var other = form.trust();
        var theirs = world.person(other, Role.LINCHPIN);
        assertThat(desk.get(theirs, path())).hasStatus(404);
        assertThat(Desk.text(desk.get(theirs, "/offers")))
                .contains("Nobody waits")
                .doesNotContain("Una");
    }
}
