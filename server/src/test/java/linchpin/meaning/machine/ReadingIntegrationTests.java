package linchpin.meaning.machine;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Themes;
import linchpin.organisation.Organisation;
import linchpin.organisation.QuestionClass;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** With the reader that is shipped. */
@LinchpinTest
class ReadingIntegrationTests {

    private static final int TIMELINESS = 12;

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    ReadingChore reading;

    @Autowired
    MakeReadings make;

    @Autowired
    FinishReading finish;

    @Autowired
    WordsToRead words;

    @Autowired
    Themes themes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    Organisation trust;
    Person analyst;

    @BeforeEach
    void anOrganisation() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
    }

    private void readAll() {
        ByHand.does(reading, trust);
    }

    private String page(FeedbackId feedback) {
        var shown = browser.get()
                .uri("/log/" + feedback.id())
                .with(World.signedIn(analyst))
                .exchange();
        return new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Set<Integer> about(FeedbackId feedback) {
        return World.as(analyst, () -> themes.of(feedback)).stream()
                .map(Themes.Theme::number)
                .collect(java.util.stream.Collectors.toSet());
    }

    private void post(String path) {
        assertThat(browser.post().uri(path).with(World.signedIn(analyst)).with(csrf()))
                .hasStatus(302);
    }

    @Test
    void suggestsWhatACommentIsAboutWithTheWordsThatCarriedIt() {
        var feedback = said("I waited four hours to be seen, the wait was far too long")
                .in(register, trust);
        assertThat(page(feedback)).contains("has not read these words yet");
        readAll();
        assertThat(about(feedback)).contains(TIMELINESS);
        assertThat(page(feedback))
                .contains("What the machine made of it")
                .contains("Timeliness of care")
                .contains("Because of")
                .contains("in 100 suggestions were right")
                .doesNotContain("has not read these words yet");
        assertThat(browser.get().uri("/log?theme=" + TIMELINESS).with(World.signedIn(analyst)))
                .bodyText()
                .contains("waited four hours");
    }

    /** Attack #2: whoever wished to change what was just being read waited until it was read, and so did everybody behind them. */
    @Test
    void keepsNobodyWaitingAndReadsAnewWhatIsChangedMeanwhile() {
        var feedback = said("I waited four hours to be seen, the wait was far too long")
                .in(register, trust);
        World.as(analyst, () -> {
            var handful = words.next(1);
            var readings = make.of(handful);
            transactions.executeWithoutResult(
                    _ -> words.again(Set.of(feedback))); // as whoever masks or adds words does
            assertThat(finish.of(handful, readings)).isFalse();
            return true;
        });
        assertThat(World.as(analyst, () -> words.waits(feedback))).isTrue();
        assertThat(about(feedback)).isEmpty();
        readAll();
        assertThat(about(feedback)).contains(TIMELINESS);
    }

    @Test
    void letsAPersonsWordStandOverItsOwnAlsoWhenItReadsAgain() {
        var feedback = said("I waited four hours to be seen, the wait was far too long")
                .in(register, trust);
        readAll();
        post("/log/" + feedback.id() + "/themes/" + TIMELINESS + "/wrong");
        assertThat(about(feedback)).doesNotContain(TIMELINESS);
        World.as(analyst, () -> {
            words.again(Set.of(feedback));
            return null;
        });
        readAll();
        assertThat(about(feedback)).doesNotContain(TIMELINESS);
        assertThat(page(feedback)).contains("Taken off by a person");
        post("/log/" + feedback.id() + "/themes/undo");
        assertThat(about(feedback)).contains(TIMELINESS);
    }

    @Test
    void readsWordsAddedLater() {
        var feedback = said("Nothing").in(register, trust);
        readAll();
        World.in(
                trust.id(),
                () -> register.add(
                        feedback,
                        new Telling.Words(
                                "Anything else?",
                                QuestionClass.ADDED,
                                "I then waited six weeks for the appointment, far too long a wait")));
        readAll();
        assertThat(about(feedback)).contains(TIMELINESS);
    }

    @Test
    void raisesAnAlarmOnceThatAPersonSettles() {
        var feedback = said("They gave my mother the wrong medication and she collapsed")
                .on(LocalDate.now(ZoneId.of("Europe/London")))
                .in(register, trust);
        readAll();
        assertThat(browser.get().uri("/home").with(World.signedIn(world.person(trust, Role.LINCHPIN))))
                .bodyText()
                .contains("Alarms to settle")
                .contains("perhaps medicine went wrong", "wrong medication and she collapsed", "today");
        World.as(analyst, () -> {
            words.again(Set.of(feedback));
            return null;
        });
        readAll();
        assertThat(count(trust, "meaning.alarm")).isEqualTo(1);
    }

    @Test
    void saysWhereItCannotReadAndLeavesTheWordsAsTheyAre() {
        var feedback = said("😀😀😀 \u200b").in(register, trust);
        readAll();
        assertThat(about(feedback)).isEmpty();
        assertThat(page(feedback)).contains("😀😀😀").contains("A person should.");
    }

    @Test
    void marksThemesBelowTheLimitAnOrganisationSets() {
        var feedback = said("I waited four hours to be seen, the wait was far too long")
                .in(register, trust);
        readAll();
        assertThat(browser.post()
                        .uri("/reader/limit")
                        .param("limit", "lots")
                        .with(World.signedIn(analyst))
                        .with(csrf()))
                .hasStatus(400)
                .bodyText()
                .contains("Give a whole number from 0 to 100")
                .contains("lots");
        browser.post()
                .uri("/reader/limit")
                .param("limit", "100")
                .with(World.signedIn(analyst))
                .with(csrf())
                .exchange();
        assertThat(page(feedback)).contains("Do not trust");
        assertThat(browser.get().uri("/reader").with(World.signedIn(analyst)))
                .hasStatusOk()
                .bodyText()
                .contains("How often it is right")
                .contains("Timeliness of care");
    }

    @Test
    void keepsWhatItReadsToTheOrganisationItReadItFor() {
        said("I waited four hours to be seen, the wait was far too long").in(register, trust);
        readAll();
        assertThat(count(trust, "meaning.reading")).isEqualTo(1);
        assertThat(count(world.organisation(), "meaning.reading")).isZero();
    }

    @Test
    void readsAnewWhatTheReaderOfAnEarlierVersionRead() {
        var feedback = said("I waited four hours to be seen, the wait was far too long")
                .in(register, trust);
        readAll();
        asReadByAnEarlierReader();
        readAll();
        assertThat(about(feedback)).contains(TIMELINESS);
        assertThat(count(trust, "meaning.reading where model = 'earlier' or vector = 'old'"))
                .isZero();
        assertThat(count(trust, "meaning.reading where vector is not null")).isEqualTo(1);
    }

    @Test
    void keepsNoVectorOfAnEarlierReaderOfWordsThatWereWithdrawn() {
        said("I waited four hours to be seen, the wait was far too long").in(register, trust);
        said("The nurse was kind").in(register, trust);
        readAll();
        asReadByAnEarlierReader();
        change(
                "update feedback.feedback set withdrawn = true where entry = (select min(entry) from feedback.feedback)");
        readAll();
        assertThat(count(trust, "meaning.reading where vector = 'old'")).isZero();
        assertThat(count(trust, "meaning.reading where vector is null")).isEqualTo(1);
        assertThat(count(trust, "meaning.reading where vector is not null")).isEqualTo(1);
        change("update feedback.feedback set withdrawn = false"); // given again
        readAll();
        assertThat(count(trust, "meaning.reading where vector is not null")).isEqualTo(2);
    }

    private void asReadByAnEarlierReader() {
        change("update meaning.reading set model = 'earlier', vector = 'old', assigned = '{}'");
    }

    private void change(String sql) {
        World.in(trust.id(), () -> transactions.execute(_ -> jdbc.sql(sql).update()));
    }

    private long count(Organisation organisation, String table) {
        return World.in(
                organisation.id(),
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }
}
