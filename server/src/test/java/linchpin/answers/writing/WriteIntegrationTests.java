package linchpin.answers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class WriteIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Answered answered;

    @Autowired
    @Qualifier("answersWaiting")
    HomePanel waiting;

    private Trust trust;
    private FeedbackId feedback;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        feedback = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        matter = trusts.matter(trust, "Chairs", feedback);
    }

    private MvcTestResult written(String kind, String youSaid, String we, String quote) {
        return desk.post(trust.nurse(), writing(), "kind", kind, "youSaid", youSaid, "we", we, "quotes", quote);
    }

    private String writing() {
        return "/matters/" + matter.id() + "/answer";
    }

    private long count(String what) {
        return desk.count(trust.organisation(), "select count(*) from answers." + what);
    }

    private MvcTestResult decided(Person by, AnswerId answer, String how, String... fields) {
        return desk.post(by, "/answers/" + answer.id() + "/" + how, fields);
    }

    @Test
    void beginsWithWhatPeopleSayAndThenWithTheLastVersion() {
        assertThat(desk.get(trust.nurse(), writing())).hasStatusOk().bodyText().contains("What people say");
        answered.written(trust, matter, AnswerKind.DID_NOT);
        assertThat(desk.get(trust.nurse(), writing())).bodyText().contains("There is nowhere to sit", "Twenty chairs");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsMissing() {
        assertThat(written("", "Nowhere to sit", " ", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Choose whether it was done", "An answer without it explains nothing", "Nowhere to sit");
        assertThat(written("did_not", "Nowhere to sit", "x".repeat(4_001), ""))
                .hasStatus(400)
                .bodyText()
                .contains("4,000 characters or fewer", "x".repeat(4_001));
        assertThat(count("version")).isZero();
    }

    @Test
    void claimsNothingThatNobodyDid() {
        assertThat(written("did", "Nowhere to sit", "Twenty chairs", ""))
                .hasStatus(400)
                .bodyText()
                .contains("No action of this matter is marked as done yet", "Twenty chairs");
        answered.done(trust, matter);
        assertThat(written("did", "Nowhere to sit", "Twenty chairs", "")).hasStatus(302);
    }

    @Test
    void refusesAQuotationThatNamesNoFeedback() {
        assertThat(written("did_not", "Nowhere to sit", "No money", "nonsense"))
                .hasStatus(400)
                .bodyText()
                .contains("“nonsense” cannot be used here", "No money");
        var four = new String[] {"kind", "did_not", "youSaid", "Sit", "we", "No", "quotes"};
        var ids = UUID.randomUUID() + "," + UUID.randomUUID() + "," + UUID.randomUUID() + "," + UUID.randomUUID();
        assertThat(desk.post(trust.nurse(), writing(), and(four, ids)))
                .hasStatus(400)
                .bodyText()
                .contains("Choose at most 3 quotations");
        assertThat(count("version")).isZero();
    }

    private static String[] and(String[] fields, String last) {
        var all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = last;
        return all;
    }

    @Test
    void quotesOnlyWhatIsInTheMatterAndMayBeQuoted() {
        var elsewhere = trusts.saidOnTheWard(trust, "Green parrots in the hall");
        desk.change(
                trust.organisation(),
                "update feedback.feedback set publish = true, moderation = 'cleared' where id = '" + elsewhere.id()
                        + "'");
        for (var quote : new FeedbackId[] {elsewhere, feedback}) {
            assertThat(written(
                            "did_not", "Animals", "They live here", quote.id().toString()))
                    .hasStatus(302);
        }
        assertThat(count("version")).isEqualTo(2);
        assertThat(count("quotation")).isZero();
    }

    @Test
    void isSentBackByOneOfTwoWhoSendItBackAtOnce() throws Exception {
        var answer = answered.written(trust, matter, AnswerKind.DID_NOT);
        var came = Trusts.atOnce(
                2,
                () -> decided(trust.leader(), answer, "send-back", "version", "1", "reason", "Why?")
                        .getResponse()
                        .getStatus());
        assertThat(came).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void isDecidedByNobodyWhoReadAnotherVersionOrSaysNone() {
        var answer = answered.written(trust, matter, AnswerKind.DID_NOT);
        for (var how : new String[] {"approve", "send-back"}) {
            assertThat(decided(trust.leader(), answer, how, "version", "2", "reason", "Why?"))
                    .as(how)
                    .hasStatus(409);
            assertThat(decided(trust.leader(), answer, how, "reason", "Why?"))
                    .as(how)
                    .hasStatus(400);
            assertThat(decided(trust.nurse(), answer, how, "version", "1", "reason", "Why?"))
                    .as(how)
                    .hasStatus(403);
        }
        assertThat(desk.count(trust.organisation(), "select count(*) from history.act where kind = 'answers.written'"))
                .isEqualTo(1);
    }

    @Test
    void keepsTheReasonThatIsTooLongOnThePage() {
        var answer = answered.written(trust, matter, AnswerKind.DID_NOT);
        assertThat(decided(trust.leader(), answer, "send-back", "version", "1", "reason", "x".repeat(2_001)))
                .hasStatus(400)
                .bodyText()
                .contains("2,000 characters or fewer", "x".repeat(2_001));
    }

    private MvcTestResult approvedByItsWriter() {
        var path = desk.post(
                        trust.linchpin(),
                        writing(),
                        "kind",
                        "did_not",
                        "youSaid",
                        "Sit",
                        "we",
                        "No money",
                        "quotes",
                        "")
                .getResponse()
                .getRedirectedUrl();
        return desk.post(trust.linchpin(), path + "/approve", "version", "1", "because", "Told in few words");
    }

    @Test
    void isApprovedByItsWriterOnlyWhereNobodyElseCould() {
        assertThat(approvedByItsWriter()).hasStatus(409);
        var organisation = world.organisation();
        var alone = world.person(organisation, Role.LINCHPIN);
        trust = new Trust(organisation, world.ward(organisation, "Elm"), alone, alone, alone);
        matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        assertThat(approvedByItsWriter()).hasStatus(302);
    }

    @Test
    void waitsAtHomeForThoseWhoMayApproveItAndReadItsMatter() {
        answered.written(trust, matter, AnswerKind.DID_NOT);
        assertThat(atHome(trust.leader(), Role.PATIENT_LEADER)).isEqualTo(1);
        assertThat(atHome(trust.linchpin(), Role.LINCHPIN)).isEqualTo(1);
        var stranger = trusts.trust();
        assertThat(atHome(stranger.leader(), Role.PATIENT_LEADER)).isZero();
        assertThat(World.as(trust.nurse(), () -> waiting.panel(Trusts.viewer(trust.nurse(), Role.END_USER))))
                .isEmpty();
    }

    private Long atHome(Person person, Role role) {
        return World.as(person, () -> waiting.panel(Trusts.viewer(person, role)))
                .orElseThrow()
                .count();
    }
}
