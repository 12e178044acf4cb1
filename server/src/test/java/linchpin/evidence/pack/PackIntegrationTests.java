package linchpin.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.evidence.stories.ReadStories;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.PdfUa;
import linchpin.support.Said;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class PackIntegrationTests {

    private static final String QUESTION = "Do people get told about their medicines when they go home?";
    private static final YearMonth LAST = YearMonth.of(2026, 5);

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Counts counts;

    @Autowired
    TestTime time;

    World.Person leader;
    PlaceId ward;

    @BeforeEach
    void begin() {
        leader = world.person(world.organisation(), Role.PATIENT_LEADER);
        ward = world.ward(leader.organisation(), "Willow ward");
    }

    /** Somebody says it and agrees to be quoted, and a moderator clears it. */
    private FeedbackId cleared(String words, LocalDate day, String score) {
        var feedback =
                Said.said(words).at(ward).on(day).scored(score).quotable().in(register, leader.organisation());
        change("update feedback.feedback set moderation = 'cleared' where id = :id", feedback);
        return feedback;
    }

    private void change(String sql, FeedbackId feedback) {
        World.in(
                leader.organisation().id(),
                () -> transactions.execute(
                        _ -> jdbc.sql(sql).param("id", feedback.id()).update()));
    }

    private String made(String... more) {
        var fields = new HashMap<>(Map.of(
                "question",
                QUESTION,
                "meeting",
                "Patient council",
                "meetingOn",
                "2026-06-09",
                "from",
                LAST.minusMonths(11).toString(),
                "to",
                LAST.toString(),
                "theme",
                "any",
                "pairs",
                "4"));
        for (var field = 0; field < more.length; field += 2) {
            fields.put(more[field], more[field + 1]);
        }
        var request =
                browser.post().uri("/packs/new").with(World.signedIn(leader)).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private String page(String path) throws Exception {
        var answer = browser.get().uri(path).with(World.signedIn(leader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private byte[] paper(String path) {
        var answer = browser.get().uri(path).with(World.signedIn(leader)).exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }

    private static int count(String what, String in) {
        return (int) Pattern.compile(Pattern.quote(what)).matcher(in).results().count();
    }

    @Test
    void standsOnTheHomeOfALeaderUntilItsMeetingIsOver() throws Exception {
        assertThat(page("/home")).contains("nobody has made a pack for a meeting to come", "href=\"/packs/new\"");
        made(
                "meeting",
                "Council of last week",
                "meetingOn",
                LocalDate.now().minusDays(7).toString());
        made(
                "meeting",
                "Council of next month",
                "meetingOn",
                LocalDate.now().plusDays(30).toString());
        var today =
                made("meeting", "Council of today", "meetingOn", LocalDate.now().toString());
        assertThat(page("/home"))
                .containsSubsequence("href=\"" + today + "\"", "Council of today", "Council of next month")
                .doesNotContain("Council of last week", "nobody has made a pack");
    }

    /** One rule says which months count: a manager and a patient leader bring the same to one meeting. */
    @Test
    void readsTheSameChartAsFiguresDo() throws Exception {
        var first = LAST.minusMonths(23);
        for (var month = 0; month < 24; month++) {
            var many = month == 0 ? 7 : month == 1 ? 3 : 12;
            for (var each = 0; each < many; each++) {
                Said.said("At home")
                        .at(ward)
                        .on(first.plusMonths(month).atDay(1 + each))
                        .scored(month < 2 || each < 2 + month % 2 ? "5" : "1")
                        .in(register, leader.organisation());
            }
        }
        World.in(leader.organisation().id(), () -> {
            counts.recount();
            return true;
        });
        var pack = page(made("from", first.toString(), "place", ward.id().toString()));
        var figures = page("/figures?months=24&until=" + LAST + "&place=" + ward.id());
        assertThat(reading(figures)).contains("Nothing unusual").isEqualTo(reading(pack));
    }

    private static String reading(String page) {
        var matcher = Pattern.compile("class=\"lp-sentence\">.*?<strong>(.*?)</strong>", Pattern.DOTALL)
                .matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void saysWhatToDoWhenThereIsNone() throws Exception {
        assertThat(page("/packs")).contains("There is no pack yet", "href=\"/packs/new\"");
        made();
        assertThat(page("/packs"))
                .contains(QUESTION, "for Patient council, 9 June 2026")
                .doesNotContain("no pack yet");
    }

    /** Half past midnight on the first of July where the organisation is; in Greenwich it was still June. */
    @Test
    void saysOnWhichDayItWasMadeWhereTheOrganisationIs() throws Exception {
        assertThat(page(time.at("2099-06-30T23:30:00Z", () -> made())))
                .contains("Made by", "on 1 July 2099.")
                .doesNotContain("30 June 2099");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        var answer = browser.post()
                .uri("/packs/new")
                .with(World.signedIn(leader))
                .with(csrf())
                .param("question", QUESTION)
                .param("meetingOn", "next Tuesday")
                .param("from", "May")
                .param("to", LAST.toString())
                .exchange();
        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyText()
                .contains(QUESTION, "next Tuesday", "value=\"May\"", "Enter which meeting it is for")
                .contains("Enter the day of the meeting", "Enter the first month");
    }

    /** As when all of a place came from a file that does not say who may be quoted. */
    @Test
    void saysOnceWhatToDoWhereNobodyMayBeQuoted() throws Exception {
        Said.said("In confidence").at(ward).on(LAST.atDay(3)).in(register, leader.organisation());
        var page = page(made());
        assertThat(count(ReadStories.NONE_YET, page)).isEqualTo(1);
        assertThat(count(ReadStories.KEPT, page)).isEqualTo(3);
        assertThat(page).doesNotContain(ReadStories.NOBODY);
    }

    @Test
    void givesStoriesAndNumbersTheSameRoom() throws Exception {
        cleared("The nurse sat down and told me about every tablet.", LAST.atDay(3), "1");
        for (var length : new String[] {"4", "8"}) {
            var path = made("pairs", length);
            for (var page : new String[] {page(path), page(path + "/easy-read")}) {
                var pairs = count("<div class=\"lp-pair\">", page);
                assertThat(pairs).isEqualTo(Integer.parseInt(length));
                assertThat(count("<section class=\"lp-pair__half lp-pair__story\">", page))
                        .isEqualTo(pairs);
                assertThat(count("<section class=\"lp-pair__half lp-pair__number\">", page))
                        .isEqualTo(pairs);
                assertThat(count("lp-pair__half", page)).isEqualTo(2 * pairs);
            }
        }
        assertThat(page(style()))
                .as("two columns and rows of one size, whatever stands in them")
                .contains(".lp-pair{display:grid;grid-template-columns:1fr 1fr;grid-auto-rows:1fr;");
    }

    private String style() throws Exception {
        var found = Pattern.compile("href=\"(/ui/[^\"]+/linchpin.css)\"").matcher(page("/packs"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void quotesOnlyWordsThatWereClearedOfPeopleWhoAgree() throws Exception {
        cleared("The nurse sat down and told me about every tablet.", LAST.atDay(3), "1");
        Said.said("These words nobody has looked at as yet, so they stay where they are.")
                .at(ward)
                .on(LAST.atDay(4))
                .quotable()
                .in(register, leader.organisation());
        var unwilling = Said.said("These words I do not wish to see in any paper whatever.")
                .at(ward)
                .on(LAST.atDay(5))
                .in(register, leader.organisation());
        change("update feedback.feedback set moderation = 'cleared' where id = :id", unwilling);
        var path = made();
        assertThat(page(path))
                .contains("every tablet", "Somebody, Willow ward, May 2026", ReadStories.NOBODY)
                .doesNotContain("nobody has looked at", "any paper whatever");
        assertThat(page(path + "/stories/1")).doesNotContain("nobody has looked at", "any paper whatever");
    }

    @Test
    void losesAStoryTheMomentItsGiverTakesItBack() throws Exception {
        var feedback = cleared("The nurse sat down and told me about every tablet.", LAST.atDay(3), "1");
        var path = made();
        assertThat(page(path)).contains("every tablet");
        change("update feedback.feedback set publish = false where id = :id", feedback);
        for (var shown : new String[] {page(path), page(path + "/easy-read"), text(paper(path + "/pack.pdf"))}) {
            assertThat(shown.replaceAll("\\s+", " "))
                    .doesNotContain("every tablet")
                    .contains("asked for it not to be used");
        }
        change("update feedback.feedback set publish = true, withdrawn = true where id = :id", feedback);
        assertThat(page(path)).doesNotContain("every tablet").contains(ReadStories.TAKEN_BACK);
        change("update feedback.feedback set withdrawn = false, moderation = 'held' where id = :id", feedback);
        assertThat(page(path))
                .doesNotContain("every tablet", ReadStories.TAKEN_BACK)
                .contains(ReadStories.LOOKED_AT);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void swapsAStoryWithAReasonThatEverybodyReads() throws Exception {
        cleared("The nurse sat down and told me about every tablet.", LAST.atDay(3), "1");
        var path = made();
        var other = cleared("I got a paper bag and nobody told me what was in it.", LAST.atDay(20), "5");
        assertThat(page(path + "/stories/1")).contains("a paper bag");
        assertThat(swap(path, other.id().toString(), "")).isEqualTo(400);
        assertThat(swap(path, UUID.randomUUID().toString(), "Because")).isEqualTo(404);
        assertThat(swap(path, other.id().toString(), "It is about the ward we meet"))
                .isEqualTo(302);
        assertThat(page(path))
                .contains("a paper bag", "Version 2 of this pack", "Why: It is about the ward we meet")
                .containsPattern("<li>Version 2, [^,<]+, Person \\d+: Swapped story 1\\. Why:")
                .doesNotContain("every tablet");
        assertThat(swap(path, "none", "Too sad for this meeting")).isEqualTo(302);
        assertThat(page(path))
                .contains(ReadStories.LEFT_OUT, "Too sad for this meeting")
                .containsPattern("(?s)Left out story 1.*Swapped story 1") // the latest first
                .doesNotContain("a paper bag");
    }

    @Test
    void saysTheNumbersAsTheyWereCountedWhenItWasMade() throws Exception {
        for (var day = 1; day <= 9; day++) {
            said(LAST.atDay(day), day <= 7 ? "1" : "5");
        }
        said(LAST.minusMonths(1).atDay(9), "4");
        World.in(leader.organisation().id(), () -> {
            counts.recount();
            return true;
        });
        var path = made();
        assertThat(page(path))
                .contains("we got 10 pieces of feedback about", "70 in 100</span> scores were good or very good")
                .contains("30 in 100</span> scores were poor or very poor", "Fewest came in June 2025: 0.");
        assertThat(words(page(path))).contains("May 2026 9 pieces of feedback of May 2026 9 too few too few");
        said(LAST.atDay(20), "1");
        World.in(leader.organisation().id(), () -> {
            counts.recount();
            return true;
        });
        assertThat(page(path)).contains("we got 10 pieces of feedback about");
        assertThat(browser.post()
                        .uri(path + "/figures")
                        .with(World.signedIn(leader))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(page(path)).contains("we got 11 pieces of feedback about", "Counted the figures again", "Version 2");
    }

    /** Every number that leads somewhere leads to as many rows, and on paper none leads anywhere. */
    @Test
    void opensEachNumberOntoItsRows() throws Exception {
        for (var day = 1; day <= 9; day++) {
            said(LAST.atDay(day), day <= 7 ? "1" : "5");
        }
        said(LAST.minusMonths(1).atDay(9), "4");
        World.in(leader.organisation().id(), () -> {
            counts.recount();
            return true;
        });
        var page = page(made("place", ward.id().toString(), "pairs", "8"));
        var numbers = Pattern.compile("href=\"(/log\\?[^\"]+)\">(?:<span class=\"lp-figure\">)?([0-9]+)(<| in 100)")
                .matcher(page)
                .results()
                .toList();
        assertThat(numbers).as(page).hasSizeGreaterThan(6);
        for (var number : numbers) {
            var rows = number.group(3).equals("<")
                    ? Integer.parseInt(number.group(2))
                    : Integer.parseInt(number.group(2)) / 10; // of ten scores
            assertThat(page(number.group(1).replace("&amp;", "&")))
                    .as(number.group())
                    .containsPattern("\\b" + rows + " pieces? of feedback");
        }
    }

    /** What is read of a page, its rows one after the other. */
    private static String words(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private void said(LocalDate day, String score) {
        Said.said("The tablets came at seven.").at(ward).on(day).scored(score).in(register, leader.organisation());
    }

    private int swap(String path, String story, String reason) {
        return browser.post()
                .uri(path + "/stories/1")
                .with(World.signedIn(leader))
                .with(csrf())
                .param("story", story)
                .param("reason", reason)
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    void asksTheQuestionsItsMakerWants() throws Exception {
        var path = made();
        assertThat(page(path)).contains("Who have we not heard from?");
        var answer = browser.post()
                .uri(path + "/questions")
                .with(World.signedIn(leader))
                .with(csrf())
                .param("questions", "\n Who gives out the tablets? \n\nWhen? \n")
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(page(path))
                .contains("<li>Who gives out the tablets?</li><li>When?</li>")
                .doesNotContain("Who have we not heard from?");
    }

    @Test
    void isClosedToPeopleOfOtherPlacesAndOrganisations() {
        var path = made();
        var stranger = world.person(world.organisation(), Role.PATIENT_LEADER);
        var reader = world.person(leader.organisation(), Role.CONNECTOR);
        assertThat(browser.get().uri(path).with(World.signedIn(stranger))).hasStatus(404);
        assertThat(browser.get().uri(path + "/pack.pdf").with(World.signedIn(stranger)))
                .hasStatus(404);
        assertThat(browser.get().uri(path).with(World.signedIn(reader)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Swap or leave out", "Count the figures again");
        assertThat(browser.get().uri(path + "/questions").with(World.signedIn(reader)))
                .hasStatus(403);
    }

    @Test
    void isAccessibleOnPaperAsPdfUaAsks() throws Exception {
        cleared("The nurse sat down and told me about every tablet.\nThank you! 😀 شكرا ✓ ᏩᏙ", LAST.atDay(3), "1");
        var path = made();
        assertThat(page(path)).contains("Some words are in Cherokee, for which we have no letters to print.");
        for (var size : new String[] {"/pack.pdf", "/large-print.pdf"}) {
            var pdf = paper(path + size);
            assertThat(PdfUa.faults(pdf)).as(size).isEmpty();
            assertThat(text(pdf).replaceAll("\\s+", " "))
                    .contains(QUESTION, "every tablet", "What is not known")
                    .contains("[grinning face]", "شكرا", "[tick] [words in Cherokee]");
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
                assertThat(document.getDocumentInformation().getTitle()).startsWith(QUESTION);
            }
        }
    }
}
