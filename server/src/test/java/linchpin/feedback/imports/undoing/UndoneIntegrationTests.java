package linchpin.feedback.imports.undoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.imports.Sent;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.Imports;
import linchpin.meaning.Alarms;
import linchpin.meaning.AssignThemes;
import linchpin.organisation.Organisation;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
@org.springframework.context.annotation.Import(Sent.class)
class UndoneIntegrationTests {

    private static final String HEADER = "Respondent ID,Date,Service,FFT score,Age,Comment\n";

    private static final String FILE = HEADER
            + "R1,13/05/2024,Day Unit,1,34,The nurse sat with me\n"
            + "R2,13/05/2024,Day Unit,2,35,Parking was full\n"
            + "R3,14/05/2024,Clinic,5,36,Nobody came when I rang\n"
            + "R4,14/06/2024,Clinic,5,37,Cold tea\n";

    /** What is noted of the counts is what the register holds, by place, month, channel and answer, and by theme. */
    private static final String WRONG_COUNTS = """
            with noted as (
                select place_id, month, channel, theme, answer, sum(n) as n from feedback.tally group by 1, 2, 3, 4, 5 having sum(n) <> 0),
            said as (
                select place_id, feedback.month_of(received_on), channel, cast(null as smallint), counts_as, count(*)
                from feedback.feedback where not withdrawn group by 1, 2, 3, 5
                union all
                select place_id, feedback.month_of(received_on), null, theme, counts_as, count(*)
                from feedback.feedback cross join unnest(themes) theme where not withdrawn group by 1, 2, 4, 5)
            select count(*) from ((table noted except table said) union all (table said except table noted)) d""";

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    Imports imports;

    @Autowired
    UndoChore chore;

    @Autowired
    UndoImport undo;

    @Autowired
    Pieces pieces;

    @Autowired
    AssignThemes themes;

    @Autowired
    Alarms alarms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Places places;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private World.Person analyst;

