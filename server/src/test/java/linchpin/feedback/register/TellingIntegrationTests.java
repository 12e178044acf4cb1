package linchpin.feedback.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.imports.Sent;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Sources;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** What a giver tells comes whole through every door, and is sealed, shown and withdrawn with the rest. */
@LinchpinTest
class TellingIntegrationTests {

    /** Written once by whoever enters it, and by nobody after that. */
    private static final Set<String> SEALED = Set.of(
            "feedback.channel",
            "feedback.question_set",
            "feedback.answer_code",
            "feedback.about",
            "comment.question",
            "comment.class",
            "comment.received",
            "feedback_group.dimension",
            "feedback_group.value");

    /** Made of what was told, and made anew when a giver withdraws it or a moderator masks some of it. */
    private static final Set<String> DERIVED = Set.of("comment.shown", "feedback.search");

    /** Of who wants to help: theirs to delete, and beside nobody's words. */
    private static final Set<String> OFFERED = Set.of("offer.name", "offer.reach", "offer.help");

    /** Deleted when a giver withdraws. */
    private static final Set<String> FORGOTTEN = Set.of("contact.name", "contact.reach");

    /** Words of ours, of staff, or of a file's sender. */
    private static final Set<String> NOT_THEIRS = Set.of(
            "feedback.moderation",
            "thread.state",
            "logged_for.group_name",
            "offer.outcome",
            "offer.answer",
            "import.name",
            "import.state",
            "import.profile",
            "import.trouble",
            "import.header",
            "import_refusal.column_name",
            "import_refusal.reason",
            "import_profile.name",
            "import_profile.header",
            "masking_choice.staff",
            "masking_review.version",
            "done_to_many.act",
            "done_to_many.detail",
            "done_to_many.words",
            "tally.channel",
            "channel.code",
            "channel.label",
            "dimension.code",
            "dimension.label",
            "dimension.question",
            "band.dimension",
            "band.code",
            "band.label");

    /** A giver's, kept for thirty days for whoever sent the file, and for nobody else. */
    private static final Set<String> OF_A_REFUSED_ROW = Set.of("import_refusal.record");

    private static final String WRITTEN = "2026-03-01";

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    Organisation trust;
    World.Person connector;

    @BeforeEach
    void found() {
        trust = world.organisation();
        connector = world.person(trust, Role.CONNECTOR);
        world.ward(trust, "Ward 4");
    }

    private static Map<String, String> told() {
        return Map.of(
                "telling.answer", "4",
                "telling.about", "someone_i_care_for",
                "telling.happened.month", "3",
                "telling.happened.year", "2026",
                "telling.known.grade", "REACHABLE",
                "telling.known.reach", "07700 900123",
                "telling.publish", "yes");
    }

