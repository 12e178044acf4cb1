package linchpin.answers.replies;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.answers.Answered;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Register;
import linchpin.history.ReadHistory;
import linchpin.history.Reader;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import({World.class, Trusts.class, Desk.class, TestTime.class, Answered.class})
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