    @BeforeEach
    void begin() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
    }

    private MvcTestResult get(World.Person person, String address) {
        return browser.get().uri(address).with(World.signedIn(person)).exchange();
    }

    private MvcTestResult post(World.Person person, String address) {
        return browser.post()
                .uri(address)
                .with(World.signedIn(person))
                .with(csrf())
                .exchange();
    }

    private static String address(Import work) {
        return "/imports/" + work.id().id();
    }

    private long count(String table) {
        return sent.ask(trust, Long.class, "select count(*) from " + table);
    }

    private FeedbackId saying(String words) {
        return new FeedbackId(sent.ask(
                trust, UUID.class, "select feedback_id from feedback.comment where received = '" + words + "'"));
    }

    private <T> T in(Supplier<T> work) {
        return World.in(trust.id(), () -> transactions.execute(_ -> work.get()));
    }

    private void change(String sql) {
        in(() -> jdbc.sql(sql).update());
    }

    private void undone(Import work) {
        post(analyst, address(work) + "/undo");
        ByHand.does(chore, trust);
    }

    /** What came in twice is there once, and goes with the file that brought it first. */
    @Test
    void saysWhichLaterFilesToSendAgain() {
        var first = sent.text(trust, FILE);
        assertThat(get(analyst, address(first) + "/undo")).bodyText().doesNotContain("later file", "Later file");
        var second = sent.text(trust, FILE);
        assertThat(second.report().known()).isPositive();
        assertThat(get(analyst, address(first) + "/undo"))
                .bodyText()
                .contains("A later file held rows that were here already", "Send", "that file again");
        assertThat(get(analyst, address(second) + "/undo")).bodyText().doesNotContain("A later file held");
    }

    @Test
    void deletesRefusedRowsToo() {
        var work = sent.text(trust, FILE + "R5,soon,Day Unit,1,34,Her name is Gwen Harper\n");
        assertThat(count("feedback.import_refusal")).isPositive();
        undone(work);
        assertThat(count("feedback.import_refusal")).isZero();
    }

    @Test
    void deletesWhatNobodyWorkedWithAndSaysSoBefore() {
        var work = sent.text(trust, FILE);
        sent.looked(trust);
        assertThat(get(analyst, address(work))).bodyText().contains("Undo this import");
        assertThat(get(analyst, address(work) + "/undo"))
                .bodyText()
                .contains("<strong>4 pieces of feedback</strong> that nobody worked with")
                .contains("Nobody worked with any of it yet");
        assertThat(post(analyst, address(work) + "/undo")).hasRedirectedUrl(address(work));
        assertThat(get(analyst, address(work)))
                .bodyText()
                .contains("It is being undone: 0 of 4 pieces of feedback are looked");
        ByHand.does(chore, trust);
        for (var table : List.of("feedback", "comment", "feedback_group", "reading", "to_mask")) {
            assertThat(count("feedback." + table)).as(table).isZero();
        }
        assertThat(get(analyst, address(work)))
                .bodyText()
                .contains("This import was undone: 4 pieces of feedback deleted", "Nobody had worked with any of it")
                .contains("Asked for it to be undone: 4 pieces of feedback came in with it")
                .contains("It was undone: 4 pieces of feedback deleted, 0 pieces of feedback kept")
                .doesNotContain("/undo\"");
    }

    /** A place that a file named by mistake would else be offered to givers for ever. */
    @Test
    void placesThatItOpenedGoWithItAndThoseThatSomethingElseNamesStay() {
        sent.text(trust, HEADER + "R0,13/05/2024,Clinic,1,34,Was here before\n");
        var work = sent.text(
                trust,
                FILE
                        + "R5,14/06/2024,Wrad 7,5,37,Loud\nR6,14/06/2024,Ward 8,5,37,Bright\nR7,14/06/2024,Bay,5,37,Dim\n");
        sent.text(trust, HEADER + "R9,13/05/2024,Day Unit,1,34,Fine\n");
        var bay = in(() -> places.withCode("bay")).orElseThrow();
        var administrator = world.person(trust, Role.ADMINISTRATOR);
        World.as(administrator, () -> {
            accounts.give(
                    analyst.account(),
                    Role.ANALYST,
                    in(() -> places.withCode("ward-8")).orElseThrow().id(),
                    null);
            return 0;
        });
        browser.post()
                .uri("/places/" + bay.id().id() + "/name")
                .param("name", "Bay 1")
                .with(World.signedIn(administrator))
                .with(csrf())
                .exchange();
        assertThat(get(analyst, address(work) + "/undo")).bodyText().contains("Places that it opened go too");
        undone(work);
        assertThat(in(() -> places.all()))
                .extracting(Place::name)
                .containsExactly("Bay 1", "Clinic", "Day Unit", "Ward 8");
        assertThat(get(analyst, address(work)))
                .bodyText()
                .contains(
                        "Places that it had opened went too: Wrad 7.",
                        "Day Unit: 1 piece of feedback",
                        "Ward 8: 1 role that somebody holds or held",
                        "Bay 1: Somebody changed it",
                        ". Places deleted: Wrad 7")
                .doesNotContain("Clinic:");
    }

    @Test
    void keepsWhatSomebodyWorkedWithAndCountsItByWhy() {
        var work = sent.text(trust, FILE);
        sent.looked(trust);
        World.as(analyst, () -> {
            themes.judge(saying("Parking was full"), 29, true, analyst.account());
            alarms.raise(saying("Nobody came when I rang"), Alarms.Kind.SAFETY, "Harm", analyst.account());
            return 0;
        });
        change("update feedback.feedback set threads = '{" + UUID.randomUUID() + "}' where id = '"
                + saying("Cold tea").id() + "'");
        assertThat(get(analyst, address(work) + "/undo"))
                .bodyText()
                .contains("<strong>1 piece of feedback</strong> that nobody worked with")
                .contains("People said what it is about: 1")
                .contains("Somebody raised an alarm, replied or did something else with it: 1")
                .contains("It is in a matter, was passed on or was answered: 1");
        undone(work);
        assertThat(sent.ask(
                        trust,
                        String.class,
                        "select string_agg(received, ', ' order by received) from feedback.comment"))
                .isEqualTo("Cold tea, Nobody came when I rang, Parking was full");
        assertThat(get(analyst, address(work)))
                .bodyText()
                .contains(
                        "1 piece of feedback deleted", "3 pieces of feedback stay", "People said what it is about: 1");
    }

    @Test
    void leavesWordsThatAnotherFileBrought() {
        var first = sent.text(trust, HEADER + "R1,13/05/2024,Day Unit,1,34,Kind staff\n");
        sent.text(trust, HEADER + "R1,13/05/2024,Day Unit,1,34,And good tea\nR9,13/05/2024,Day Unit,1,34,Fine\n");
        undone(first);
        assertThat(count("feedback.comment")).isEqualTo(3);
        assertThat(get(analyst, address(first))).bodyText().contains("Words were added to it later: 1");
    }

    @Test
    void letsTheSameFileInAgainAsIfItWereNew() {
        undone(sent.text(trust, FILE));
        var again = sent.text(trust, FILE).report();
        assertThat(again.stored()).isEqualTo(4);
        assertThat(again.known()).isZero();
        assertThat(count("feedback.feedback")).isEqualTo(4);
    }

    @Test
    void deletesWhatTheMachineMadeOfItAndLetsItRingAgain() {
        var work = sent.text(trust, FILE);
        var serious = saying("Nobody came when I rang");
        heard(serious);
        in(() -> jdbc.sql("""
                        insert into meaning.reading (feedback_id, comment_id, model, outcome, probabilities, assigned, sureness, because,
                                                     feeling, parts, read_at)
                        select feedback_id, id, 'any', 'read', '', '{}', '{}', '[]', 3, '[]', now() from feedback.comment""").update());
        undone(work);
        assertThat(count("meaning.reading")).isZero();
        assertThat(in(() ->
                        alarms.standing(serious).size() + alarms.quiet(serious).size()))
                .isZero();
        assertThat(count("meaning.alarm where words <> '' or comment_id is not null"))
                .isZero();
        sent.text(trust, FILE);
        heard(serious);
        assertThat(in(() ->
                        alarms.standing(serious).size() + alarms.quiet(serious).size()))
                .isOne();
    }

    private void heard(FeedbackId feedback) {
        var comment = sent.ask(
                trust, UUID.class, "select id from feedback.comment where feedback_id = '" + feedback.id() + "'");
        in(() -> {
            alarms.raiseByMachine(feedback, new Alarms.Heard(Alarms.Kind.SAFETY, "left alone", comment, 0, 6));
            return 0;
        });
    }

    @Test
    void countsNothingHalfHoweverItIsCut() {
        var text = new StringBuilder(HEADER);
        for (var i = 0; i < 2_400; i++) {
            text.append("R%d,%d/05/2024,Ward %d,%d,40,Said %d\n".formatted(i, i % 28 + 1, i % 3, i % 6 + 1, i));
        }
        var work = sent.text(trust, text.toString());
        change("update feedback.feedback set themes = '{12,29}' where score < 3");
        assertThat(sent.ask(trust, Long.class, WRONG_COUNTS)).isZero();
        post(analyst, address(work) + "/undo");
        assertThat(in(undo::some)).isTrue();
        assertThat(count("feedback.feedback")).isEqualTo(1_400);
        World.in(
                trust.id(),
                () -> transactions.execute(cut -> {
                    undo.some();
                    cut.setRollbackOnly();
                    return 0;
                }));
        assertThat(count("feedback.feedback")).isEqualTo(1_400);
        assertThat(sent.ask(trust, Long.class, WRONG_COUNTS)).isZero();
        assertThat(get(analyst, address(work))).bodyText().contains("1,000 of 2,400 pieces of feedback");
        ByHand.does(chore, trust);
        assertThat(count("feedback.feedback")).isZero();
        assertThat(sent.ask(trust, Long.class, WRONG_COUNTS)).isZero();
        assertThat(get(analyst, address(work))).bodyText().contains("2,400 pieces of feedback deleted");
    }

    @Test
    void happensOncePressedTwice() {
        var work = sent.text(trust, FILE);
        undone(work);
        sent.text(trust, FILE);
        undone(work);
        assertThat(count("feedback.feedback")).isEqualTo(4);
        assertThat(count("feedback.undoing")).isOne();
        assertThat(count("history.act where kind = 'imports.undoing_begun'")).isOne();
        assertThat(get(analyst, address(work) + "/undo")).hasRedirectedUrl(address(work));
    }

    @Test
    void leavesAnImportAloneThatRuns() {
        var work = sent.text(trust, FILE);
        change("update feedback.import set state = 'running', leased_until = now() + interval '1 minute'");
        assertThat(get(analyst, address(work))).bodyText().doesNotContain("Undo this import");
        assertThat(get(analyst, address(work) + "/undo")).hasRedirectedUrl(address(work));
        undone(work);
        assertThat(count("feedback.feedback")).isEqualTo(4);
        assertThat(in(() -> imports.with(work.id()).state())).isEqualTo(ImportState.RUNNING);
    }

    @Test
    void waitsWhileAnotherFileComesIn() {
        var work = sent.text(trust, FILE);
        var other = sent.text(trust, HEADER + "R8,13/05/2024,Day Unit,1,34,Fine\n");
        change("update feedback.import set state = 'running', leased_until = now() + interval '1 minute' where id = '"
                + other.id().id() + "'");
        undone(work);
        assertThat(count("feedback.feedback")).isEqualTo(5);
        change("update feedback.import set state = 'done' where id = '"
                + other.id().id() + "'");
        ByHand.does(chore, trust);
        assertThat(count("feedback.feedback")).isOne();
    }

    @Test
    void deletesNothingElseWhoeverNamesIt() {
        var work = sent.text(trust, FILE);
        var other = sent.text(trust, HEADER + "R8,13/05/2024,Day Unit,1,34,Fine\n");
        var all = Set.of(saying("Cold tea"), saying("Parking was full"), saying("Fine"));
        assertThat(in(() -> pieces.remove(work.id(), all)))
                .as("not being undone")
                .isEmpty();
        post(analyst, address(work) + "/undo");
        assertThat(in(() -> pieces.remove(other.id(), all))).as("not that one").isEmpty();
        var stranger = world.organisation();
        Set<FeedbackId> theirs =
                World.in(stranger.id(), () -> transactions.execute(_ -> pieces.remove(work.id(), all)));
        assertThat(theirs).as("of another organisation").isEmpty();
        change("update feedback.feedback set moderation = '" + Moderation.HELD.stored() + "' where id = '"
                + saying("Parking was full").id() + "'");
        var free = saying("Cold tea");
        assertThat(in(() -> pieces.remove(work.id(), all))).containsExactly(free);
    }

    @Test
    void opensToNobodyElse() {
        var work = sent.text(trust, FILE);
        var stranger = world.person(world.organisation(), Role.ANALYST);
        assertThat(get(stranger, address(work) + "/undo")).hasStatus(404);
        assertThat(post(stranger, address(work) + "/undo")).hasStatus(404);
        assertThat(post(world.person(trust, Role.PATIENT_LEADER), address(work) + "/undo"))
                .hasStatus(403);
        assertThat(count("feedback.undoing")).isZero();
    }
}
