package linchpin.feedback.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import linchpin.feedback.register.Once;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.RearrangePlaces;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.ui.Assets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class GivingIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Places places;

    @Autowired
    RearrangePlaces rearrange;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @LocalServerPort
    int port;

    Giver giver;
    Organisation trust;
    PlaceId ward;
    String form;

    @BeforeEach
    void openWard() {
        giver = new Giver(port);
        trust = world.organisation();
        ward = world.ward(trust, "Ward 4");
        form = "/give/" + trust.code() + "/ward-4";
    }

    List<Map<String, Object>> rows(String sql) {
        return World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql(sql).query().listOfRows()));
    }

    @Test
    void takesAnAnswerAndWordsAndGivesAReceipt() {
        var page = giver.get(form);
        assertThat(page.body())
                .contains("Overall, how was your experience of our service?", "Very good", "What was good?");
        var thanks = giver.post(
                form,
                "once",
                Giver.once(page),
                "telling.answer",
                "2",
                "say[good]",
                "The night nurse",
                "say[better]",
                "",
                "story",
                "It began\r\non Monday",
                "telling.about",
                "someone_i_care_for",
                "telling.known.grade",
                "NAMELESS",
                "telling.known.name",
                "Not to be kept");
        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(thanks.body())
                .contains("Thank you", "<svg", "/receipt</strong>")
                .containsPattern("(\\d{3} ){6}\\d{3}");
        assertThat(
                        rows(
                                "select place_id, channel, question_set, answer_code, score, about, grade, publish from feedback.feedback"))
                .containsExactly(Map.of(
                        "place_id",
                        ward.id(),
                        "channel",
                        "online",
                        "question_set",
                        "fft-2020",
                        "answer_code",
                        "2",
                        "score",
                        2,
                        "about",
                        "someone_i_care_for",
                        "grade",
                        0,
                        "publish",
                        false));
        assertThat(rows("select class, received from feedback.comment order by ordinal"))
                .containsExactly(
                        Map.of("class", "what_good", "received", "The night nurse"),
                        Map.of("class", "story", "received", "It began\non Monday"));
        assertThat(rows("select 1 from feedback.contact")).isEmpty();
    }

    @Test
    void countsAFormThatIsSentTwiceOnceAndShowsTheSameReceipt() {
        var once = Giver.once(giver.get(form));
        var first = giver.give(trust.code(), "ward-4", "once", once, "say[good]", "Kind");
        var second = giver.give(trust.code(), "ward-4", "once", once, "say[good]", "Kind");
        assertThat(second).isEqualTo(first);
        assertThat(rows("select 1 from feedback.feedback")).hasSize(1);
        assertThat(rows("select 1 from feedback.comment")).hasSize(1);
        assertThat(rows("select 1 from feedback.receipt")).hasSize(1);
    }

    @Test
    void countsADoubleClickOnce() {
        var once = Giver.once(giver.get(form));
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(_ -> giver.give(trust.code(), "ward-4", "once", once, "say[good]", "Kind"))
                        .distinct())
                .hasSize(1);
        assertThat(rows("select 1 from feedback.comment")).hasSize(1);
    }

    @Test
    void losesNothingWhenSomebodyGoesBackAndWritesMore() {
        var once = Giver.once(giver.get(form));
        giver.give(trust.code(), "ward-4", "once", once, "say[good]", "Kind");
        giver.give(trust.code(), "ward-4", "once", once, "say[good]", "Kind, and patient");
        assertThat(rows("select received from feedback.comment order by ordinal"))
                .extracting(row -> row.get("received"))
                .containsExactly("Kind", "Kind, and patient");
    }

    @Test
    void givesTwoOrganisationsTwoReceiptsForOneNumber() {
        var other = world.organisation();
        world.ward(other, "Ward 4");
        var once = Once.fresh().value();
        assertThat(giver.give(other.code(), "ward-4", "once", once, "say[good]", "Kind"))
                .isNotEqualTo(giver.give(trust.code(), "ward-4", "once", once, "say[good]", "Kind"));
    }

    @Test
    void asksForOneAnswerOrWordAtLeast() {
        var answer = giver.post(form, "once", Once.fresh().value(), "say[good]", "  \r\n ");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is a problem", "Choose an answer or write a few words");
        assertThat(rows("select 1 from feedback.feedback")).isEmpty();
    }

    @Test
    void takesAnAnswerWithoutWords() {
        giver.give(trust.code(), "ward-4", "telling.answer", "6");
        assertThat(rows("select answer_code, score from feedback.feedback"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("answer_code", "6").containsEntry("score", null));
    }

    @Test
    void takesWordsAboutTheWholeOrganisation() {
        giver.give(trust.code(), "_all", "say[better]", "Signs");
        assertThat(rows("select place_id from feedback.feedback"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("place_id", null));
    }

    @Test
    void asksForWhatAGradeNeedsAndKeepsWhatWasTyped() {
        var reachable = giver.post(form, "say[good]", "Kind staff <b>", "telling.known.grade", "REACHABLE");
        assertThat(reachable.statusCode()).isEqualTo(400);
        assertThat(reachable.body()).contains("Enter an email address", "Kind staff &lt;b&gt;");
        assertThat(giver.post(
                                form,
                                "say[good]",
                                "Kind",
                                "telling.known.grade",
                                "PUBLIC_NAME",
                                "telling.known.reach",
                                "a@b.example")
                        .body())
                .contains("Enter the name that may stand beside your words");
        giver.give(
                trust.code(),
                "ward-4",
                "say[good]",
                "Kind",
                "telling.known.grade",
                "PUBLIC_NAME",
                "telling.known.name",
                "Ada",
                "telling.publish",
                "yes");
        assertThat(
                        rows(
                                "select name, reach, grade, publish from feedback.contact join feedback.feedback f on f.id = feedback_id"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("name", "Ada")
                        .containsEntry("reach", null)
                        .containsEntry("grade", 3)
                        .containsEntry("publish", true));
    }

    @Test
    void asksSomebodyNamelessWhoWroteHowToReachThemWhatTheyMeant() {
        var answer = giver.post(
                form, "say[good]", "Kind", "telling.known.grade", "NAMELESS", "telling.known.reach", "ada@example.org");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("You wrote how we can reach you");
    }

    @Test
    void listsWhatIsWrongInTheOrderOfThePage() {
        assertThat(giver.post(form, "telling.known.grade", "REACHABLE").body())
                .containsSubsequence("Choose an answer or write", "Enter an email address", "</main>");
        var tooLong = "x".repeat(20_001);
        assertThat(giver.post(
                                form,
                                "story",
                                tooLong,
                                "telling.known.name",
                                tooLong,
                                "say[better]",
                                tooLong,
                                "say[good]",
                                tooLong)
                        .body())
                .containsSubsequence(
                        "href=\"#say[good]\"",
                        "href=\"#say[better]\"",
                        "href=\"#story\"",
                        "href=\"#telling.known.name\"",
                        "</h1>");
    }

    @Test
    void storesTheDayAndNoTime() {
        giver.give(trust.code(), "ward-4");
        assertThat(rows("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'feedback' and table_name in ('feedback', 'comment', 'contact', 'receipt')
                          and data_type like 'timestamp%'""")).isEmpty();
    }

    @Test
    void leavesClosedPlacesOutAndWelcomesPeopleWhoCameByTheirPoster() {
        World.in(trust.id(), () -> {
            places.open(null, "Ward 9", "ward", null);
            places.close(ward, true);
            return ward;
        });
        assertThat(giver.get("/give/" + trust.code()).body()).contains("Ward 9").doesNotContain("Ward 4");
        assertThat(giver.get(form).body()).contains("Ward 4 has closed or moved", "Ward 9");
    }

    /** A poster on a wall outlives the name over it. */
    @Test
    void leadsThePosterOfAPlaceThatBecamePartOfAnotherThere() {
        World.in(trust.id(), () -> {
            var nine = places.open(null, "Ward 9", "ward", null);
            rearrange.merge(ward, nine);
            return nine;
        });
        assertThat(giver.get("/give/" + trust.code() + "/ward-4").body())
                .contains("Ward 9")
                .doesNotContain("has closed or moved");
    }

    @Test
    void findsPlacesByPartOfTheirName() {
        World.in(trust.id(), () -> {
            var site = places.open(null, "East Site", "site", null);
            for (var n = 10; n < 25; n++) {
                places.open(site, "Clinic " + n, "team", null);
            }
            return site;
        });
        assertThat(giver.get("/give/" + trust.code() + "?q=clinic+1").body())
                .contains("Clinic 10", "Clinic 19")
                .doesNotContain("Clinic 20", "Ward 4");
        assertThat(giver.get("/give/" + trust.code() + "?q=nowhere").body()).contains("No place has “nowhere”");
    }

    @Test
    void knowsNoOrganisationOrPlaceThatIsNotThere() {
        assertThat(giver.get("/give/NOSUCH").statusCode()).isEqualTo(404);
        assertThat(giver.get("/give/" + trust.code() + "/no-such").statusCode()).isEqualTo(404);
        assertThat(giver.post("/give/" + trust.code() + "/no-such", "say[good]", "Kind")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void setsNoCookieOnAnyPublicPage() {
        var digits = giver.give(trust.code(), "ward-4");
        var answers = List.of(
                giver.get("/"),
                giver.get("/about"),
                giver.get("/give/" + trust.code()),
                giver.get(form),
                giver.post(form, "say[good]", "Kind"),
                giver.post(form),
                giver.get("/receipt"),
                giver.post("/receipt", "receipt", digits),
                giver.get("/receipt/" + digits),
                giver.post("/receipt", "receipt", "12"),
                giver.post("/receipt/add", "receipt", digits, "words", "More"),
                giver.post("/receipt/known", "receipt", digits, "grade", "NAMELESS"),
                giver.post("/receipt/consent", "receipt", digits, "publish", "true"),
                giver.post("/receipt/withdraw", "receipt", digits),
                giver.post("/receipt/withdraw", "receipt", digits, "sure", "true"),
                giver.post("/receipt/put-back", "receipt", digits),
                giver.get("/give/NOSUCH"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
            assertThat(answer.body().replace("<script src=\"" + Assets.path("receipt.js") + "\" defer></script>", ""))
                    .doesNotContain("<script")
                    .doesNotContain("https://");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        });
        assertThat(answers).filteredOn(answer -> answer.statusCode() >= 500).isEmpty();
        assertThat(answers)
                .filteredOn(answer -> answer.body().contains("<script"))
                .as("only the page that asks for a receipt, and the one that hands it out")
                .allSatisfy(answer -> assertThat(answer.body()).containsAnyOf("See what happened", "data-copy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202eright to left override\u202c",
                "zero\u200bwidth\u200djoiner",
                "\ud83d\ude00 \ud83d\udc69\u200d\u2695\ufe0f",
                "e\u0301 a\u0308",
                "\u0634\u0643\u0631\u0627 \u09a7\u09a8\u09cd\u09af\u09ac\u09be\u09a6",
                "<script>alert(1)</script>' or '1'='1",
                "tab\there"
            })
    void keepsStrangeTextAsItWasWritten(String text) {
        giver.give(trust.code(), "ward-4", "say[good]", text);
        assertThat(rows("select received from feedback.comment"))
                .extracting(row -> row.get("received"))
                .containsExactly(text);
    }

    @Test
    void keepsALetterWithTenThousandAccents() {
        var text = "e" + "\u0301".repeat(10_000);
        giver.give(trust.code(), "ward-4", "say[good]", text);
        assertThat(rows("select received from feedback.comment where received like 'e%' and length(received) = 10001"))
                .hasSize(1);
    }

    @Test
    void refusesAWordOfAHundredThousandLettersKindlyAndKeepsIt() {
        var word = "x".repeat(100_000);
        var answer = giver.post(form, "say[good]", word);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Please shorten this to 20,000 characters. You wrote 100,000", word);
    }

    @Test
    void refusesCharactersThatCannotBeKeptAndKeepsTheRest() {
        var answer = giver.post(form, "say[good]", "before\u0000after\u0007");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("hidden character", "beforeafter");
        assertThat(rows("select 1 from feedback.feedback")).isEmpty();
    }

    @Test
    void weighsLittle() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(giver.get(form).body().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(4_000);
    }
}
