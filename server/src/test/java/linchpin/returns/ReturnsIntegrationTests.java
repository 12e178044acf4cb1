package linchpin.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Role;
import linchpin.platform.TimeZones;
import linchpin.returns.units.ReturnUnit;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class ReturnsIntegrationTests {

    private static final YearMonth MONTH = YearMonth.now().minusMonths(1);
    private static final String PATH = "/returns/inpatient/" + MONTH;

    @Autowired
    World world;

    @Autowired
    Places places;

    @Autowired
    Register register;

    @Autowired
    Counts counts;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private Organisation trust;
    private World.Person analyst;
    private PlaceId ash;
    private PlaceId beech;

    @BeforeEach
    void aTrustWithTwoWardsOfASite() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
        var site = World.in(trust.id(), () -> places.open(null, "Royal", "site", null));
        ash = World.in(trust.id(), () -> world.below(site, "Ash ward"));
        beech = World.in(trust.id(), () -> world.below(site, "Beech ward"));
        assertThat(post(
                        "/returns/arrange/inpatient",
                        "place",
                        ash.id().toString(),
                        "one[" + ash.id() + "]",
                        "300 MEDICINE",
                        "site[" + ash.id() + "]",
                        "T1R",
                        "place",
                        beech.id().toString(),
                        "mode[paper]",
                        "paper-home",
                        "parentCode",
                        "QX1",
                        "parentName",
                        "=An ICB"))
                .isEqualTo(302);
    }

    @Test
    void isCountedFromSummedAnswersAtEveryLevel() {
        saidAt(ash, 7, "1");
        saidAt(ash, 3, "5");
        saidAt(beech, 10, "6");
        var page = page(PATH);
        assertThat(page)
                .contains("70%", "30%")
                .containsPattern(
                        "All</th>\\s*(<td[^>]*>[^t]*?(<a [^>]*>[^/]*</span></a>\\s*)?</td>\\s*){6}<td[^>]*>\\s*<a [^>]*>20<span");
        assertThat(page).contains("35%"); // of all twenty, not the mean of 70 and 0
        assertThat(page).contains("Ash ward has responses, but no number of people eligible");
    }

    /** Every number of a line leads to as many rows of the log, for those who may open it. */
    @Test
    void opensEachNumberOntoItsRows() {
        saidAt(ash, 7, "1");
        saidAt(ash, 3, "5");
        saidAt(ash, 2, "6");
        saidAt(beech, 4, "3");
        old(ash);
        var links = Pattern.compile("<a href=\"(/log\\?[^\"]+)\">([0-9]+)<span")
                .matcher(page(PATH))
                .results()
                .toList();
        assertThat(links)
                .extracting(link -> link.group(2))
                .as("Ash, Beech, both of them as all of their site, and the one mode")
                .containsExactly("7", "3", "2", "12", "4", "4", "7", "4", "3", "2", "16", "16");
        for (var link : links) {
            assertThat(page(link.group(1).replace("&amp;", "&")))
                    .as(link.group())
                    .containsPattern("\\b" + link.group(2) + " pieces of feedback");
        }
    }

    @Test
    void saysWhyTheWholeLeadsNowhereWhereNoListHasJustItsLines() {
        saidAt(ash, 7, "1");
        saidAt(World.in(trust.id(), () -> world.below(places.all().getFirst().id(), "Cedar ward")), 1, "1");
        assertThat(page(PATH))
                .contains("no one list of the log holds these lines")
                .doesNotContain("responses, all lines");
    }

    @Test
    void saysWhatItLeavesOutAndWhatIsOdd() {
        saidAt(ash, 2, "7");
        old(ash);
        saidAt(beech, 3, "1");
        post(PATH + "/eligible", "eligible[" + beech.id() + "]", "2");
        assertThat(page(PATH))
                .contains("2 left out: an answer whose meaning nobody knows")
                .contains("1 left out: an answer to another question")
                .contains("Ash ward: no responses this month")
                .contains("Beech ward has more responses (3) than people eligible (2)");
    }

    @Test
    void isLateOnlySinceItIsMadeHere() {
        assertThat(page("/returns"))
                .contains("Not made here: it was due before this return was arranged here")
                .doesNotContain(">Late<");
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql("update returns.return_unit set since = current_date - 400")
                        .update()));
        assertThat(page("/returns")).contains(">Late<");
        assertThat(page("/returns/inpatient/" + MONTH.minusMonths(3))).contains(">Late<");
        assertThat(post("/returns/arrange/inpatient", "place", ash.id().toString()))
                .isEqualTo(302);
        assertThat(page("/returns")).as("arranged anew, it is ours as before").contains(">Late<");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        var answer = browser.post()
                .uri(PATH + "/eligible")
                .with(World.signedIn(analyst))
                .with(csrf())
                .param("eligible[" + ash.id() + "]", "many")
                .param("eligible[" + beech.id() + "]", "12")
                .exchange();
        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .contains("many", "value=\"12\"", "Enter a whole number for Ash ward");
    }

    @Test
    void countsChannelsAsTheOrganisationSays() {
        Said.said("On paper").at(ash).by("paper").on(MONTH.atDay(3)).in(register, trust);
        counted();
        assertThat(page(PATH))
                .containsPattern("Paper at home</th>\\s*<td[^>]*>\\s*<a href=\"[^\"]*channel=paper[^\"]*\">1<span");
    }

    @Test
    void staysAsItWasSubmittedWhateverIsSaidLater() {
        saidAt(ash, 6, "1");
        var taken = saidAt(beech, 8, "2");
        post(PATH + "/eligible", "eligible[" + ash.id() + "]", "60", "eligible[" + beech.id() + "]", "80");
        assertThat(post(PATH + "/submit")).as("unchecked").isEqualTo(409);
        assertThat(post(PATH + "/check")).isEqualTo(302);
        assertThat(page(PATH + "/submit")).contains("This cannot be undone");
        assertThat(post(PATH + "/submit")).isEqualTo(302);
        var lines = page(PATH + "/lines.csv");
        assertThat(lines).contains(",T1R,Royal,Ash ward,300 MEDICINE,,6,0,0,0,0,0,6,60", "'=An ICB", "QX1");

        saidAt(ash, 3, "5");
        withdraw(taken);
        counted();
        assertThat(page(PATH + "/lines.csv")).isEqualTo(lines);
        assertThat(page(PATH))
                .contains("Submitted on", "Ash ward: 3 more responses today (9) than were submitted (6)")
                .contains("Beech ward: 1 fewer response today (7) than were submitted (8)");
        assertThat(post(PATH + "/reopen")).isEqualTo(409);
        assertThat(post(PATH + "/submit")).isEqualTo(409);
        assertThat(post(PATH + "/eligible", "eligible[" + ash.id() + "]", "1")).isEqualTo(409);
    }

    @Test
    void isKeptFromChangesByTheDatabaseItself() {
        saidAt(ash, 6, "1");
        post(PATH + "/check");
        post(PATH + "/submit");
        assertThatThrownBy(() -> in("update returns.return_line set good = 9"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> in("delete from returns.return_line")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> in("update returns.monthly_return set state = 'making', submitted_on = null"))
                .hasStackTraceContaining("stays as it is");
        assertThatThrownBy(() -> in("""
                insert into returns.return_line (setting, month, ordinal, place_id, site_code, site_name, name, spec_1, spec_2, very_good,
                    good, neither, poor, very_poor, dont_know, unmapped, other, wordsonly)
                select setting, month, 9, gen_random_uuid(), '', '', '', '', '', 1, 1, 1, 1, 1, 1, 1, 1, 1 from returns.monthly_return""")).hasStackTraceContaining("stays as it is");
    }

    @Test
    void reopensBeforeItIsSubmitted() {
        post(PATH + "/check");
        assertThat(page(PATH)).contains("Reopen it");
        assertThat(post(PATH + "/reopen")).isEqualTo(302);
        assertThat(page(PATH)).contains("I have checked it");
    }

    @Test
    void previewsWhatThePublicationHides() {
        saidAt(ash, 3, "1");
        saidAt(beech, 9, "1");
        var preview = page(PATH + "/preview");
        assertThat(preview)
                .containsPattern("Ash ward</th><td[^>]*>Ward</td>(<td[^>]*>\\*</td>){6}<td[^>]*>3</td>")
                .containsPattern(
                        "Beech ward</th><td[^>]*>Ward</td>(<td[^>]*>\\*</td>){6}<td[^>]*>9</td><td[^>]*>0</td><td[^>]*>100%")
                .contains("Fewer than 5 responses", "Next after a hidden one");
    }

    @Test
    void saysWhichLinesWouldCountTwice() {
        var bay = World.in(trust.id(), () -> world.below(ash, "Bay 1"));
        post(
                "/returns/arrange/inpatient",
                "place",
                ash.id().toString(),
                "place",
                bay.id().toString());
        assertThat(page(PATH)).contains("Royal › Ash ward › Bay 1 lies within another line");
    }

    @Test
    void makesNoRateForPatientTransport() {
        post("/returns/arrange/pts", "place", ReturnUnit.WHOLE.toString());
        assertThat(page("/returns/pts/" + MONTH)).contains("Journeys in the month", "There is no response rate");
        assertThat(page("/returns/pts/" + MONTH + "/preview")).contains("Organisation");
    }

    /** The last month is due on working day 9 of this one, so in its first days it is not over. */
    private static String dueBefore() {
        return YearMonth.now(TimeZones.USUAL)
                .minusMonths(2)
                .format(DateTimeFormatter.ofPattern("LLLL uuuu", Locale.UK));
    }

    @Test
    void listsWhatIsDueAndWhatNobodyHasChecked() {
        post("/returns/arrange/dental", "place", ReturnUnit.WHOLE.toString());
        assertThat(page("/returns"))
                .contains(
                        "Due on working day 9",
                        "Nobody has checked yet",
                        "NHSBSA (Compass)",
                        "Not made here",
                        "Not known");
        assertThat(page("/home"))
                .contains("Returns of the last two months", "Dental practice")
                .as("was due before it was arranged here")
                .doesNotContain("Inpatient and day case, " + dueBefore());
    }

    @Test
    void isMadeForTheWholeByWhoeverMayReadAboutTheWhole() {
        var reader = world.person(trust, Role.LINCHPIN);
        assertThat(browser.get().uri("/returns").with(World.signedIn(reader))).hasStatus(403);
        assertThat(browser.get().uri("/returns/nothing/" + MONTH).with(World.signedIn(analyst)))
                .hasStatus(404);
        var elsewhere = world.person(world.organisation(), Role.ANALYST);
        assertThat(browser.get().uri(PATH).with(World.signedIn(elsewhere)).exchange())
                .bodyText()
                .doesNotContain("Ash ward");
    }

    @Test
    void isNotCheckedBeforeItsMonthIsOver() {
        assertThat(post("/returns/inpatient/" + YearMonth.now() + "/check")).isEqualTo(409);
    }

    private FeedbackId saidAt(PlaceId place, int times, String code) {
        FeedbackId last = null;
        for (var i = 0; i < times; i++) {
            last = Said.said("Said " + i)
                    .at(place)
                    .scored(code)
                    .on(MONTH.atDay(1 + i))
                    .in(register, trust);
        }
        counted();
        return last;
    }

    private void old(PlaceId place) {
        Said.said("Long ago").asked("fft-2013").at(place).on(MONTH.atDay(2)).in(register, trust);
        counted();
    }

    private void withdraw(FeedbackId feedback) {
        in("update feedback.feedback set withdrawn = true where id = '" + feedback.id() + "'");
    }

    private void counted() {
        World.in(trust.id(), () -> {
            counts.recount();
            return true;
        });
    }

    private void in(String sql) {
        World.in(trust.id(), () -> transactions.execute(_ -> jdbc.sql(sql).update()));
    }

    private int post(String path, String... fields) {
        var request = browser.post().uri(path).with(World.signedIn(analyst)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange().getResponse().getStatus();
    }

    private String page(String path) {
        var answer = browser.get().uri(path).with(World.signedIn(analyst)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Html.flat(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
