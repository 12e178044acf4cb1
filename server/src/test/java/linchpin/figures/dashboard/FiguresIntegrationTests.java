package linchpin.figures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.Browser;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import linchpin.ui.Days;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class FiguresIntegrationTests {

    private static final YearMonth LAST = YearMonth.now().minusMonths(1);
    private static final int WAITING = 3; // a theme of the framework

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Accounts accounts;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Counts counts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private PlaceId site;
    private PlaceId ward;
    private PlaceId other;
    private World.Person leader;

    /** Of 60 who spoke in twelve months, 48 were content; 12 spoke of another ward. */
    @BeforeEach
    void aYearOfTwoWards() {
        trust = world.organisation();
        site = world.ward(trust, "Royal");
        ward = World.in(trust.id(), () -> world.below(site, "Nightingale"));
        other = world.ward(trust, "Seacole");
        leader = world.person(trust, Role.PATIENT_LEADER);
        for (var back = 0; back < 12; back++) {
            for (var each = 0; each < 4; each++) {
                about(ward, back, each == 3 ? "5" : "1");
            }
            about(other, back, "2");
        }
        recount();
    }

    private FeedbackId about(PlaceId place, int monthsBack, String answer) {
        return Said.said("On the way home I was told who to ring, " + monthsBack)
                .at(place)
                .on(LAST.minusMonths(monthsBack).atDay(9))
                .scored(answer)
                .in(register, trust);
    }

    private void recount() {
        World.in(trust.id(), () -> {
            counts.recount();
            return true;
        });
    }

    @Test
    void showsHowItWasForAllAndForAPlaceWithAllThatBelongsToIt() {
        assertThat(page("/figures")).contains("80%", "48 of 60 responses", "20%", "12 of 60 responses");
        assertThat(page("/figures?place=" + site.id())).contains("75%", "36 of 48 responses", "Nightingale");
        assertThat(page("/figures?place=" + other.id())).contains("100%", "12 of 12 responses");
    }

    /** Every number that leads somewhere leads to as many rows. */
    @Test
    void opensEachNumberOntoItsRows() {
        about(ward, 2, "6"); // does not know
        about(ward, 2, null); // words only
        about(ward, 2, "9"); // nobody knows what it means
        World.in(trust.id(), () -> {
            archive.themes(about(ward, 1, "3"), Set.of(WAITING));
            return true;
        });
        recount();
        for (var look : List.of("/figures", "/figures?place=" + site.id(), "/figures?theme=" + WAITING)) {
            var numbers =
                    Pattern.compile("href=\"(/log\\?[^\"]+)\">([0-9]+)[< ]").matcher(page(look));
            var found = 0;
            while (numbers.find()) {
                found++;
                var rows = page(numbers.group(1).replace("&amp;", "&"));
                assertThat(rows)
                        .as(look + " " + numbers.group())
                        .containsPattern("\\b" + numbers.group(2) + " pieces? of feedback");
            }
            assertThat(found).as("numbers on " + look).isGreaterThan(3);
        }
    }

    @Test
    void leadsFromEachShareToThoseItIsMadeOf() {
        var share = Pattern.compile("class=\"lp-figure__link\" href=\"([^\"]+)\"");
        var links = share.matcher(page("/figures"))
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"));
        assertThat(links.map(this::page))
                .satisfiesExactly(
                        good -> assertThat(good).contains("48 pieces of feedback"),
                        poor -> assertThat(poor).contains("12 pieces of feedback"));
    }

    @Test
    void tellsEachStoryItsPlaceInTheNumbers() {
        World.in(trust.id(), () -> {
            archive.themes(about(ward, 0, "4"), Set.of(WAITING));
            return true;
        });
        recount();
        var page = page("/figures");
        assertThat(page(id("<a href=\"(/log/[0-9a-f-]{36})\"", page))).contains("On the way home");
        assertThat(page)
                .containsPattern("The only piece of feedback about “[^”]+”, [^.]+[.] We cannot say yet")
                .containsPattern("One of 61 pieces of feedback, [^.]+[.] In the last three months there were 16[.]");
    }

    @Test
    void showsAStoryAsItMayBeReadAndNoneThatWasTakenBack() {
        var taken = Said.said("I said it in anger and I take all of this back")
                .at(ward)
                .on(LAST.atDay(20))
                .in(register, trust);
        assertThat(page("/figures")).contains("I said it in anger and I take all of this back");
        withdraw(taken);
        recount();
        assertThat(page("/figures"))
                .doesNotContain("I said it in anger and I take all of this back")
                .contains("48 of 60 responses");
    }

    @Test
    void tellsAStoryWithoutTheNils() {
        Said.said("Nil")
                .and("The porter walked me all the way")
                .at(ward)
                .on(LAST.atDay(25))
                .in(register, trust);
        assertThat(page("/figures")).contains("The porter walked me").doesNotContain("Nil\n", ">Nil");
    }

    @Test
    void isTheSameForALeaderAndAManager() {
        var manager = world.person(trust, Role.LINE_MANAGER);
        assertThat(figures(page("/figures"))).isEqualTo(figures(asked(manager, "/figures")));
    }

    private static String figures(String page) {
        return page.substring(page.indexOf("id=\"looked-at\""), page.indexOf("id=\"views\""));
    }

    @Test
    void showsAPersonNothingBeyondTheirPlaces() {
        var person = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(person.account(), Role.LINE_MANAGER, site, null);
            return true;
        });
        assertThat(asked(person, "/figures"))
                .contains("36 of 48 responses")
                .doesNotContain("Seacole", "of 60 responses");
        for (var path : List.of("/figures?place=" + other.id(), "/figures/table?of=score&as=csv&place=" + other.id())) {
            assertThat(browser.get().uri(path).with(World.signedIn(person)).exchange())
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(browser.get()
                        .uri("/figures?place=" + ward.id())
                        .with(World.signedIn(world.person(world.organisation(), Role.PATIENT_LEADER)))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void saysWhatToDoWhereNobodySpoke() {
        var quiet = world.ward(trust, "Cavell");
        assertThat(page("/figures?place=" + quiet.id()))
                .contains("There is nothing to count here yet", "href=\"/log\"");
    }

    /** One new comment does not hide all that was said before. */
    @Test
    void leadsToEarlierAndLaterTimesAndToAllTime() {
        Said.said("Long ago").at(ward).on(LAST.minusMonths(70).atDay(3)).in(register, trust);
        recount();
        var page = page("/figures?months=12");
        assertThat(page).contains("Earlier: 1 piece of feedback", "All time").doesNotContain("Later: ");
        var earlier = id("href=\"(/figures[^\"]+)\">Earlier", page).replace("&amp;", "&");
        assertThat(earlier).isEqualTo("/figures?months=12&until=" + LAST.minusMonths(12));
        assertThat(page(earlier)).contains("Later: 60 pieces of feedback", "Earlier: 1 piece of feedback");
        assertThat(page("/figures?months=all"))
                .contains("61 pieces of feedback</a>", Days.period(LAST.minusMonths(70), LAST))
                .doesNotContain("Earlier: ", "Later: ", ">All time</a>");
        assertThat(page("/figures?until=" + LAST.minusMonths(30)))
                .as("where nobody spoke for years")
                .contains("There is nothing to count here yet", "Later: 60 pieces", "Earlier: 1 piece");
    }

    /** The months there are to choose from are those in which somebody may have spoken. */
    @Test
    void letsOneChooseTheLastMonthInsteadOfTypingIt() {
        var page = page("/figures");
        assertThat(page).contains("<option value=\"" + LAST + "\">", "<option value=\"" + LAST.minusMonths(11) + "\">");
        assertThat(page).doesNotContain("<option value=\"" + LAST.minusMonths(12) + "\">", "like 2026-05");
        assertThat(page("/figures?until=" + LAST.minusMonths(40)))
                .contains("<option value=\"" + LAST.minusMonths(40) + "\" selected>");
    }

    @Test
    void leavesAMonthThatGoesOnOutOfTheChartAndSaysSo() {
        Said.said("Today").at(ward).on(LocalDate.now()).scored("5").in(register, trust);
        recount();
        assertThat(page("/figures")).contains("is not over, so the chart waits for it", "48 of 61 responses");
        assertThat(page("/figures?until=" + LAST)).doesNotContain("is not over").contains("48 of 60 responses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"place=x", "theme=-1", "months=7", "until=2026-99", "until=%27", "phases=%3Cb%3E", "theme=9999"})
    void makesTheBestOfAnAddressThatIsWrong(String query) {
        assertThat(page("/figures?" + query)).contains("Figures and stories").doesNotContain("<b>");
    }

    @Test
    void handsOutWhatThePageShowsAsAFile() {
        var page = page("/figures");
        var csv = new String(file("/figures/table?of=chart&as=csv"), StandardCharsets.UTF_8);
        var rows = csv.lines()
                .skip(1)
                .map(line -> line.replace("\"", "").split(","))
                .toList();
        assertThat(rows).hasSize(24);
        rows.forEach(row -> assertThat(text(page)).contains(String.join(" ", row)));
        for (var table : List.of("score", "chart", "themes", "places")) {
            assertThat(file("/figures/table?of=" + table + "&as=xlsx")).startsWith('P', 'K');
            assertThat(page).contains("/figures/table?of=" + table + "&amp;as=csv");
        }
        assertThat(new String(file("/figures/table?of=places&as=csv&months=12"), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF\"Place\",\"Feedback\",\"Good or very good\"\r\n\"Royal\",\"48\",\"75%\"\r\n\"Seacole\",\"12\",\"100%\"\r\n");
    }

    /** Row 48: whoever takes the numbers along takes the stories along, on a sheet of their own. */
    @Test
    void handsOutTheStoriesWithTheNumbers() throws IOException {
        var page = text(page("/figures"));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file("/figures/table?of=score&as=xlsx")))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .hasSize(2)
                    .last()
                    .isEqualTo("Stories");
            var rows = book.getSheet(1).orElseThrow().read();
            assertThat(rows.get(1).getCellAsString(0).orElseThrow()).startsWith("Beside “How it was”");
            var told = rows.getLast();
            assertThat(page)
                    .contains(
                            told.getCellAsString(0).orElseThrow(),
                            told.getCellAsString(2).orElseThrow());
            assertThat(told.getCellAsString(3).orElseThrow()).startsWith("/log/");
        }
    }

    @Test
    void knowsNoOtherTableOrKindOfFile() {
        for (var wrong : List.of("of=score&as=exe", "of=people&as=csv", "as=csv", "of=score")) {
            assertThat(browser.get()
                            .uri("/figures/table?" + wrong)
                            .with(World.signedIn(leader))
                            .exchange())
                    .as(wrong)
                    .hasStatus(404);
        }
    }

    /** The words of a page, its rows one after the other. */
    private static String text(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void keepsAViewForWhoeverKeptItAndBringsADeletedOneBack() {
        post("/figures/views?place=" + site.id() + "&months=12", "name", "Royal, a year");
        assertThat(page("/figures")).contains("Royal, a year", "/figures?place=" + site.id() + "&amp;months=12");
        assertThat(asked(world.person(trust, Role.PATIENT_LEADER), "/figures")).doesNotContain("Royal, a year");
        assertThat(page("/home")).contains("Royal, a year");
        assertThat(page("/log")).doesNotContain("Royal, a year");
        var id = id("/figures/views/([0-9a-f-]{36})/delete", page("/figures"));
        var stranger = world.person(trust, Role.LINE_MANAGER);
        browser.post()
                .uri("/figures/views/" + id + "/delete")
                .with(World.signedIn(stranger))
                .with(csrf())
                .exchange();
        assertThat(page("/figures")).contains("Royal, a year");
        var deleted = post("/figures/views/" + id + "/delete?months=36");
        assertThat(deleted).isEqualTo("/figures?months=36&deleted=" + id);
        assertThat(page("/figures")).doesNotContain("Royal, a year");
        assertThat(page(deleted)).contains("The view “Royal, a year” was deleted");
        assertThat(post("/figures/views/" + id + "/restore?months=36")).isEqualTo("/figures?months=36");
        assertThat(page("/figures")).contains(">Royal, a year</a>");
    }

    @Test
    void asksForANameToKeepAViewUnder() {
        for (var name : List.of(" ", "x".repeat(81))) {
            assertThat(browser.post()
                            .uri("/figures/views?months=12")
                            .param("name", name)
                            .with(World.signedIn(leader))
                            .with(csrf())
                            .exchange())
                    .hasStatus(400)
                    .bodyText()
                    .contains("Keep this view as", "value=\"" + name.strip() + "\"");
        }
    }

    /** The same room for stories as for numbers: half the width each, the same height, at every width. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesStoriesTheSameRoomAsNumbers(boolean wide) {
        try (var seen = wide ? Browser.wide(port) : Browser.narrow(port)) {
            seen.signIn(leader);
            seen.open("/figures");
            var halves = (List<?>) seen.page().evaluate("""
                    () => [...document.querySelectorAll('.lp-room:not(.lp-room--heads)')].map(room =>
                      [...room.children].map(half => half.getBoundingClientRect()).map(box => [box.width, box.height]))
                    """);
            assertThat(halves).hasSizeGreaterThan(2).allSatisfy(room -> {
                var sizes =
                        ((List<?>) room).stream().map(half -> (List<?>) half).toList();
                assertThat(sizes).hasSize(2);
                assertThat(number(sizes, 1, 0)).isEqualTo(number(sizes, 0, 0));
                if (wide) {
                    assertThat(number(sizes, 1, 1)).isEqualTo(number(sizes, 0, 1));
                }
            });
        }
    }

    private static double number(List<? extends List<?>> sizes, int half, int which) {
        return ((Number) sizes.get(half).get(which)).doubleValue();
    }

    /** With scripts the page stays and only what is looked at changes; without, the button does the same. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void looksAtAnotherPlaceWithAndWithoutScripts(boolean scripts) {
        try (var seen = scripts ? Browser.wide(port) : Browser.withoutScripts(port, Browser.WIDE)) {
            seen.signIn(leader);
            seen.open("/figures");
            if (scripts) {
                seen.page().evaluate("() => { window.stayed = true; }");
            }
            seen.page().locator("#place").selectOption(other.id().toString());
            if (!scripts) {
                seen.page()
                        .getByText("Show", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                        .click();
            }
            seen.page().getByText("12 of 12 responses").waitFor();
            assertThat(seen.page().url()).contains("place=" + other.id());
            if (scripts) {
                assertThat(seen.page().evaluate("() => window.stayed === true")).isEqualTo(true);
            }
        }
    }

    private void withdraw(FeedbackId feedback) {
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql("update feedback.feedback set withdrawn = true where id = :id")
                        .param("id", feedback.id())
                        .update()));
    }

    private String page(String path) {
        return asked(leader, path);
    }

    private String asked(World.Person person, String path) {
        var answer = browser.get()
                .uri(java.net.URI.create(path))
                .with(World.signedIn(person))
                .exchange();
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private byte[] file(String path) {
        var answer = browser.get().uri(path).with(World.signedIn(leader)).exchange();
        assertThat(answer).hasStatusOk().headers().containsHeader("Content-Disposition");
        return answer.getResponse().getContentAsByteArray();
    }

    private String post(String path, String... fields) {
        var request = browser.post().uri(path).with(World.signedIn(leader)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private static String id(String pattern, String page) {
        return Stream.of(page)
                .flatMap(each -> Pattern.compile(pattern).matcher(each).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
