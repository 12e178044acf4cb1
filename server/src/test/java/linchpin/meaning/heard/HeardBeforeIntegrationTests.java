package linchpin.meaning.heard;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.Question;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Receipts;
import linchpin.feedback.Register;
import linchpin.feedback.WordsToRead;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class HeardBeforeIntegrationTests {

    private static final String FULL = "The car park is always full";
    private static final String FULL_TOO = "There is nowhere to leave the car";

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Receipts receipts;

    @Autowired
    WordsToRead words;

    @Autowired
    CommentReader reader;

    @Autowired
    GatherHeard gathering;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    Organisation trust;
    Person linchpin;

    @BeforeEach
    void somebodyListens() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    /** As {@code ReadingWork} does, which stands still in tests. */
    private FeedbackId read(Organisation of, FeedbackId feedback) {
        World.in(
                of.id(),
                () -> transactions.execute(_ -> {
                    words.of(feedback).forEach(said -> keep(feedback, said.id(), said.words()));
                    words.read(Map.of(feedback, Set.of()));
                    return feedback;
                }));
        gathering.gather();
        return feedback;
    }

    private void keep(FeedbackId feedback, UUID comment, String said) {
        var vector = reader.read(new Comment(said, Question.OTHER, null)).vector();
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        jdbc.sql("""
                        insert into meaning.reading (feedback_id, comment_id, model, outcome, probabilities, assigned, sureness,
                                                     because, feeling, parts, vector, read_at)
                        values (:feedback, :comment, 'test', 'read', '{}', '{}', '{}', '[]', 3, '[]', :vector, now())
                        on conflict (org_id, feedback_id, comment_id) do update
                        set vector = excluded.vector, kept_at = clock_timestamp()""")
                .param("feedback", feedback.id())
                .param("comment", comment)
                .param("vector", bytes.array())
                .update();
    }

    private FeedbackId heard(String text) {
        return read(trust, said(text).in(register, trust));
    }

    private String asked(Person person, String text) {
        return post(person, "/heard", "words", text);
    }

    private String post(Person person, String path, String... parameters) {
        var request = browser.post().uri(path).with(World.signedIn(person)).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return body(request);
    }

    private String page(Person person, FeedbackId feedback) {
        var page = body(browser.get().uri("/log/" + feedback.id()).with(World.signedIn(person)));
        return page.substring(page.indexOf("id=\"heard-before\""));
    }

    private static String body(MockMvcTester.MockMvcRequestBuilder request) {
        try {
            return request.exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findsALikeCommentSaidInOtherWords() {
        heard("The food was cold");
        var before = heard(FULL);
        assertThat(asked(linchpin, FULL_TOO))
                .contains("One earlier comment is like this.")
                .contains("/log/" + before.id())
                .contains("1 May 2026, Whole organisation")
                .contains(FULL)
                .contains("Like it.")
                .contains("It was taken up in no matter.")
                .doesNotContain("food");
    }

    @Test
    void showsOnAPageWhatElseWasSaidLikeItAndNotItself() {
        var before = heard("Meals arrived late and not hot");
        var now = heard("The food was cold");
        assertThat(page(linchpin, now))
                .contains("Heard before")
                .contains("Meals arrived late")
                .contains("/log/" + before.id())
                .doesNotContain("/log/" + now.id() + "\"");
    }

    @Test
    void tellsWhenNobodySaidItBefore() {
        var alone = heard("The food was cold");
        assertThat(page(linchpin, alone)).contains(HeardBefore.NOBODY);
        assertThat(asked(linchpin, FULL)).contains(HeardBefore.NOBODY);
        assertThat(asked(linchpin, " ")).contains(HeardBefore.TOO_LITTLE);
    }

    @Test
    void neverTellsOfAPlaceThatOneMayNotReadAbout() {
        var own = world.ward(trust, "Own ward");
        var other = world.ward(trust, "Other ward");
        var nurse = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(nurse.account(), Role.END_USER, own, null);
            return own;
        });
        for (var i = 0; i < 45; i++) { // more than are asked for at first
            read(trust, said(FULL + ", day " + i).at(other).in(register, trust));
        }
        heard(FULL); // about no place
        assertThat(asked(nurse, FULL)).contains(HeardBefore.NOBODY).doesNotContain("car park");
        var hers = read(trust, said(FULL_TOO).at(own).in(register, trust));
        assertThat(asked(nurse, FULL))
                .contains("One earlier comment")
                .contains(FULL_TOO)
                .contains("Own ward");
        assertThat(page(nurse, hers)).contains(HeardBefore.NOBODY).doesNotContain(FULL);
        assertThat(asked(linchpin, FULL)).contains("5 earlier comments").contains("Other ward");
    }

    @Test
    void neverTellsOfAnotherOrganisation() {
        heard(FULL);
        var neighbour = world.organisation();
        var theirs = world.person(neighbour, Role.LINCHPIN);
        assertThat(asked(theirs, FULL)).contains(HeardBefore.GATHERING).doesNotContain("car park");
        read(neighbour, said("The food was cold").in(register, neighbour));
        assertThat(asked(theirs, FULL)).contains(HeardBefore.NOBODY).doesNotContain("car park");
    }

    @Test
    void forgetsWhatItsGiverTookBackAndFindsItAgainWhenGivenAgain() {
        var feedback = heard(FULL);
        var receipt = World.in(trust.id(), () -> transactions.execute(_ -> receipts.issue(feedback, "once")));
        assertThat(asked(linchpin, FULL)).contains("/log/" + feedback.id());
        browser.post()
                .uri("/receipt/withdraw")
                .param("receipt", receipt)
                .param("sure", "true")
                .exchange();
        assertThat(asked(linchpin, FULL)).contains(HeardBefore.NOBODY).doesNotContain("car park");
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql(
                                "update feedback.feedback set withdrawn = false, interpreted = false where id = :id")
                        .param("id", feedback.id())
                        .update()));
        read(trust, feedback);
        assertThat(asked(linchpin, FULL)).contains("/log/" + feedback.id());
    }

    @Test
    void keepsMaskedWordsMaskedAlsoBeforeTheyAreReadAgain() {
        var feedback = heard("Nurse Zebedee Quill shouted at us all night");
        var comment = World.in(trust.id(), () -> words.of(feedback).getFirst().id());
        var asked = "Zebedee Quill shouted all night";
        assertThat(asked(linchpin, asked)).contains("zebedee");
        post(
                linchpin,
                "/log/" + feedback.id() + "/moderation/mask",
                "comment",
                comment.toString(),
                "text-" + comment,
                "Nurse [name] shouted at us all night",
                "reason-" + comment,
                "A name");
        assertThat(asked(linchpin, asked))
                .contains("shouted at us all night")
                .contains("[name]")
                .doesNotContainIgnoringCase("zebedee");
        read(trust, feedback);
        assertThat(asked(linchpin, asked)).contains("[name]").doesNotContainIgnoringCase("zebedee");
    }

    @Test
    void tellsWhatWasDone() {
        var before = heard(FULL);
        post(
                linchpin,
                "/matters/from/" + before.id(),
                "title",
                "Parking for patients",
                "summary",
                "People cannot park",
                "place",
                "");
        assertThat(asked(linchpin, FULL_TOO))
                .contains("1. Parking for patients</a>. Waiting for an action.")
                .doesNotContain("in no matter");
    }

    @Test
    void keepsEverythingTypedWhereThereIsNoScript() {
        var before = heard(FULL);
        assertThat(post(linchpin, "/on-behalf/heard", "words", FULL_TOO, "heard", "2026-05-02", "about", "myself"))
                .contains("Has this been heard before?")
                .contains(FULL)
                .contains("/log/" + before.id())
                .contains(FULL_TOO + "</textarea>")
                .contains("value=\"2026-05-02\"");
        assertThat(post(
                        linchpin,
                        "/matters/from/" + before.id() + "/heard",
                        "title",
                        "Parking",
                        "summary",
                        FULL_TOO,
                        "place",
                        ""))
                .contains("value=\"Parking\"")
                .contains(FULL_TOO + "</textarea>")
                .contains("Like it.");
    }

    @Test
    void saysNothingToWhoeverMayNotReadTheLog() {
        heard(FULL);
        var administrator = world.person(trust, Role.ADMINISTRATOR);
        assertThat(post(
                        administrator,
                        "/on-behalf/heard",
                        "words",
                        FULL,
                        "heard",
                        LocalDate.now().toString()))
                .contains(FULL + "</textarea>")
                .doesNotContain("Has this been heard before?")
                .doesNotContain("earlier comment");
        assertThat(browser.post()
                        .uri("/heard")
                        .param("words", FULL)
                        .with(World.signedIn(administrator))
                        .with(csrf()))
                .hasStatus(403);
    }
}
