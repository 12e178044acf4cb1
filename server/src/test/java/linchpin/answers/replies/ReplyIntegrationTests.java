package linchpin.answers.replies;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.LoggedFor;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.Quotable;
import linchpin.history.ReadHistory;
import linchpin.history.Reader;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class ReplyIntegrationTests {

    private static final String THANKS = "Thank you. Beth and her team have read this together.";

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    LoggedFor logged;

    @Autowired
    Quotable quotable;

    @Autowired
    ReadHistory history;

    @Autowired
    MockMvcTester browser;

    @Autowired
    @Qualifier("replyOnReceipt")
    ReceiptPanel onReceipt;

    @Autowired
    @Qualifier("replyOnFeedback")
    FeedbackPanel onFeedback;

    @Autowired
    @Qualifier("repliesOnHome")
    HomePanel onHome;

    private Trust trust;
    private FeedbackId praise;

    @BeforeEach
    void somebodySaysThanks() {
        trust = trusts.trust();
        praise = said("Nurse Beth held my hand all night")
                .at(trust.ward())
                .on(LocalDate.now())
                .from(Grade.REACHABLE, "Ann", "0113 496 0000")
                .quotable()
                .in(register, trust.organisation());
    }

    @Test
    void isLookedAtBeforeItIsSentAndWhileItWaits() {
        assertThat(desk.post(trust.nurse(), path(), "act", "look", "words", "We facilitate hand holding on request."))
                .hasStatusOk()
                .bodyText()
                .contains("How plain it is", "<mark>facilitate</mark>", "facilitate: help", "request.</textarea>");
        assertThat(desk.count(trust.organisation(), "select count(*) from answers.reply"))
                .isZero();
        written(trust.nurse(), "We facilitate hand holding.");
        assertThat(desk.get(trust.linchpin(), path())).bodyText().contains("<mark>facilitate</mark>");
    }

    private String path() {
        return "/log/" + praise.id() + "/reply";
    }

    private MvcTestResult written(Person by, String words) {
        return desk.post(by, path(), "words", words);
    }

    private MvcTestResult decided(Person by, String how, int version) {
        return desk.post(by, path() + "/" + how, "version", String.valueOf(version), "reason", "Say who read it");
    }

    private MvcTestResult told(Person by, String how, String on) {
        return desk.post(by, path() + "/told", "version", "1", "how", how, "toldOn", on);
    }

    private void published() {
        assertThat(written(trust.nurse(), THANKS)).hasStatus(302);
        assertThat(decided(trust.leader(), "approve", 1)).hasStatus(302);
    }

    private String receipt() {
        return shown(desk.in(trust.organisation(), () -> onReceipt.panel(praise, "1234")));
    }

    private String feedback(Person by, Role role) {
        return shown(World.as(by, () -> onFeedback.panel(praise, Trusts.viewer(by, role))));
    }

    private static String shown(Optional<Content> piece) {
        var output = new StringOutput();
        piece.ifPresent(content -> content.writeTo(output));
        return output.toString();
    }

    private List<String> home(Person by, Role role) {
        return World.as(by, () -> onHome.panel(Trusts.viewer(by, role))).map(HomePanel.Panel::items).stream()
                .flatMap(List::stream)
                .map(HomePanel.Item::tag)
                .toList();
    }

    private FeedbackState state() {
        return World.as(
                trust.linchpin(), () -> archive.summary(praise).orElseThrow().state());
    }

    private String inPublic() {
        return Desk.text(browser.get()
                .uri("/said/" + trust.organisation().code() + "/replies")
                .exchange());
    }

    private void set(String what) {
        desk.change(trust.organisation(), "update feedback.feedback set " + what + " where id = '" + praise.id() + "'");
    }

    @Test
    void isReadByItsGiverOnceSomebodyElseApprovedIt() {
        assertThat(feedback(trust.nurse(), Role.END_USER)).contains("Nobody has replied yet", "Write a reply");
        assertThat(written(trust.nurse(), THANKS)).hasStatus(302);
        assertThat(receipt()).isEmpty();
        assertThat(state()).isEqualTo(FeedbackState.NEW);
        assertThat(home(trust.leader(), Role.PATIENT_LEADER)).containsExactly("To approve");
        assertThat(desk.get(trust.leader(), path())).bodyText().contains(THANKS, "Approve the reply");
        assertThat(decided(trust.leader(), "approve", 1)).hasStatus(302);
        assertThat(decided(trust.leader(), "approve", 1)).hasStatus(302);
        assertThat(receipt()).contains("Our reply to you", THANKS);
        assertThat(state()).isEqualTo(FeedbackState.REPLIED);
        assertThat(home(trust.leader(), Role.PATIENT_LEADER)).isEmpty();
        assertThat(desk.count(trust.organisation(), "select count(*) from history.act where kind = 'answers.replied'"))
                .isEqualTo(1);
    }

    @Test
    void isApprovedByNobodyWhoWroteItWhileOthersCould() {
        assertThat(written(trust.linchpin(), THANKS)).hasStatus(302);
        assertThat(desk.get(trust.linchpin(), path()))
                .bodyText()
                .contains("You wrote this, so somebody else approves it")
                .doesNotContain("Approve the reply");
        assertThat(decided(trust.linchpin(), "approve", 1)).hasStatus(409);
        assertThat(decided(trust.nurse(), "approve", 1)).hasStatus(403);
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).isEmpty();
        assertThat(receipt()).isEmpty();
    }

    @Test
    void goesBackWithAReasonAndComesInAnotherVersion() {
        written(trust.nurse(), "Thanks");
        assertThat(decided(trust.leader(), "send-back", 1)).hasStatus(302);
        assertThat(decided(trust.leader(), "approve", 1)).hasStatus(409);
        assertThat(home(trust.nurse(), Role.END_USER)).containsExactly("Came back");
        assertThat(desk.get(trust.nurse(), path())).bodyText().contains("sent it back: Say who read it");
        written(trust.nurse(), THANKS);
        assertThat(decided(trust.leader(), "approve", 1)).hasStatus(409);
        assertThat(decided(trust.leader(), "approve", 2)).hasStatus(302);
        assertThat(receipt()).contains(THANKS);
        assertThat(home(trust.nurse(), Role.END_USER)).isEmpty();
    }

    @Test
    void keepsWhatWasApprovedWhileANewVersionWaits() {
        published();
        written(trust.nurse(), "Something else");
        assertThat(receipt()).contains(THANKS).doesNotContain("Something else");
        assertThat(feedback(trust.nurse(), Role.END_USER)).contains(THANKS, "Something else", "waiting for approval");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() {
        assertThat(written(trust.nurse(), " ")).hasStatus(400).bodyText().contains("Enter what you want to tell them");
        assertThat(written(trust.nurse(), "x".repeat(2_001)))
                .hasStatus(400)
                .bodyText()
                .contains("2,000 characters or fewer", "x".repeat(2_001));
        written(trust.nurse(), THANKS);
        assertThat(desk.post(trust.leader(), path() + "/send-back", "version", "1", "reason", "y".repeat(2_001)))
                .hasStatus(400)
                .bodyText()
                .contains("2,000 characters or fewer", "y".repeat(2_001));
        assertThat(desk.count(trust.organisation(), "select count(*) from answers.reply"))
                .isEqualTo(1);
    }

    @Test
    void saysThatSomebodyMustWriteOrRingUntilSomebodyDid() {
        published();
        assertThat(receipt()).contains("somebody here is asked to write to you or ring you");
        assertThat(feedback(trust.nurse(), Role.END_USER)).contains("Nobody has told them yet");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).containsExactly("Write or ring");
        assertThat(home(trust.nurse(), Role.END_USER)).isEmpty();
        assertThat(told(trust.nurse(), "rang", LocalDate.now().toString())).hasStatus(403);
        assertThat(told(trust.linchpin(), "", LocalDate.now().plusDays(1).toString()))
                .hasStatus(400)
                .bodyText()
                .contains("Choose how you told them", "no later than today");
        assertThat(told(trust.linchpin(), "rang", "soon")).hasStatus(400);
        assertThat(told(trust.linchpin(), "rang", LocalDate.now().toString())).hasStatus(302);
        assertThat(told(trust.linchpin(), "rang", LocalDate.now().toString())).hasStatus(302);
        assertThat(receipt()).contains("We rang you on").doesNotContain("is asked to");
        assertThat(feedback(trust.nurse(), Role.END_USER)).contains("Rang them on");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).isEmpty();
        var acts = World.as(trust.linchpin(), () -> history.of(praise, List.of(), Reader.GIVER));
        assertThat(acts)
                .extracting(line -> line.what())
                .hasSize(2)
                .contains("We replied to you")
                .anyMatch(what -> what.startsWith("We rang you on"));
    }

    @Test
    void promisesNoCallToAGiverWhoCannotBeReached() {
        desk.change(trust.organisation(), "delete from feedback.contact where feedback_id = '" + praise.id() + "'");
        published();
        assertThat(receipt()).contains(THANKS).doesNotContain("ring you");
        assertThat(feedback(trust.nurse(), Role.END_USER)).contains("They can read it with their receipt");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).isEmpty();
    }

    @Test
    void isPublicOnlyBesideClearedWordsOfAGiverWhoAgrees() {
        published();
        assertThat(inPublic()).contains("None can be shown yet").doesNotContain(THANKS);
        set("moderation = 'cleared'");
        assertThat(inPublic())
                .contains("Nurse Beth held my hand all night", THANKS, "Rowan")
                .doesNotContain("0113", "Ann");
        set("publish = false");
        assertThat(inPublic()).doesNotContain(THANKS);
    }

    private void known(Grade grade, String name, String reach) {
        desk.in(trust.organisation(), () -> {
            register.known(praise, grade, name, reach);
            return praise;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you, Ann.",
                "Thank you, ANN!",
                "We will ring you on 0113 4960000",
                "We will ring you on +44 113 496 0000"
            })
    void namesNobodyNotEvenItsGiverAndNothingTypedIsLost(String words) {
        assertThat(written(trust.nurse(), words))
                .hasStatus(400)
                .bodyText()
                .contains("a reply names nobody, not even them", words);
        assertThat(desk.count(trust.organisation(), "select count(*) from answers.reply"))
                .isZero();
        assertThat(written(trust.nurse(), "An annual thank-you")).hasStatus(302);
    }

    @Test
    void sendsBackAndWithdrawsWithReasonsThatNameNobodyEither() {
        published();
        assertThat(withdrawn(trust.leader(), "Not to Ann"))
                .hasStatus(400)
                .bodyText()
                .contains("not even them", "Not to Ann");
        written(trust.nurse(), "Thanks");
        assertThat(desk.post(trust.leader(), path() + "/send-back", "version", "2", "reason", "Ann knows that"))
                .hasStatus(400)
                .bodyText()
                .contains("not even them", "Ann knows that");
        assertThat(receipt()).contains(THANKS);
    }

    @Test
    void isApprovedByNobodyOnceItNamesItsGiver() {
        written(trust.nurse(), THANKS);
        known(Grade.KNOWN_TO_TEAM, "Beth", null);
        assertThat(decided(trust.leader(), "approve", 1)).hasStatus(409);
        assertThat(receipt()).isEmpty();
    }

    @Test
    void leavesThePublicPageOnceItNamesItsGiver() {
        published();
        set("moderation = 'cleared'");
        assertThat(inPublic()).contains(THANKS);
        known(Grade.REACHABLE, "Beth", "0113 496 0000");
        set("moderation = 'cleared', publish = true");
        assertThat(inPublic()).doesNotContain(THANKS);
        assertThat(receipt()).contains(THANKS).doesNotContain("Everybody can read it");
    }

    @Test
    void saysOnTheReceiptWhenEverybodyCanReadIt() {
        published();
        assertThat(receipt()).doesNotContain("Everybody can read it");
        set("moderation = 'cleared'");
        assertThat(receipt()).contains("Everybody can read it beside your words");
    }

    private MvcTestResult withdrawn(Person by, String because) {
        return desk.post(by, path() + "/withdraw", "version", "1", "because", because);
    }

    @Test
    void isWithdrawnWithAReasonThatItsGiverReads() {
        published();
        set("moderation = 'cleared'");
        assertThat(withdrawn(trust.leader(), " ")).hasStatus(400).bodyText().contains("Enter why you withdraw it");
        assertThat(withdrawn(trust.nurse(), "Wrong")).hasStatus(403);
        assertThat(receipt()).contains(THANKS);
        assertThat(withdrawn(trust.leader(), "It was about another night")).hasStatus(302);
        assertThat(withdrawn(trust.leader(), "It was about another night")).hasStatus(302);
        assertThat(receipt()).isEmpty();
        assertThat(inPublic()).doesNotContain(THANKS);
        assertThat(state()).isEqualTo(FeedbackState.NEW);
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).isEmpty();
        assertThat(feedback(trust.nurse(), Role.END_USER)).contains("withdrew it: It was about another night");
        assertThat(World.as(trust.linchpin(), () -> history.of(praise, List.of(), Reader.GIVER)))
                .filteredOn(line -> line.what().equals("We withdrew our reply to you"))
                .extracting(line -> line.reason())
                .containsExactly("It was about another night");
    }

    @Test
    void bringsNoEarlierVersionBackWhenTheLatestIsWithdrawn() {
        published();
        written(trust.nurse(), "Other words");
        decided(trust.leader(), "approve", 2);
        assertThat(withdrawn(trust.leader(), "Too late")).hasStatus(409);
        desk.post(trust.leader(), path() + "/withdraw", "version", "2", "because", "It is not so");
        assertThat(receipt()).isEmpty();
        written(trust.nurse(), "Right words");
        decided(trust.leader(), "approve", 3);
        assertThat(receipt()).contains("Right words");
        assertThat(state()).isEqualTo(FeedbackState.REPLIED);
    }

    @Test
    void leavesItPassedOnWhenItIsWithdrawn() {
        published();
        desk.post(trust.linchpin(), "/log/" + praise.id() + "/pass-on");
        assertThat(state()).isEqualTo(FeedbackState.REPLIED);
        withdrawn(trust.leader(), "It is not so");
        assertThat(state()).isEqualTo(FeedbackState.PASSED_ON);
    }

    @Test
    void takesBackThatTheyWereTold() {
        published();
        told(trust.linchpin(), "rang", LocalDate.now().toString());
        assertThat(desk.get(trust.linchpin(), path())).bodyText().contains("They were not told after all");
        assertThat(desk.post(trust.nurse(), path() + "/not-told", "version", "1"))
                .hasStatus(403);
        assertThat(desk.post(trust.linchpin(), path() + "/not-told", "version", "1"))
                .hasStatus(302);
        assertThat(receipt()).contains("Nobody has noted yet").doesNotContain("We rang you on");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).containsExactly("Write or ring");
        assertThat(World.as(trust.linchpin(), () -> history.of(praise, List.of(), Reader.GIVER)))
                .extracting(line -> line.what())
                .contains("We noted by mistake that we had told you");
    }

    @Test
    void saysThatTheyWereToldOfAnEarlierVersionOnly() {
        published();
        told(trust.linchpin(), "rang", LocalDate.now().toString());
        written(trust.nurse(), "Other words");
        decided(trust.leader(), "approve", 2);
        assertThat(receipt()).contains("We rang you on", "about an earlier version", "is asked to write to you");
        assertThat(feedback(trust.nurse(), Role.END_USER)).contains("Rang them on", "Nobody has told them yet");
    }

    @Test
    void saysThatWhoeverLoggedItToldThem() {
        published();
        desk.in(trust.organisation(), () -> {
            logged.told(praise, LocalDate.now());
            return praise;
        });
        assertThat(receipt()).contains("noted that they told you on").doesNotContain("Nobody");
        assertThat(feedback(trust.nurse(), Role.END_USER)).contains("noted that they told them on");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).isEmpty();
    }

    @Test
    void isNeverStuckWhereNobodyElseCouldApproveItThere() {
        var organisation = world.organisation();
        var small = new Trust(
                organisation,
                world.ward(organisation, "Rowan"),
                world.person(organisation),
                world.person(organisation),
                world.person(organisation));
        var writer = trusts.on(small.ward(), small, Role.LINCHPIN);
        trusts.on(world.ward(organisation, "Willow"), small, Role.PATIENT_LEADER);
        var thanks = "/log/" + trusts.saidOnTheWard(small, "Lovely tea").id() + "/reply";
        desk.post(writer, thanks, "words", THANKS);
        assertThat(desk.get(writer, "/replies")).bodyText().contains("To approve or send back", "Lovely tea");
        assertThat(desk.post(writer, thanks + "/approve", "version", "1")).hasStatus(302);
    }

    @Test
    void standsOnThePageOfAllThatWaitHoweverManyOfOneKindThereAre() {
        published();
        for (var cup = 1; cup <= 5; cup++) {
            var said = trusts.saidOnTheWard(trust, "Lovely tea, cup " + cup);
            desk.post(trust.nurse(), "/log/" + said.id() + "/reply", "words", "Thank you");
        }
        assertThat(home(trust.linchpin(), Role.LINCHPIN))
                .containsExactly("Write or ring", "To approve", "To approve", "To approve");
        var panel = World.as(trust.linchpin(), () -> onHome.panel(Trusts.viewer(trust.linchpin(), Role.LINCHPIN)))
                .orElseThrow();
        assertThat(panel.count()).isEqualTo(6);
        assertThat(desk.get(trust.linchpin(), String.valueOf(panel.more())))
                .hasStatusOk()
                .bodyText()
                .contains("To tell: write or ring", "Lovely tea, cup 1", "Lovely tea, cup 5");
        assertThat(desk.get(trust.nurse(), "/replies")).bodyText().contains("None waits for you");
        assertThat(desk.get(trusts.person(trust, Role.ANALYST), "/replies")).hasStatus(403);
    }

    @Test
    void comesBackToAllWhoMayWriteOnceItsWriterIsNoLongerHere() {
        written(trust.nurse(), "Thanks");
        decided(trust.leader(), "send-back", 1);
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).isEmpty();
        desk.change(
                trust.organisation(),
                "insert into answers.reply (feedback_id, version, words, written_by, written_at, sent_back_by, sent_back_at,"
                        + " sent_back_because) select feedback_id, 2, words, gen_random_uuid(), written_at, sent_back_by,"
                        + " sent_back_at, sent_back_because from answers.reply");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).containsExactly("Came back");
        assertThat(home(trust.nurse(), Role.END_USER)).containsExactly("Came back");
    }

    @Test
    void callsWordsThatNobodyLookedAtYetNoScore() {
        desk.change(trust.organisation(), "update feedback.comment set looked = false");
        set("looked = false");
        assertThat(desk.get(trust.nurse(), path()))
                .bodyText()
                .contains("Being checked for names")
                .doesNotContain("without words");
    }

    @Test
    void standsInPublicTheLatestFirst() {
        published();
        var first = praise;
        somebodySaysThanksToo();
        desk.change(trust.organisation(), "update feedback.feedback set moderation = 'cleared'");
        assertThat(inPublic()).containsSubsequence("Lovely tea", "Nurse Beth held my hand");
        assertThat(World.as(trust.linchpin(), () -> quotable.among(List.of(praise, first), 1)))
                .containsExactly(praise);
        set("publish = false");
        assertThat(World.as(trust.linchpin(), () -> quotable.among(List.of(praise, first), 1)))
                .containsExactly(first);
    }

    private void somebodySaysThanksToo() {
        praise = said("Lovely tea").at(trust.ward()).quotable().in(register, trust.organisation());
        published();
    }

    @Test
    void staysWithNobodyOnceItsGiverTookItBack() {
        published();
        set("withdrawn = true");
        assertThat(written(trust.nurse(), "More")).hasStatus(404);
        assertThat(told(trust.linchpin(), "rang", LocalDate.now().toString())).hasStatus(404);
        assertThat(receipt()).isEmpty();
        assertThat(feedback(trust.nurse(), Role.END_USER)).isEmpty();
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).isEmpty();
        assertThat(inPublic()).doesNotContain(THANKS);
    }

    @Test
    void isWrittenAndReadByNobodyWhoseRoleEndsAtAnotherDoor() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Willow"), trust, Role.END_USER);
        assertThat(written(elsewhere, THANKS)).hasStatus(404);
        assertThat(desk.get(elsewhere, path())).hasStatus(404);
        assertThat(written(trusts.trust().nurse(), THANKS)).hasStatus(404);
    }

    @Test
    void leavesAMatterTheLastWordOnHowFarItIs() {
        trusts.matter(trust, "Nights", praise);
        published();
        assertThat(state()).isEqualTo(FeedbackState.IN_MATTER);
    }
}
