package linchpin.feedback.moderation;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.Objections;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.Quotable;
import linchpin.history.ReadHistory;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class ModerationIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Quotable quotable;

    @Autowired
    Objections objections;

    @Autowired
    ReadHistory history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    Organisation trust;
    Person linchpin;
    FeedbackId feedback;
    String base;
    UUID comment;

    @BeforeEach
    void someoneSpeaks() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
        feedback = said("Nurse Zebedee was rude\nto my mother")
                .quotable()
                .from(Grade.PUBLIC_NAME, "Pat", null)
                .in(register, trust);
        base = "/log/" + feedback.id() + "/moderation";
        comment = World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql("select id from feedback.comment where feedback_id = :id")
                        .param("id", feedback.id())
                        .query(UUID.class)
                        .single()));
    }

    private MvcTestResult post(Person person, String path, String... parameters) {
        var request = browser.post().uri(path).with(World.signedIn(person)).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult mask(String text, String reason) {
        return post(linchpin, base + "/mask", "comment", comment.toString(), "text", text, "reason", reason);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(World.signedIn(linchpin)).exchange();
    }

    @Test
    void masksWordsSoThatNeitherPagesNorSearchShowThem() {
        assertThat(mask("Nurse [name] was rude\r\nto my mother", "Names a member of staff"))
                .hasRedirectedUrl("/log/" + feedback.id());
        assertThat(get("/log/" + feedback.id()))
                .bodyText()
                .contains("Nurse [name] was rude")
                .contains("Names a member of staff")
                .doesNotContain("Zebedee");
        assertThat(get("/log")).bodyText().contains("[name]").doesNotContain("Zebedee");
        assertThat(get("/log?q=zebedee")).bodyText().contains("Nothing was found");
        assertThat(get("/log?q=rude")).bodyText().contains(feedback.id().toString());
        assertThat(get(base)).bodyText().doesNotContain("Zebedee");
    }

    @Test
    void asksForAReasonAndForAChange() {
        assertThat(mask("Nurse [name] was rude", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Give the reason; the giver reads it")
                .contains("Nurse [name] was rude");
        assertThat(mask(" ", "reason")).hasStatus(400).bodyText().contains("Leave something in place");
        assertThat(mask("Nurse Zebedee was rude\r\nto my mother", "reason"))
                .hasStatus(400)
                .bodyText()
                .contains("Nothing was changed yet");
        assertThat(post(linchpin, base + "/verdict", "verdict", "HELD", "reason", " "))
                .hasStatus(400);
        assertThat(get("/log?q=zebedee")).bodyText().contains(feedback.id().toString());
    }

    @Test
    void takesNoTextThatCannotBeKeptAndShowsItMended() {
        assertThat(mask("Nurse [name]\u0000 was rude", "Names\ud83d somebody"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"text-" + comment + "-error\"", "id=\"reason-" + comment + "-error\"")
                .contains("a hidden character", "Nurse [name] was rude", "value=\"Names somebody\"");
        assertThat(post(linchpin, base + "/verdict", "verdict", "HELD", "reason", "It names\u0000 a nurse"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"reason-error\"", "a hidden character", "value=\"It names a nurse\"");
        assertThat(post(linchpin, base + "/verdict", "reason", "It names a nurse"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose whether it may be quoted", "value=\"It names a nurse\"");
        assertThat(get("/log?q=zebedee")).bodyText().contains(feedback.id().toString());
    }

    @Test
    void keepsWhatWasTypedWhereAReasonIsTooLong() {
        var long2001 = "r".repeat(2_001);
        assertThat(mask("Nurse [name] was rude", long2001))
                .hasStatus(400)
                .bodyText()
                .contains("Shorten this to 2,000 characters", "Nurse [name] was rude", long2001);
        assertThat(post(linchpin, base + "/verdict", "verdict", "HELD", "reason", long2001))
                .hasStatus(400)
                .bodyText()
                .contains("Shorten this to 2,000 characters", long2001);
    }

    @Test
    void showsTheOriginalOnlyToModeratorsAndWritesDownThatItWasOpened() {
        mask("Nurse [name] was rude", "Names a member of staff");
        var analyst = world.person(trust, Role.ANALYST);
        assertThat(post(analyst, base + "/original")).hasStatus(403);
        assertThat(browser.get().uri(base).with(World.signedIn(analyst))).hasStatus(403);
        assertThat(post(linchpin, base + "/original")).hasStatusOk().bodyText().contains("Nurse Zebedee was rude");
        assertThat(get("/log/" + feedback.id()))
                .bodyText()
                .contains("The words as received were opened")
                .contains("not shown to the giver");
    }

    @Test
    void showsTheWordsAsReceivedAgain() {
        mask("Nurse [name] was rude", "Names a member of staff");
        assertThat(post(linchpin, base + "/restore", "comment", comment.toString(), "because", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Say why nothing needs to be masked");
        assertThat(get("/log?q=zebedee")).bodyText().contains("Nothing was found");
        post(linchpin, base + "/restore", "comment", comment.toString(), "because", "She wishes to be thanked");
        assertThat(get("/log/" + feedback.id())).bodyText().contains("She wishes to be thanked");
        assertThat(get("/log?q=zebedee")).bodyText().contains(feedback.id().toString());
    }

    @Test
    void sealsWhatWasReceivedInTheDatabase() {
        assertThatThrownBy(() -> World.in(
                        trust.id(),
                        () -> transactions.execute(
                                _ -> jdbc.sql("update feedback.comment set received = 'x' where id = :id")
                                        .param("id", comment)
                                        .update())))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> World.in(
                        trust.id(),
                        () -> transactions.execute(
                                _ -> jdbc.sql("delete from feedback.comment").update())))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void letsNothingBeQuotedThatIsNotClearedAgreedToAndStillThere() {
        assertThat(quotes()).isEmpty();
        post(linchpin, base + "/verdict", "verdict", "CLEARED");
        mask("Nurse [name] was rude", "Names a member of staff");
        assertThat(quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.words()).isEqualTo("Nurse [name] was rude");
            assertThat(quote.publicName()).isEqualTo("Pat");
        });
        post(linchpin, base + "/verdict", "verdict", "HELD", "reason", "Could name a third person");
        assertThat(quotes()).isEmpty();
        assertThat(get("/home")).bodyText().contains("Held back");
        post(linchpin, base + "/verdict", "verdict", "CLEARED");
        change("publish = false, grade = 0");
        assertThat(quotes()).isEmpty();
        change("publish = true");
        assertThat(quotes())
                .singleElement()
                .extracting(Quotable.Quote::publicName)
                .isNull();
        change("withdrawn = true");
        assertThat(quotes()).isEmpty();
        assertThat(get("/log")).bodyText().doesNotContain(feedback.id().toString());
        assertThat(get("/log?withdrawn=on"))
                .bodyText()
                .doesNotContain(feedback.id().toString());
    }

    private List<Quotable.Quote> quotes() {
        return World.in(trust.id(), () -> quotable.quotable(List.of(feedback)));
    }

    private void change(String columns) {
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql("update feedback.feedback set " + columns + " where id = :id")
                        .param("id", feedback.id())
                        .update()));
    }

    @Test
    void keepsAnObjectionInViewUntilAModeratorAnswersIt() {
        post(linchpin, base + "/verdict", "verdict", "HELD", "reason", "It names a nurse");
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> {
                    var held = history.of(feedback).getLast().act().id();
                    return objections.raise(feedback, held, "You took out the point");
                }));
        assertThat(get("/home"))
                .bodyText()
                .contains("Objections to answer")
                .contains("About “Held back: not quoted anywhere”: You took out the point");
        assertThat(get("/log/" + feedback.id())).bodyText().contains("waits for an answer");
        assertThat(post(linchpin, base + "/answer", "answer", " ")).hasStatus(400);
        assertThat(post(linchpin, base + "/answer", "answer", "We put\u0000 it back"))
                .hasStatus(400)
                .bodyText()
                .contains("a hidden character", "We put it back");
        post(linchpin, base + "/answer", "answer", "We put it back");
        assertThat(get("/home")).bodyText().doesNotContain("Objections to answer");
        assertThat(get("/log/" + feedback.id()))
                .bodyText()
                .contains("We put it back")
                .doesNotContain("waits for an answer");
    }

    @Test
    void keepsModeratorsOfOtherOrganisationsOut() {
        var stranger = world.person(world.organisation(), Role.LINCHPIN);
        assertThat(browser.get().uri(base).with(World.signedIn(stranger))).hasStatus(404);
        assertThat(post(stranger, base + "/original")).hasStatus(404);
        assertThat(post(stranger, base + "/restore", "comment", comment.toString(), "because", "Mine"))
                .hasStatus(404);
    }
}
