package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Role;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.WithImports;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
@WithImports
class WizardIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    Places places;

    @Autowired
    MockMvcTester browser;

    private String upload(World.Person person, String text) {
        var file = new MockMultipartFile("file", "answers.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        var answer = browser.perform(
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/imports")
                        .file(file)
                        .with(World.signedIn(person))
                        .with(csrf()));
        var address = answer.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/imports/");
        return address;
    }

    private MvcTestResult get(World.Person person, String address) {
        return browser.get().uri(address).with(World.signedIn(person)).exchange();
    }

    private MvcTestResult post(World.Person person, String address, String... fields) {
        var request = browser.post().uri(address).with(World.signedIn(person)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String ended(World.Person person, String address) throws Exception {
        for (var deadline = Instant.now().plus(Duration.ofSeconds(30));
                Instant.now().isBefore(deadline);
                Thread.sleep(50)) {
            var page = get(person, address).getResponse().getContentAsString();
            if (!page.contains("http-equiv=\"refresh\"")) {
                return page;
            }
        }
        throw new AssertionError("The import did not end");
    }

    @Test
    void asksWhichOrderDatesStandInAndGoesNoFurtherUntilItKnows() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, SupplierFile.TEXT);
        assertThat(get(person, address)).hasRedirectedUrl(address + "/next");
        assertThat(get(person, address + "/next")).hasRedirectedUrl(address + "/columns");
        assertThat(get(person, address + "/columns"))
                .bodyText()
                .contains("What “FFT answer” holds")
                .contains("Day\u00a0 Unit");
        assertThat(post(person, address + "/columns", roles())).hasRedirectedUrl(address + "/meanings");
        assertThat(get(person, address + "/meanings"))
                .bodyText()
                .contains("This column holds dates in two orders")
                .contains("3 can only be read day first", "row 2: 30/09/2021")
                .contains("1 can only be read month first", "row 6: 12/14/2021");
        assertThat(post(person, address + "/meanings"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose how to read the dates");
        assertThat(get(person, address + "/preview")).hasRedirectedUrl(address + "/meanings");
        assertThat(post(person, address + "/start")).hasRedirectedUrl(address + "/next");
        assertThat(post(person, address + "/meanings", answers("DAY_FIRST"))).hasRedirectedUrl(address + "/preview");
        assertThat(get(person, address + "/preview"))
                .bodyText()
                .contains("2021-10-03")
                .contains("Very good (score 1)")
                .contains("“7”, meaning not known, not scored")
                .contains("“soon” is not a date that can be read");
        post(person, address + "/start", "remember", "Acme surveys");
        assertThat(ended(person, address))
                .contains("6 + 0 + 2 = 8 of 8 rows in the file")
                .contains("Download the refused rows");
        assertThat(get(person, address + "/refused.csv"))
                .bodyText()
                .startsWith("\ufeff\"Why Linchpin could not take this row\",\"Comment ID\"")
                .contains("R5-1");
    }

    private static String[] roles() {
        return new String[] {
            "role[0]",
            "COMMENT_ID",
            "role[1]",
            "RESPONSE_ID",
            "role[2]",
            "DATE",
            "role[3]",
            "PLACE",
            "role[4]",
            "ANSWER",
            "role[5]",
            "QUESTION",
            "role[6]",
            "WORDS"
        };
    }

    private static String[] answers(String order) {
        return new String[] {
            "dates",
            order,
            "answer[0]",
            "fft-2020:1",
            "answer[1]",
            "fft-2020:2",
            "answer[2]",
            "fft-2020:5",
            "answer[3]",
            "fft-2020:6",
            "answer[4]",
            "",
            "question[0]",
            "what_good",
            "question[1]",
            "could_improve",
            "otherChannel",
            "paper",
            "places",
            "open"
        };
    }

    @Test
    void needsOneClickForTheNextFileOfASupplierItRemembers() throws Exception {
        var person = world.person(world.organisation(), Role.ADMINISTRATOR);
        var first = upload(person, SupplierFile.TEXT);
        post(person, first + "/columns", roles());
        post(person, first + "/meanings", answers("DAY_FIRST"));
        get(person, first + "/preview");
        post(person, first + "/start", "remember", "Acme surveys");
        ended(person, first);
        var next = upload(person, SupplierFile.TEXT.replace("R1", "R7"));
        assertThat(get(person, next + "/next")).hasRedirectedUrl(next + "/preview");
        assertThat(get(person, next + "/preview"))
                .bodyText()
                .contains("The columns are those of “Acme surveys”")
                .contains("Paper form");
        post(person, next + "/start", "remember", "");
        assertThat(ended(person, next)).contains("2 + 4 + 2 = 8 of 8 rows");
    }

    private static final String TWICE = """
            When,Remark,What
            2026-05-03,Lovely,The food was warm
            2026-05-04,Kind,The nurses listened
            """;

    private static final String[] CORRECTED = {"role[0]", "DATE", "role[1]", "IGNORE", "role[2]", "WORDS"};

    private String broughtIn(World.Person person, String address, String... fields) throws Exception {
        post(person, address + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey", "places", "open");
        post(person, address + "/start", fields);
        return ended(person, address);
    }

    @Test
    void knowsTheSameFileAgainAndReadsItAsSomebodyCorrectedItThen() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var first = upload(person, TWICE);
        assertThat(words(person, first + "/columns")).doesNotContain("You sent this same file");
        post(person, first + "/columns", CORRECTED);
        assertThat(broughtIn(person, first)).contains("2 + 0 + 0 = 2 of 2 rows");
        var again = upload(person, TWICE);
        assertThat(words(person, again + "/columns"))
                .contains("You sent this same file on", "and it brought in <a href=\"" + first + "\">2</a>");
        assertThat(broughtIn(person, again)).contains("0 + 2 + 0 = 2 of 2 rows");
    }

    @Test
    void asksOnceBeforeTheSameFileReadOtherwiseCountsAsNew() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var first = upload(person, TWICE);
        post(person, first + "/columns", CORRECTED);
        broughtIn(person, first);
        var other = new String[] {"role[0]", "DATE", "role[1]", "WORDS", "role[2]", "WORDS"};
        var again = upload(person, TWICE);
        post(person, again + "/columns", other);
        assertThat(words(person, again + "/preview"))
                .contains("Its rows will count as new", "they will be there twice");
        assertThat(post(person, again + "/start")).hasStatus(400).bodyText().contains("href=\"#again\"");
        assertThat(post(person, again + "/as-before")).hasRedirectedUrl(again + "/next");
        assertThat(words(person, again + "/preview")).doesNotContain("count as new, and");
        post(person, again + "/columns", other);
        assertThat(broughtIn(person, again, "again", "yes")).contains("2 + 0 + 0 = 2 of 2 rows");
    }

    @Test
    void proposesTheColumnsChosenThenForTheNextFileWithTheSameNames() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var first = upload(person, TWICE);
        post(person, first + "/columns", CORRECTED);
        broughtIn(person, first);
        var next = upload(person, TWICE + "2026-05-05,Quick,The queue was short\n");
        assertThat(words(person, next + "/columns"))
                .contains("A file with these columns", "What was chosen then is proposed again");
        assertThat(broughtIn(person, next)).contains("1 + 2 + 0 = 3 of 3 rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How was it?",
                "Overall, how was your experience of our service?",
                "What did you think of us?",
                "Rating",
                "FFT",
                "Q1",
                "Score (1-5)",
                "Recommend"
            })
    void takesAColumnOfKnownAnswersForTheAnswersWhateverItsName(String name) throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, "Date,\"" + name + "\",Comment\n" + """
                2026-05-03,Very good,Lovely
                2026-05-04,Good,The food was warm
                2026-05-05,Very poor,Nobody came
                """);
        assertThat(words(person, address + "/columns")).containsPattern("value=\"ANSWER\"\\s+selected");
        var without = new String[] {"role[0]", "DATE", "role[1]", "IGNORE", "role[2]", "WORDS", "unscored", ""};
        assertThat(post(person, address + "/columns", without))
                .hasStatus(400)
                .bodyText()
                .contains("looks like answers to a question", "nothing of this file is scored");
        without[7] = "yes";
        assertThat(post(person, address + "/columns", without)).hasRedirectedUrl(address + "/meanings");
    }

    @Test
    void showsRowsAsPeopleWillReadThemMarksNewPlacesAndCountsWhatItWillTake() throws Exception {
        var organisation = world.organisation();
        var person = world.person(organisation, Role.ANALYST);
        world.ward(organisation, "Ward 7");
        var address = upload(person, """
                Date,Ward,Comment
                2026-05-03,Ward 7,My number is 07700 900123
                2026-05-04,Ward 99,The food was warm
                never,Ward 7,The nurses listened
                """);
        post(person, address + "/columns", "role[0]", "DATE", "role[1]", "PLACE", "role[2]", "WORDS");
        post(person, address + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey", "places", "open");
        assertThat(words(person, address + "/preview"))
                .contains("My number is [", "A place that is not there yet", "Import 2 rows")
                .doesNotContain("07700 900123")
                .containsPattern("Ward 99\\s+<strong[^>]*>New place")
                .doesNotContainPattern("Ward 7\\s+<strong[^>]*>New place");
        post(person, address + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey", "places", "nowhere");
        assertThat(words(person, address + "/preview"))
                .contains("No particular place")
                .doesNotContain("New place");
    }

    /** Read from the wrong end, praise is counted as blame. */
    @Test
    void takesManyNumbersFrom1To5ForAnswersAndAsksWhichEndIsGood() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var rows = new StringBuilder("Date,Q1,Beds,Comment\n");
        for (var i = 0; i < 25; i++) {
            rows.append("2026-05-03,%d,%d,Said %d\n".formatted(i % 5 + 1, i % 4 + 1, i));
        }
        var address = upload(person, rows.toString());
        var columns = new String[] {"role[0]", "DATE", "role[1]", "ANSWER", "role[2]", "IGNORE", "role[3]", "WORDS"};
        assertThat(Html.of(get(person, address + "/columns"))
                        .select("option[selected]")
                        .eachAttr("value"))
                .containsSubsequence("DATE", "ANSWER", "IGNORE");
        post(person, address + "/columns", columns);
        assertThat(post(person, address + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey"))
                .hasStatus(400)
                .bodyText()
                .contains("Say which end of the numbers is good", "5 is the best");
        assertThat(post(person, address + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey", "ends", "HIGH"))
                .hasRedirectedUrl(address + "/preview");
        assertThat(Html.of(get(person, address + "/preview")).select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Said 0").contains("Very poor (score 5)"))
                .anySatisfy(row -> assertThat(row).contains("Said 4").contains("Very good (score 1)"));
    }

    @Test
    void asksWhichEndIsGoodWithNothingChosenAndGoesNoFurtherUntilItKnows() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, "Date,Score,Comment\n2026-05-03,5,Lovely\n2026-05-04,1,Nobody came\n");
        post(person, address + "/columns", "role[0]", "DATE", "role[1]", "ANSWER", "role[2]", "WORDS");
        var page = Html.of(get(person, address + "/meanings"));
        assertThat(page.text()).contains("Numbers do not say which end is good", "We will not guess");
        assertThat(page.text()).as("of days that are all in one order").doesNotContain("What stands first", "Dates in");
        assertThat(page.select("input[name=ends]")).hasSize(4);
        assertThat(page.select("input[name=ends][checked]")).isEmpty();
        assertThat(page.select("select[name^=answer] option[selected]").eachAttr("value"))
                .containsOnly("");
        assertThat(get(person, address + "/preview")).hasRedirectedUrl(address + "/meanings");
        post(person, address + "/start");
        assertThat(get(person, address + "/next")).hasRedirectedUrl(address + "/columns");
        post(person, address + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey", "ends", "never");
        assertThat(words(person, address + "/preview")).contains("“5 (as sent)”, meaning not known, not scored");
    }

    @Test
    void choosesStarsAsTheFileTellsThem() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, "Date,Star rating,Comment\n2026-05-03,5,Lovely\n2026-05-04,1,Nobody came\n");
        post(person, address + "/columns", "role[0]", "DATE", "role[1]", "ANSWER", "role[2]", "WORDS");
        assertThat(get(person, address + "/preview"))
                .bodyText()
                .containsPattern("(?s)Very good \\(score 1\\).*Lovely.*Very poor \\(score 5\\).*Nobody came");
    }

    @Test
    void asksAboutDatesThatASpreadsheetTurnedRound() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, "Date,Comment\n2025-03-01,Third of January\n13/02/2025,Later\n");
        post(person, address + "/columns", "role[0]", "DATE", "role[1]", "WORDS");
        assertThat(words(person, address + "/meanings"))
                .contains(
                        "a spreadsheet seems",
                        "1 are true dates",
                        "row 2: 2025-03-01",
                        "What is to be done with the true dates?");
        assertThat(post(person, address + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey"))
                .hasStatus(400);
        post(person, address + "/meanings", "dates", "turned", "otherChannel", "survey");
        assertThat(words(person, address + "/preview")).contains("2025-01-03", "2025-02-13");
        post(person, address + "/meanings", "dates", "as-written", "otherChannel", "survey");
        assertThat(words(person, address + "/preview")).contains("2025-03-01", "2025-02-13");
    }

    @Test
    void proposesAPlaceThatIsSpeltOtherwiseAndAddsItWhereSomebodySaysNo() throws Exception {
        var organisation = world.organisation();
        var person = world.person(organisation, Role.ANALYST);
        world.ward(organisation, "St Mary’s Ward");
        var address = upload(person, "Date,Ward,Comment\n2026-05-03,St. Marys wd,Warm\n");
        post(person, address + "/columns", "role[0]", "DATE", "role[1]", "PLACE", "role[2]", "WORDS");
        post(person, address + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey", "places", "open");
        var page = Html.of(get(person, address + "/preview"));
        assertThat(page.select("select[name='place[0]'] option[selected]").eachText())
                .containsExactly("This is St Mary’s Ward");
        assertThat(page.select("tbody tr").text()).contains("St Mary’s Ward").doesNotContain("New place");
        post(person, address + "/places", "named[0]", "St. Marys wd", "place[0]", "");
        assertThat(Html.of(get(person, address + "/preview")).select("tbody tr").text())
                .contains("St. Marys wd New place");
    }

    @Test
    void saysWhichRowsLookTheSameAndTakesThemAsNewFromAnotherSource() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var first = upload(person, "When,Score\n2026-05-03,Good\n2026-05-03,Good\n");
        var roles = new String[] {"role[0]", "DATE", "role[1]", "ANSWER"};
        post(person, first + "/columns", roles);
        broughtIn(person, first);
        var kiosk = upload(person, "When,Score\n2026-05-03,Good\n");
        post(person, kiosk + "/columns", roles);
        post(person, kiosk + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey", "places", "open");
        assertThat(words(person, kiosk + "/preview"))
                .contains("1 row of those looked at looks the same as feedback that is here", "Name of this source");
        assertThat(broughtIn(person, kiosk, "source", "Kiosk")).contains("1 + 0 + 0 = 1 of 1 rows");
        var again = upload(person, "When,Score\n2026-05-03,Good\n2026-05-03,Good\n\n");
        post(person, again + "/columns", roles);
        assertThat(broughtIn(person, again))
                .contains("2 rows already known: they look the same", "name the source in the last step");
    }

    /** A slip of the supplier's is settled once, not with every file. */
    @Test
    void takesAnUnknownNameForThePlaceSomebodySaysItIsAlsoInTheNextFile() throws Exception {
        var organisation = world.organisation();
        var person = world.person(organisation, Role.ANALYST);
        world.ward(organisation, "Ward 7");
        world.ward(organisation, "Day unit");
        var address = upload(person, "Date,Ward,Comment\n2026-05-03,Wrad 7,Warm\n2026-05-04,Clinic <2>,Cold\n");
        post(person, address + "/columns", "role[0]", "DATE", "role[1]", "PLACE", "role[2]", "WORDS");
        post(person, address + "/meanings", "dates", "DAY_FIRST", "otherChannel", "survey", "places", "open");
        var page = Html.of(get(person, address + "/preview"));
        assertThat(page.select("select[name='place[0]'] option").eachText())
                .containsExactly("A new place: add it", "This is Ward 7", "This is Day unit");
        var ward = page.select("select[name='place[0]'] option").get(1).attr("value");
        assertThat(post(
                        person,
                        address + "/places",
                        "named[0]",
                        "Wrad 7",
                        "place[0]",
                        ward,
                        "named[1]",
                        "Clinic <2>",
                        "place[1]",
                        ""))
                .hasRedirectedUrl(address + "/preview");
        assertThat(Html.of(get(person, address + "/preview")).select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Ward 7", "Warm").doesNotContain("Wrad", "New place"))
                .anySatisfy(row -> assertThat(row).contains("Clinic <2> New place"));
        post(person, address + "/start", "remember", "Our supplier");
        ended(person, address);
        assertThat(World.as(person, () -> places.all()))
                .extracting(Place::name)
                .containsExactly("Clinic <2>", "Day unit", "Ward 7");
        var next = upload(person, "Date,Ward,Comment\n2026-06-03,WRAD 7,Bright\n");
        assertThat(words(person, next + "/preview")).doesNotContain("New place").contains("Which places are these?");
    }

    @Test
    void asksWhichWordsMeanThatSomebodyAgreesToBeQuotedAndTicksNone() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, ConsentIntegrationTests.FILE);
        post(
                person,
                address + "/columns",
                "role[0]",
                "RESPONSE_ID",
                "role[1]",
                "DATE",
                "role[2]",
                "ANSWER",
                "role[3]",
                "WORDS",
                "role[4]",
                "CONSENT");
        assertThat(words(person, address + "/meanings"))
                .contains("Who agrees to be quoted", "Which of these in “Consent to publish” mean")
                .contains("“yes” (2 rows)", "“yes but not my name” (1 row)", "“no” (2 rows)")
                .doesNotContainPattern("name=\"agreeing\"[^>]*checked");
        post(
                person,
                address + "/meanings",
                "dates",
                "DAY_FIRST",
                "agreeing",
                "0",
                "otherChannel",
                "survey",
                "ends",
                "LOW");
        assertThat(words(person, address + "/preview"))
                .contains("May be quoted: Yes, once a person has checked it", "May be quoted: No");
        assertThat(words(person, address + "/meanings"))
                .containsPattern("value=\"0\"\\s+checked")
                .doesNotContainPattern("value=\"1\"\\s+checked");
    }

    private String words(World.Person person, String address) throws Exception {
        return get(person, address).getResponse().getContentAsString();
    }

    @Test
    void saysThatANameIsTooLongToRememberAndShortensNothing() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = readyToStart(person);
        assertThat(post(person, address + "/start", "remember", "é".repeat(101)))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "href=\"#remember\"", "Please shorten this to 100 characters. You wrote 101", "é".repeat(101));
        assertThat(post(person, address + "/start", "remember", "Ac\u0000me"))
                .hasStatus(400)
                .bodyText()
                .contains("hidden character", "value=\"Acme\"");
        assertThat(get(person, address + "/preview")).hasStatusOk();
        assertThat(post(person, address + "/start", "remember", "😀".repeat(100)))
                .hasRedirectedUrl(address);
        ended(person, address);
        assertThat(get(person, upload(person, SupplierFile.TEXT) + "/preview"))
                .bodyText()
                .contains("The columns are those of “" + "😀".repeat(100) + "”");
    }

    private String readyToStart(World.Person person) {
        var address = upload(person, SupplierFile.TEXT);
        post(person, address + "/columns", roles());
        post(person, address + "/meanings", answers("DAY_FIRST"));
        return address;
    }

    @Test
    void keepsWhatWasTypedOfAQuestionThatCannotBeKept() {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, "Date,Comment\n2026-05-03,Lovely\n");
        assertThat(post(person, address + "/meanings", "dates", "DAY_FIRST", "asked[1]", "What was\u0000 good?"))
                .hasStatus(400)
                .bodyText()
                .contains("hidden character", "href=\"#asked[1]\"", "value=\"What was good?\"");
        assertThat(post(person, address + "/meanings", "dates", "DAY_FIRST", "asked[1]", "What was good?"))
                .hasRedirectedUrl(address + "/preview");
        assertThat(get(person, address + "/preview")).bodyText().contains("What was good?");
    }

    @Test
    void saysWhatIsWrongWithAColumnChoice() {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, SupplierFile.TEXT);
        assertThat(post(person, address + "/columns", "role[2]", "DATE", "role[3]", "DATE", "role[6]", "WORDS"))
                .hasStatus(400)
                .bodyText()
                .contains("Only one column can be “Date it was given”");
        assertThat(post(person, address + "/columns", "role[6]", "WORDS"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose the column that holds the date");
    }

    @Test
    void readsTheFileAgainAsThePersonSaysItIsWritten() {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, SupplierFile.TEXT);
        assertThat(post(person, address + "/layout", "charset", "UTF-8", "delimiter", ",", "header", "false"))
                .hasRedirectedUrl(address);
        assertThat(get(person, address + "/columns"))
                .bodyText()
                .contains("Column 1")
                .contains("9 rows");
    }

    @Test
    void explainsAFileThatCannotBeRead() {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, "Date,Comment\n");
        assertThat(get(person, address)).bodyText().contains("The file has a header and nothing below it");
        assertThat(post(person, "/imports")).hasStatus(400).bodyText().contains("Choose a file with something in it");
    }

    @Test
    void keepsImportsFromOtherPeopleAndOrganisations() {
        var address = upload(world.person(world.organisation(), Role.ANALYST), SupplierFile.TEXT);
        var stranger = world.person(world.organisation(), Role.ANALYST);
        for (var page : new String[] {"", "/next", "/columns", "/meanings", "/preview", "/refused.csv"}) {
            assertThat(get(stranger, address + page)).hasStatus(404);
        }
        for (var act : new String[] {"/columns", "/meanings", "/start", "/cancel"}) {
            assertThat(post(stranger, address + act)).hasStatus(404);
        }
        assertThat(get(world.person(world.organisation(), Role.PATIENT_LEADER), "/imports"))
                .hasStatus(403);
    }

    @Test
    void forgetsTheFileWhenSomebodyDecidesAgainstIt() {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(person, SupplierFile.TEXT);
        assertThat(post(person, address + "/cancel")).hasRedirectedUrl(address);
        assertThat(get(person, address)).bodyText().contains("Somebody stopped it");
        assertThat(get(person, address + "/preview")).hasStatus(404);
    }

    @Test
    void letsAPersonSayWhichRowNamesTheColumnsAndTellsHowTheFileWasRead() throws Exception {
        var person = world.person(world.organisation(), Role.ANALYST);
        var address = upload(
                person,
                "Survey of May\nDate,Ward,Comment\n13/05/2025,Ash ward,The nurses listened\n14/05/2025,Ash ward,The tea was warm\n,,\n");
        assertThat(get(person, address + "/columns"))
                .bodyText()
                .contains(
                        "The names of the columns stand in row 2",
                        "1 row above",
                        "1 row is blank",
                        "We took row 2 for the names");
        assertThat(post(person, address + "/layout", "charset", "UTF-8", "delimiter", ",", "headerRow", "second"))
                .hasStatus(400)
                .bodyText()
                .contains("Write the number of the row", "value=\"second\"");
        assertThat(post(person, address + "/layout", "charset", "UTF-8", "delimiter", ",", "headerRow", "70"))
                .hasStatus(400)
                .bodyText()
                .contains("nothing in row 70");
        assertThat(post(person, address + "/layout", "charset", "UTF-8", "delimiter", ",", "headerRow", "3"))
                .hasRedirectedUrl(address);
        assertThat(get(person, address + "/columns")).bodyText().contains("What “Ash ward” holds");
    }
}