    private MvcTestResult post(String path, Map<String, String> fields, String... more) {
        var request = browser.post().uri(path).with(csrf()).with(World.signedIn(connector));
        fields.forEach(request::param);
        for (var i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        var answer = request.exchange();
        var where = answer.getResponse().getRedirectedUrl();
        return where == null
                ? answer
                : browser.get().uri(where).with(World.signedIn(connector)).exchange();
    }

    private MvcTestResult give(String... more) {
        var request = browser.post().uri("/give/" + trust.code() + "/ward-4");
        told().forEach(request::param);
        for (var i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return Desk.followed(browser, request.exchange());
    }

    private MvcTestResult log(String... more) {
        return post(
                "/on-behalf/log",
                told(),
                Stream.concat(
                                Stream.of(
                                        "words",
                                        "Nobody told me",
                                        "place",
                                        "ward-4",
                                        "channel",
                                        "event",
                                        "heard",
                                        today()),
                                Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private static String today() {
        return java.time.LocalDate.now().toString();
    }

    private <T> T ask(Class<T> type, String sql) {
        return sent.ask(trust, type, sql);
    }

    private Set<String> columnsFilled() {
        return Arrays.stream(TellingColumn.values())
                .filter(column -> ask(
                        Boolean.class, "select bool_and(" + column.column() + " is not null) from feedback.feedback"))
                .map(TellingColumn::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allColumns() {
        return Arrays.stream(TellingColumn.values())
                .map(TellingColumn::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many said it together is known to whoever heard a group. */
    private static Set<String> columnsOfOnePerson() {
        var columns = allColumns();
        columns.remove(TellingColumn.HEADS.column());
        return columns;
    }

    @Test
    void whoLogsTheWordOfAGroupBringsEverythingThatCanBeTold() {
        assertThat(log("heads", "9")).hasStatusOk();
        assertThat(columnsFilled()).isEqualTo(allColumns());
    }

    @Test
    void bothFormsBringEverythingThatOnePersonCanTell() {
        assertThat(give("say[good]", "Kind staff")).hasStatusOk();
        assertThat(log()).hasStatusOk();
        assertThat(ask(Long.class, "select count(*) from feedback.feedback")).isEqualTo(2);
        assertThat(columnsFilled()).isEqualTo(columnsOfOnePerson());
        assertThat(ask(String.class, "select distinct happened_in || about || grade || publish from feedback.feedback"))
                .isEqualTo(WRITTEN + "someone_i_care_for1true");
    }

    @Test
    void aFileBringsWhatItSays() {
        sent.text(trust, "Date,When did it happen?,Score,Comment\n01/05/2026,March 2026,1,Lovely\n");
        assertThat(columnsFilled()).isEqualTo(columnsOfOnePerson());
        assertThat(ask(String.class, "select happened_in || '' from feedback.feedback"))
                .isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/2026",
                "03-2026",
                "2026-03",
                "March 2026",
                "mar 2026",
                "Mar-26",
                "17/03/2026",
                "2026-03-17 10:00"
            })
    void readsAMonthHoweverAFileWritesIt(String written) {
        sent.text(trust, "Date,Happened,Comment\n01/05/2026," + written + ",Lovely\n");
        assertThat(ask(String.class, "select happened_in || '' from feedback.feedback"))
                .isEqualTo(WRITTEN);
    }

    @Test
    void refusesARowWhoseMonthCannotBeOrCannotBeRead() {
        var report = sent.text(
                        trust,
                        "Date,Happened,Comment\n01/05/2026,June 2026,Later than told\n01/05/2026,spring,What month\n"
                                + "01/05/2026,13/2026,No month\n01/05/2026,,Not said\n01/05/2026,May 2026,As told\n")
                .report();
        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.stored()).isEqualTo(2);
    }

    @Test
    void takesTheOnlyDateOfAFileForTheDayItWasGiven() {
        sent.text(trust, "Date it happened,Comment\n03/05/2026,Lovely\n");
        assertThat(ask(String.class, "select received_on || '' from feedback.feedback"))
                .isEqualTo("2026-05-03");
    }

    @ParameterizedTest
    @CsvSource({"13, 2026", "3, 26", "3, ''", "'', 2026", "x, y", "3, 1850", "3, 99999999999"})
    void asksAgainForAMonthThatIsNoneAndKeepsWhatWasTyped(String month, String year) {
        var answer = browser.post()
                .uri("/give/" + trust.code() + "/ward-4")
                .param("say[good]", "Kind staff")
                .param("telling.happened.month", month)
                .param("telling.happened.year", year)
                .exchange();
        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Enter a month from 1 to 12 and a year",
                        "href=\"#telling.happened\"",
                        "id=\"telling.happened\"",
                        "Kind staff")
                .contains("name=\"telling.happened.month\" type=\"text\" inputmode=\"numeric\""
                        + (month.isEmpty() ? "" : " value=\"" + month + "\""));
        assertThat(ask(Long.class, "select count(*) from feedback.feedback")).isZero();
    }

    @Test
    void asksAgainForAMonthToCome() {
        var next = YearMonth.now().plusMonths(1);
        var month = String.valueOf(next.getMonthValue());
        var year = String.valueOf(next.getYear());
        var given = browser.post()
                .uri("/give/" + trust.code() + "/ward-4")
                .param("say[good]", "Kind staff")
                .param("telling.happened.month", month)
                .param("telling.happened.year", year)
                .exchange();
        assertThat(given).hasStatus(400).bodyText().contains("This month has not come yet");
    }

    @Test
    void readsItBackToWhoTellsAndShowsItToWhoWorksWithIt() {
        var readBack = post(
                "/on-behalf",
                told(),
                "words",
                "Nobody told me",
                "place",
                "ward-4",
                "channel",
                "event",
                "heard",
                today());
        assertThat(readBack)
                .hasStatusOk()
                .bodyText()
                .contains("When it happened", "March 2026", "Somebody they care for")
                .contains(
                        "name=\"telling.happened.month\" value=\"3\"", "name=\"telling.happened.year\" value=\"2026\"");
        log();
        var id = ask(String.class, "select id || '' from feedback.feedback");
        assertThat(browser.get().uri("/log/" + id).with(World.signedIn(connector)))
                .hasStatusOk()
                .bodyText()
                .contains("When it happened", "March 2026", "Somebody they care for");
    }

    @Test
    void showsNothingOfItOnceItIsWithdrawn() {
        var receipt = receiptOf(give("say[good]", "Grumblewhit was kind"));
        var id = ask(String.class, "select id || '' from feedback.feedback");
        assertThat(found("q=Grumblewhit")).contains(id);
        withdraw(receipt);
        assertThat(found("q=Grumblewhit&withdrawn=on")).doesNotContain(id);
        assertThat(found("withdrawn=on")).doesNotContain(id, "Grumblewhit");
        assertThat(browser.get().uri("/log/" + id).with(World.signedIn(connector)))
                .bodyText()
                .contains("Its giver took this back")
                .doesNotContain("Grumblewhit", "March 2026", "07700 900123");
        browser.post().uri("/receipt/put-back").param("receipt", receipt).exchange();
        assertThat(found("q=Grumblewhit")).contains(id);
    }

    private void withdraw(String receipt) {
        assertThat(Desk.followed(
                        browser,
                        browser.post()
                                .uri("/receipt/withdraw")
                                .param("receipt", receipt)
                                .param("sure", "true")
                                .exchange()))
                .hasStatusOk();
    }

    private String found(String query) {
        return text(browser.get()
                .uri("/log?" + query)
                .with(World.signedIn(connector))
                .exchange());
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String receiptOf(MvcTestResult thanks) {
        var found = Pattern.compile("name=\"receipt\" value=\"([0-9]{21})\"").matcher(text(thanks));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void everyTextOfTheRegisterIsSealedOrDerivedOrNotTheGivers() {
        var known = new TreeSet<String>();
        List.of(SEALED, DERIVED, OFFERED, FORGOTTEN, NOT_THEIRS, OF_A_REFUSED_ROW)
                .forEach(known::addAll);
        assertThat(textColumns("true")).isEqualTo(known);
    }

    @Test
    void whatIsSealedMayBeChangedByNobody() {
        assertThat(textColumns("has_column_privilege('feedback.' || table_name, column_name, 'update')"))
                .doesNotContainAnyElementsOf(SEALED);
        for (var column : TellingColumn.values()) {
            var changeable = ask(
                    Boolean.class,
                    "select has_column_privilege('feedback.feedback', '" + column.column() + "', 'update')");
            assertThat(changeable)
                    .as(column.column())
                    .isEqualTo(column == TellingColumn.GRADE || column == TellingColumn.PUBLISH);
        }
    }

    private Set<String> textColumns(String which) {
        return World.in(
                trust.id(),
                () -> transactions.execute(_ -> new TreeSet<>(jdbc.sql("""
                                select c.table_name || '.' || c.column_name from information_schema.columns c
                                join information_schema.tables t using (table_schema, table_name)
                                where c.table_schema = 'feedback' and t.table_type = 'BASE TABLE'
                                  and c.udt_name in ('text', '_text', 'varchar', 'tsvector') and """ + " "
                                + which.replace("table_name", "c.table_name").replace("column_name", "c.column_name"))
                        .query(String.class)
                        .list())));
    }

    @Test
    void oneClassReadsWhatWasReceived() {
        var readers = Sources.below(Sources.SERVER.resolve("src/main/java/linchpin"), ".java").stream()
                .filter(file -> Pattern.compile("\\breceived\\b")
                        .matcher(sql(Sources.text(file)))
                        .find())
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        // The register and the import write it, and what lets it be seen has it indexed in the same statement; nobody
        // else but its reader names it. What is said in a round has a
        // column of its own, which is emptied where words are taken away for good.
        assertThat(readers)
                .containsExactly(
                        "BatchWriter.java",
                        "KeepSaying.java",
                        "ReceivedWords.java",
                        "Register.java",
                        "SeenWords.java",
                        "TakeBackWords.java",
                        "TakeWordsAway.java");
    }

    private static String sql(String source) {
        return Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"));
    }
}
