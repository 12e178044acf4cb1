package linchpin.feedback.moderation;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people at the same words, and a giver who changes their mind meanwhile. */
@FeedbackTest
class TwoModeratorsIntegrationTests {

    private static final String SAID = "Nurse Zebedee of Elm House shouted at us";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(was)\" value=\"([^\"]*)\"");

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Register register;

    private Organisation trust;
    private Person linchpin;
    private Person leader;
    private FeedbackId feedback;
    private String base;
    private String comment;

    @BeforeEach
    void twoPeopleModerate() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
        leader = world.person(trust, Role.LINCHPIN);
        feedback = said(SAID).quotable().in(register, trust);
        base = "/log/" + feedback.id() + "/moderation";
        comment = only("select id from feedback.comment where feedback_id = '" + feedback.id() + "'");
    }

    private String only(String sql) {
        return form.rows(trust, sql).getFirst().values().iterator().next().toString();
    }

    private List<Object> acts() {
        return form.rows(trust, "select kind from history.act order by entry").stream()
                .map(row -> row.get("kind"))
                .toList();
    }

    private String shown() {
        return only("select coalesce(shown, received) from feedback.comment");
    }

    /** Fills in the form that stands on a page somebody opened. */
    private MvcTestResult mask(Person who, String opened, String text, String reason) {
        var fields = new ArrayList<>(List.of("comment", comment, "text", text, "reason", reason));
        var hidden = HIDDEN.matcher(opened);
        while (hidden.find()) {
            fields.addAll(List.of(hidden.group(1), hidden.group(2)));
        }
        return desk.post(who, base + "/mask", fields.toArray(String[]::new));
    }

    private String opened(Person who) {
        return Desk.text(desk.get(who, base));
    }

    @Test
    void bringNothingBackThatTheOtherMaskedMeanwhile() {
        var stale = opened(leader);
        mask(linchpin, opened(linchpin), "Nurse [name] of Elm House shouted at us", "Names somebody");
        assertThat(mask(leader, stale, "Nurse Zebedee of [place] shouted at us", "Names where they live"))
                .hasStatus(409)
                .bodyText()
                .contains("changed while you were looking")
                .contains("Nurse [name] of Elm House shouted at us")
                .contains("Nurse Zebedee of [place] shouted at us", "Names where they live");
        assertThat(shown()).isEqualTo("Nurse [name] of Elm House shouted at us");
        assertThat(acts()).containsExactly("feedback.masked");
    }

    @Test
    void goOnFromWhatTheOtherLeft() {
        mask(linchpin, opened(linchpin), "Nurse [name] of Elm House shouted at us", "Names somebody");
        assertThat(mask(leader, opened(leader), "Nurse [name] of [place] shouted at us", "Names where they live"))
                .hasRedirectedUrl("/log/" + feedback.id());
        assertThat(shown()).isEqualTo("Nurse [name] of [place] shouted at us");
    }

    @Test
    void maskOnceWhereBothSendAtTheSameMoment() throws Exception {
        var page = opened(linchpin);
        var answers = Trusts.atOnce(4, () -> mask(linchpin, page, "Nurse [name] shouted at us", "Names somebody"));
        // Whoever came later is told so by the words that changed meanwhile, or by nothing being left to change.
        assertThat(answers.stream().map(answer -> answer.getResponse().getStatus()))
                .containsOnlyOnce(302)
                .isSubsetOf(302, 400, 409);
        assertThat(acts()).containsExactly("feedback.masked");
    }

    @Test
    void answerAGiverOnceWhereBothPressTheButton() throws Exception {
        var receipt = desk.receipt(trust, feedback);
        desk.post(linchpin, base + "/verdict", "verdict", "HELD", "reason", "It names a nurse");
        form.act(receipt, "object", "entry", only("select id from history.act"), "objection", "She asked for it");
        Trusts.atOnce(3, () -> desk.post(leader, base + "/answer", "answer", "We let it stand"));
        assertThat(acts()).containsExactly("feedback.held_back", "feedback.objected", "feedback.objection_answered");
    }

    @Test
    void answerNobodyWhoDoesNotObject() {
        assertThat(desk.post(linchpin, base + "/answer", "answer", "We let it stand"))
                .hasRedirectedUrl("/log/" + feedback.id());
        assertThat(acts()).isEmpty();
    }

    @Test
    void tellTheGiverEachReasonAndTheAnswer() {
        var receipt = desk.receipt(trust, feedback);
        desk.post(linchpin, base + "/verdict", "verdict", "HELD", "reason", "It names <b>a nurse</b>");
        form.act(receipt, "object", "entry", only("select id from history.act"), "objection", "She asked for it");
        desk.post(leader, base + "/answer", "answer", "Then we let it stand");
        desk.post(leader, base + "/verdict", "verdict", "UNSEEN");
        assertThat(form.get("/receipt/" + receipt))
                .bodyText()
                .contains("It names &lt;b&gt;a nurse&lt;/b&gt;", "She asked for it", "Then we let it stand")
                .doesNotContain("Your words are held back");
    }

    @Test
    void seeNoWordOfWhatItsGiverTookBackMeanwhile() {
        var stale = opened(linchpin);
        form.takeBack(desk.receipt(trust, feedback));
        assertThat(mask(linchpin, stale, "Nurse [name] of Elm House shouted", " "))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("Elm House");
        assertThat(mask(linchpin, stale, "Nurse [name] of Elm House shouted at us", "Names somebody"))
                .hasStatus(404);
        assertThat(desk.get(linchpin, "/log/" + feedback.id())).bodyText().doesNotContain("Elm House");
    }

    @Test
    void writeDownNoLookAtWordsThatStaySealed() {
        form.takeBack(desk.receipt(trust, feedback));
        assertThat(desk.post(linchpin, base + "/original"))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("Zebedee");
        assertThat(acts()).containsExactly("feedback.withdrawn");
    }

    @Test
    void findTheWordsMaskedAsTheyWereWhenTheyAreGivenAgain() {
        var receipt = desk.receipt(trust, feedback);
        mask(linchpin, opened(linchpin), "Nurse [name] shouted at us", "Names somebody");
        form.takeBack(receipt);
        form.act(receipt, "put-back");
        assertThat(desk.get(leader, "/log/" + feedback.id()))
                .bodyText()
                .contains("Nurse [name] shouted at us")
                .doesNotContain("Zebedee");
    }

    @Test
    void shortenAReasonNobodyWouldReadAndLoseNothingOfIt() {
        var long2001 = "x".repeat(2_001);
        assertThat(desk.post(linchpin, base + "/verdict", "verdict", "HELD", "reason", long2001))
                .hasStatus(400)
                .bodyText()
                .contains("Shorten this to 2,000 characters", long2001);
        assertThat(mask(linchpin, opened(linchpin), "Nurse [name]", long2001))
                .hasStatus(400)
                .bodyText()
                .contains("Shorten this to 2,000 characters", long2001, "Nurse [name]");
        assertThat(acts()).isEmpty();
        assertThat(shown()).isEqualTo(SAID);
    }

    @Test
    void changeNothingOfAnotherPieceOfFeedback() {
        var other = said("Kind").in(register, trust);
        assertThat(desk.post(
                        linchpin,
                        "/log/" + other.id() + "/moderation/mask",
                        "comment",
                        comment,
                        "text",
                        "[masked]",
                        "reason",
                        "No reason"))
                .hasStatus(404);
        assertThat(desk.post(
                        linchpin,
                        "/log/" + other.id() + "/moderation/restore",
                        "comment",
                        comment,
                        "because",
                        "No name"))
                .hasStatus(404);
        assertThat(shownOf(comment)).isEqualTo(SAID);
        assertThat(acts()).isEmpty();
    }

    private String shownOf(String id) {
        return only("select coalesce(shown, received) from feedback.comment where id = '" + id + "'");
    }

    @Test
    void refuseWhatNoFormSends() {
        assertThat(desk.post(linchpin, base + "/verdict", "verdict", "PERHAPS")).hasStatus(400);
        assertThat(desk.post(linchpin, base + "/verdict")).hasStatus(400);
        assertThat(desk.post(linchpin, base + "/mask", "comment", "no-such")).hasStatus(400);
        assertThat(desk.post(linchpin, "/log/" + UUID.randomUUID() + "/moderation/verdict", "verdict", "CLEARED"))
                .hasStatus(404);
        assertThat(acts()).isEmpty();
    }

    @Test
    void keepOutWhoeverMayOnlyRead() {
        for (var role : List.of(Role.ANALYST, Role.END_USER, Role.CONNECTOR, Role.CHAMPION, Role.ADMINISTRATOR)) {
            var reader = world.person(trust, role);
            assertThat(desk.get(reader, base)).hasStatus(403);
            for (var act : List.of("/verdict", "/mask", "/restore", "/original", "/answer", "/proposed")) {
                assertThat(desk.post(reader, base + act, "verdict", "CLEARED", "comment", comment))
                        .as(role + act)
                        .hasStatus(403);
            }
        }
        assertThat(acts()).isEmpty();
    }
}
