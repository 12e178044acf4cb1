package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import linchpin.chores.Chore;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The wizard where something is wrong: with the file, with who sends it, or with what they choose. */
@FeedbackTest
class RefusedIntegrationTests {

    private static final String FILE =
            "Date,Service,Score,Comment\n13/05/2024,Ward 7,Very good,Kind\n14/05/2024,Ward 8,Very poor,Cold food\n";
    private static final String[] ROLES = {
        "role[0]", "DATE", "role[1]", "PLACE", "role[2]", "ANSWER", "role[3]", "BETTER"
    };

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Sent sent;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvcTester browser;

    @Autowired
    List<Chore> chores;

    @Autowired
    TestTime time;

    private Organisation trust;
    private Person analyst;

    @BeforeEach
    void hiresAnAnalyst() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
    }

    /** @return the address of what was made of a file that was read to its end */
    private String surveyed(byte[] file) {
        return "/imports/" + World.as(analyst, () -> sent.upload(file)).id();
    }

    private String surveyed(String text) {
        return surveyed(text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String path) {
        return desk.get(analyst, path);
    }

    private MvcTestResult post(String path, String... fields) {
        return desk.post(analyst, path, fields);
    }

    private static ImportId id(String address) {
        return new ImportId(UUID.fromString(address.substring("/imports/".length())));
    }

    private ImportState state(String address) {
        return World.as(analyst, () -> sent.imports.with(id(address))).state();
    }

    /** Takes it through the wizard and lets it run to its end. */
    private String takenIn(String text, String... remember) {
        var address = surveyed(text);
        post(address + "/columns", ROLES);
        post(address + "/start", remember);
        run(address);
        return address;
    }

    private void run(String address) {
        World.as(analyst, () -> {
            sent.work.work(id(address), _ -> {});
            return null;
        });
    }

    private List<Map<String, Object>> feedback() {
        return form.rows(trust, "select score, channel, place_id from feedback.feedback order by received_on, entry");
    }

    private MvcTestResult send(Person person, String name, byte[] bytes) {
        return browser.perform(multipart("/imports")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(World.signedIn(person))
                .with(csrf()));
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("Date,Comment\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                "\0\0\0\0",
                "just words"
            })
    void saysOfAFileOfAnotherKindThatItCannotBeRead(String content) {
        var address = surveyed(content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(state(address)).isEqualTo(ImportState.FAILED);
        assertThat(get(address)).hasStatusOk().bodyText().contains("It could not be finished");
        assertThat(get("/imports")).bodyText().contains("Failed");
        assertThat(feedback()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "notes.txt", "xl/workbook.xml"})
    void saysOfAnArchiveThatIsNoWorkbookThatItCannotBeRead(String entry) throws IOException {
        var address = surveyed(zip(entry));
        assertThat(state(address)).isEqualTo(ImportState.FAILED);
        assertThat(get(address)).hasStatusOk().bodyText().contains("It could not be finished");
    }

    @Test
    void offersNothingOfAFileThatCouldNotBeRead() {
        var address = surveyed("Date,Comment\n");
        for (var step : List.of("/next", "/columns", "/meanings", "/preview")) {
            assertThat(get(address + step)).as(step).hasStatus(404);
        }
        assertThat(post(address + "/columns", ROLES)).hasStatus(404);
        assertThat(get(address + "/refused.csv").getResponse().getStatus()).isIn(200, 404);
        assertThat(state(address)).isEqualTo(ImportState.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"EBCDIC, ','", "UTF-8, x", "../UTF-8, tab"})
    void readsNoFileAsNothingThatWeKnow(String charset, String delimiter) {
        var address = surveyed(FILE);
        assertThat(post(address + "/layout", "charset", charset, "delimiter", delimiter))
                .hasStatus(400);
        assertThat(get(address + "/columns")).bodyText().contains("Service");
    }

    @Test
    void namesAnImportAsTheFileIsCalledAndNothingMore() {
        assertThat(send(analyst, "..\\..\\C:\\<b>May\"\u0007.csv", FILE.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(302);
        assertThat(get("/imports")).bodyText().contains("&lt;b&gt;May").doesNotContain("<b>May", "C:");
    }

    @Test
    void asksForAFileWhereNoneOrAnEmptyOneIsSent() {
        assertThat(send(analyst, "empty.csv", new byte[0]))
                .hasStatus(400)
                .bodyText()
                .contains("Choose a file with something in it");
        assertThat(form.rows(trust, "select 1 from feedback.import")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"role[0], EMPEROR", "role[3], date", "role[1], ''"})
    void takesAColumnWhoseChoiceNobodyKnowsForOneThatIsNotUsed(String field, String role) {
        var address = surveyed(FILE);
        var page = post(address + "/columns", field, role);
        assertThat(page).hasStatus(400).bodyText().contains("Choose the column that holds the date");
    }

    @Test
    void keepsTheChoicesOfColumnsWhereOneIsWrong() {
        var address = surveyed(FILE);
        var page = post(
                address + "/columns", "role[0]", "DATE", "role[1]", "PLACE", "role[2]", "IGNORE", "role[3]", "DATE");
        assertThat(page).hasStatus(400).bodyText().contains("Only one column can be");
        var html = Html.flat(Desk.text(page));
        assertThat(html.replaceAll("value=\"PLACE\" selected", "!")).contains("!");
        assertThat(html.split("value=\"DATE\" selected", -1)).hasSize(3);
        assertThat(html.split("value=\"IGNORE\" selected", -1)).hasSize(2);
    }

    @Test
    void showsChosenColumnsAndMeaningsAgainToWhoeverGoesBack() {
        var address = surveyed(FILE);
        post(address + "/columns", "role[0]", "DATE", "role[1]", "IGNORE", "role[2]", "ANSWER", "role[3]", "GOOD");
        post(
                address + "/meanings",
                "dates",
                "DAY_FIRST",
                "answer[0]",
                "fft-2020:2",
                "answer[1]",
                "",
                "otherChannel",
                "pals");
        var columns = Html.flat(Desk.text(get(address + "/columns")));
        assertThat(columns).contains("value=\"GOOD\" selected", "value=\"IGNORE\" selected");
        var meanings = Html.flat(Desk.text(get(address + "/meanings")));
        assertThat(meanings).contains("value=\"fft-2020:2\" selected", "value=\"pals\" selected");
        post(address + "/start");
        run(address);
        assertThat(feedback()).extracting(row -> row.get("score")).containsExactly(2, null);
        assertThat(feedback()).extracting(row -> row.get("channel")).containsOnly("pals");
        assertThat(feedback()).extracting(row -> row.get("place_id")).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "dates, SIDEWAYS",
        "dates, column-99",
        "dates, column-x",
        "otherChannel, pigeon",
        "answer[0], fft-1999:1",
        "answer[0], fft-2020:99",
        "asksFor[3], poetry"
    })
    void storesEverythingThoughAMeaningIsSentThatNobodyKnows(String field, String value) {
        var address = surveyed(FILE);
        post(address + "/columns", ROLES);
        assertThat(post(address + "/meanings", "dates", "DAY_FIRST", field, value)
                        .getResponse()
                        .getStatus())
                .isIn(302, 400);
        post(address + "/start");
        run(address);
        assertThat(state(address)).isEqualTo(ImportState.DONE);
        assertThat(feedback()).hasSize(2);
    }

    @Test
    void placesNothingWhereNobodyWishesNewPlaces() {
        world.ward(trust, "Ward 7");
        var address = surveyed(FILE);
        post(address + "/columns", ROLES);
        post(address + "/meanings", "dates", "DAY_FIRST", "places", "nowhere", "answer[0]", "fft-2020:1");
        post(address + "/start");
        run(address);
        assertThat(form.rows(trust, "select name from organisation.place")).containsExactly(Map.of("name", "Ward 7"));
        assertThat(form.rows(trust, "select 1 from feedback.feedback where place_id is null"))
                .hasSize(1);
    }

    @Test
    void startsOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var address = surveyed(FILE);
        post(address + "/columns", ROLES);
        assertThat(Trusts.atOnce(4, () -> post(address + "/start", "remember", "Acme")))
                .allSatisfy(page -> assertThat(page.getResponse().getRedirectedUrl())
                        .as("what the last press shows")
                        .startsWith(address));
        run(address);
        assertThat(post(address + "/start")).hasRedirectedUrl(address);
        assertThat(feedback()).hasSize(2);
    }

    @Test
    void saysOfTheSameFileSentAgainThatEverythingWasKnown() {
        takenIn(FILE);
        var again = takenIn(FILE);
        assertThat(get(again))
                .bodyText()
                .contains("0 + 2 + 0 = 2 of 2 rows in the file", "0 responses with 0 comments");
        assertThat(feedback()).hasSize(2);
    }

    @Test
    void bringsNothingBackOfWhatAGiverTookBackWhenItsFileIsSentAgain() {
        takenIn(FILE);
        desk.change(trust, "update feedback.feedback set withdrawn = true where score = 5");
        takenIn(FILE);
        assertThat(form.rows(trust, "select withdrawn from feedback.feedback where score = 5"))
                .containsExactly(Map.of("withdrawn", true));
        assertThat(get("/log?q=food")).bodyText().contains("Nothing was found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/2024,Ward 7,Very good,Kind | Date | 31/02/2024",
                "soon,Ward 7,Very good,Kind | Date | soon",
                ",Ward 7,Very good,Kind | Date | ",
                "13/05/2999,Ward 7,Very good,Kind | Date | 13/05/2999",
                "13/05/1066,Ward 7,Very good,Kind | Date | 13/05/1066"
            })
    void saysWhichRowWasRefusedAndWhy(String row, String column, String value) {
        var address = takenIn(FILE + row.strip() + "\n");
        assertThat(get(address)).bodyText().contains("2 + 0 + 1 = 3 of 3 rows in the file", ">4<", ">" + column + "<");
        assertThat(get(address + "/refused.csv")).bodyText().contains("Ward 7", value == null ? "" : value);
        assertThat(feedback()).hasSize(2);
    }

    @Test
    void givesRefusedRowsBackAsTextThatNoSpreadsheetRuns() {
        var address = takenIn(FILE + "soon,Ward 7,Very good,=HYPERLINK(1)\n");
        assertThat(get(address + "/refused.csv")).bodyText().contains("'=HYPERLINK(1)");
    }

    @Test
    void doesNotStopWhatIsDone() {
        var address = takenIn(FILE);
        assertThat(post(address + "/cancel")).hasRedirectedUrl(address);
        assertThat(state(address)).isEqualTo(ImportState.DONE);
        assertThat(get(address)).bodyText().doesNotContain("Somebody stopped it");
    }

    @Test
    void storesNothingOfWhatWasStoppedBeforeItBegan() {
        var address = surveyed(FILE);
        post(address + "/columns", ROLES);
        post(address + "/cancel");
        assertThat(post(address + "/start").getResponse().getStatus()).isIn(302, 404);
        run(address);
        assertThat(state(address)).isEqualTo(ImportState.CANCELLED);
        assertThat(Files.exists(sent.files.path(id(address)))).isFalse();
        assertThat(feedback()).isEmpty();
    }

    @Test
    void remembersAMappingForItsOwnOrganisationAlone() {
        takenIn(FILE, "remember", "Acme surveys");
        assertThat(get(surveyed(FILE) + "/next").getResponse().getRedirectedUrl())
                .endsWith("/preview");
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
        var strangers = surveyed(FILE);
        assertThat(get(strangers + "/next")).hasRedirectedUrl(strangers + "/columns");
        assertThat(get(strangers + "/columns")).bodyText().doesNotContain("Acme surveys");
    }

    @Test
    void fitsARememberedMappingToColumnsInAnotherOrderAndToNoOthers() {
        takenIn(FILE, "remember", "Acme surveys");
        var moved = surveyed("Comment,Score,Service,Date\nLovely,Very poor,Ward 9,15/05/2024\n");
        assertThat(get(moved + "/next").getResponse().getRedirectedUrl()).endsWith("/preview");
        post(moved + "/start");
        run(moved);
        assertThat(feedback())
                .hasSize(3)
                .last()
                .satisfies(row -> assertThat(row).containsEntry("score", 5));
        var fewer = surveyed("Comment,Date\nLovely,15/05/2024\n");
        assertThat(get(fewer + "/next")).hasRedirectedUrl(fewer + "/columns");
    }

    @Test
    void putsALaterMappingInThePlaceOfTheEarlierOfThatName() {
        takenIn(FILE, "remember", "Acme surveys");
        takenIn(FILE.replace("Kind", "Kinder"), "remember", " Acme surveys ");
        takenIn(FILE.replace("Kind", "Kindest"), "remember", "x".repeat(100));
        assertThat(form.rows(trust, "select length(name) as letters from feedback.import_profile order by 1"))
                .containsExactly(Map.of("letters", 12), Map.of("letters", 100));
    }

    @Test
    void isShutToPeopleWhoseRoleEndsAtTheDoorOfAPlace() {
        var address = takenIn(FILE);
        var ward = world.ward(trust, "Surgery");
        var scoped = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(scoped.account(), Role.ANALYST, ward, null);
            return scoped;
        });
        for (var page : List.of("/imports", address, address + "/refused.csv")) {
            assertThat(desk.get(scoped, page).getResponse().getStatus())
                    .as(page)
                    .isIn(403, 404);
        }
        assertThat(send(scoped, "a.csv", FILE.getBytes(StandardCharsets.UTF_8))
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
    }

    @Test
    void isShutToEveryRoleThatMayNotImport() {
        var address = surveyed(FILE);
        for (var role : List.of(Role.LINCHPIN, Role.CONNECTOR, Role.CHAMPION, Role.END_USER, Role.LINE_MANAGER)) {
            var person = world.person(trust, role);
            for (var page : List.of("/imports", address, address + "/columns", address + "/refused.csv")) {
                assertThat(desk.get(person, page)).as(role + page).hasStatus(403);
            }
            for (var act : List.of("/columns", "/meanings", "/layout", "/start", "/cancel")) {
                assertThat(desk.post(person, address + act, "charset", "UTF-8", "delimiter", ","))
                        .as(role + act)
                        .hasStatus(403);
            }
        }
        assertThat(state(address)).isEqualTo(ImportState.WAITING);
    }

    private Chore forgetting() {
        return chores.stream()
                .filter(chore -> chore.name().equals("old imports"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void forgetsFilesAndRefusedRowsAfterThirtyDaysAndWhatCameInNever() {
        var done = takenIn(FILE + "soon,Ward 7,Very good,Kind\n");
        var waiting = surveyed(FILE);
        var later = LocalDate.now().plusDays(31) + "T10:00:00Z";
        time.at(later, () -> ByHand.does(forgetting(), trust));
        assertThat(Files.exists(sent.files.path(id(waiting)))).isFalse();
        assertThat(state(done)).isEqualTo(ImportState.DONE);
        assertThat(state(waiting)).isEqualTo(ImportState.CANCELLED);
        assertThat(form.rows(trust, "select 1 from feedback.import_refusal")).isEmpty();
        assertThat(get(done + "/refused.csv")).bodyText().doesNotContain("soon");
        assertThat(feedback()).hasSize(2);
    }
}
