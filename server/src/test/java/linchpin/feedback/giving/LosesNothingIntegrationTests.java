package linchpin.feedback.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.TestTime;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Both forms where something is wrong: of what was typed nothing is lost, and nothing is stored that nobody meant. */
@FeedbackTest
class LosesNothingIntegrationTests {

    private static final String ONCE = "fedcba98765432100123456789abcdef";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Places places;

    @Autowired
    TestTime time;

    private Organisation trust;
    private Person connector;

    @BeforeEach
    void foundsATrust() {
        trust = form.trust();
        connector = world.person(trust, Role.CONNECTOR);
    }

    private static Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("once", ONCE);
        told.put("telling.answer", "4");
        told.put("say[good]", "The “night” nurse & her tea");
        told.put("say[better]", "<Signs> please");
        told.put("story", "It began on Monday");
        told.put("telling.about", "someone_i_care_for");
        told.put("telling.happened.month", "3");
        told.put("telling.happened.year", "2026");
        told.put("telling.known.grade", "KNOWN_TO_TEAM");
        told.put("telling.known.name", "Ada");
        told.put("telling.known.reach", "ada@example.org");
        told.put("telling.publish", "yes");
        return told;
    }

    private static Map<String, String> heard() {
        var heard = told();
        heard.keySet().removeAll(List.of("say[good]", "say[better]", "story"));
        heard.put("words", "The “night” nurse & her tea");
        heard.put("place", "ward-4");
        heard.put("channel", "event");
        heard.put("heard", "2026-04-02");
        return heard;
    }

    private static String[] fields(Map<String, String> told, String... other) {
        var all = new LinkedHashMap<>(told);
        for (var i = 0; i < other.length; i += 2) {
            all.put(other[i], other[i + 1]);
        }
        var fields = new ArrayList<String>();
        all.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return fields.toArray(String[]::new);
    }

    private static String flat(MvcTestResult page) {
        return Html.flat(Desk.text(page));
    }

    private static boolean chosen(String page, String name, String value) {
        return Pattern.compile("<input[^>]*name=\"" + name + "\"[^>]*value=\"" + value + "\"[^>]*\\schecked[^>]*>")
                .matcher(page)
                .find();
    }

    private static boolean typed(String page, String name, String value) {
        return Pattern.compile("<input(?=[^>]*name=\"" + name + "\")(?=[^>]*value=\"" + value + "\")[^>]*>")
                .matcher(page)
                .find();
    }

    private long stored() {
        return desk.count(trust, "select count(*) from feedback.feedback");
    }

    @ParameterizedTest
    @CsvSource({
        "telling.known.name, x, 201",
        "telling.known.reach, x, 201",
        "story, x, 20001",
        "say[good], x, 20001",
        "telling.happened.month, 9, 3",
        "telling.happened.year, 9, 9"
    })
    void aGiverFindsEverythingElseStillThere(String wrong, String letter, int times) {
        var page = form.send(trust, fields(told(), wrong, letter.repeat(times)));
        assertThat(page).hasStatus(400);
        var html = flat(page);
        assertThat(html).contains("There is a problem", letter.repeat(times));
        assertThat(typed(html, "once", ONCE)).isTrue();
        assertThat(chosen(html, "telling.answer", "4")).isTrue();
        assertThat(chosen(html, "telling.about", "someone_i_care_for")).isTrue();
        assertThat(chosen(html, "telling.known.grade", "KNOWN_TO_TEAM")).isTrue();
        assertThat(chosen(html, "telling.publish", "yes")).isTrue();
        texts().forEach((name, text) -> {
            if (!name.equals(wrong)) {
                assertThat(html).as(name).contains(text);
            }
        });
        assertThat(stored()).isZero();
    }

    private static Map<String, String> texts() {
        return Map.of(
                "say[good]",
                "The “night” nurse &amp; her tea",
                "say[better]",
                "&lt;Signs&gt; please",
                "story",
                "It began on Monday",
                "telling.known.name",
                "value=\"Ada\"",
                "telling.known.reach",
                "value=\"ada@example.org\"",
                "telling.happened.month",
                "value=\"3\"",
                "telling.happened.year",
                "value=\"2026\"");
    }

    @ParameterizedTest
    @CsvSource({
        "place, no-such, Choose the place",
        "channel, online, Choose how they told you",
        "channel, pigeon, Choose how they told you",
        "heard, yesterday, Enter the day they told you",
        "heard, 2999-01-01, Enter the day they told you",
        "heard, -4712-01-01, Enter the day they told you",
        "heard, 0001-01-01, Enter the day they told you",
        "heard, -999999999-01-01, Enter the day they told you",
        "telling.known.name, '', or a way to reach you",
        "telling.happened.year, 26, Enter a month"
    })
    void whoeverLogsForSomebodyFindsEverythingElseStillThere(String wrong, String value, String said) {
        var told = fields(
                heard(),
                wrong,
                value,
                "telling.known.reach",
                wrong.equals("telling.known.name") ? "" : "ada@example.org");
        for (var path : List.of("/on-behalf", "/on-behalf/log")) {
            var page = desk.post(connector, path, told);
            assertThat(page).as(path).hasStatus(400).bodyText().contains(said);
            var html = flat(page);
            assertThat(html).contains("The “night” nurse &amp; her tea");
            assertThat(typed(html, "once", ONCE)).isTrue();
            assertThat(chosen(html, "telling.answer", "4")).isTrue();
            assertThat(chosen(html, "telling.about", "someone_i_care_for")).isTrue();
            assertThat(chosen(html, "telling.known.grade", "KNOWN_TO_TEAM")).isTrue();
        }
        assertThat(stored()).isZero();
    }

    @Test
    void aGiverWhoHadTheFormOpenIsHeardThoughThePlaceClosedMeanwhile() {
        close("ward-4");
        assertThat(form.send(trust, fields(told()))).hasStatusOk().bodyText().contains("Thank you for telling us");
        assertThat(form.rows(trust, "select 1 from feedback.feedback where place_id is not null"))
                .hasSize(1);
    }

    @Test
    void whoeverLogsChoosesAnotherPlaceWhereItClosedMeanwhile() {
        assertThat(desk.follow(connector, "/on-behalf", fields(heard()))).hasStatusOk();
        close("ward-4");
        assertThat(desk.follow(connector, "/on-behalf/log", fields(heard())))
                .hasStatus(400)
                .bodyText()
                .contains("Choose the place it is about", "The “night” nurse &amp; her tea");
        assertThat(stored()).isZero();
    }

    private void close(String code) {
        PlaceId place =
                World.in(trust.id(), () -> places.withCode(code).orElseThrow().id());
        World.in(trust.id(), () -> {
            places.close(place, true);
            return place;
        });
    }

    @Test
    void nobodyLogsAboutAPlaceOfAnotherOrganisation() {
        var other = world.organisation();
        world.ward(other, "Elsewhere");
        assertThat(desk.get(connector, "/on-behalf")).bodyText().doesNotContain("Elsewhere");
        assertThat(desk.follow(connector, "/on-behalf/log", fields(heard(), "place", "elsewhere")))
                .hasStatus(400);
        assertThat(form.send(other, fields(told()))).hasStatus(404);
        assertThat(stored()).isZero();
    }

    @Test
    void anAnswerThatIsNoneCountsAsNotGiven() {
        assertThat(form.send(trust, "telling.answer", "99"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose an answer or write");
        assertThat(form.send(trust, "telling.answer", "99", "say[good]", "Kind"))
                .hasStatusOk();
        assertThat(form.rows(trust, "select 1 from feedback.feedback where answer_code is null and score is null"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "telling.known.grade, PRESIDENT",
        "telling.about, my_cat",
        "once, 0000",
        "telling.publish, ''",
        "telling.publish, perhaps",
        "say[unknown], Words"
    })
    void whatNoFormSendsIsReadAsTheLeastItCanMean(String field, String value) {
        assertThat(form.send(trust, "say[good]", "Kind", field, value)).hasStatusOk();
        assertThat(form.rows(trust, "select grade, about from feedback.feedback"))
                .containsExactly(Map.of("grade", 0, "about", "unknown"));
        assertThat(form.rows(trust, "select received from feedback.comment"))
                .containsExactly(Map.of("received", "Kind"));
        assertThat(form.rows(trust, "select 1 from feedback.contact")).isEmpty();
    }

    @Test
    void aLongWordIsCountedInLettersAsPeopleCountThem() {
        assertThat(form.send(trust, "say[good]", "😀".repeat(20_000))).hasStatusOk();
        assertThat(form.send(trust, "say[good]", "😀".repeat(20_001)))
                .hasStatus(400)
                .bodyText()
                .contains("You wrote 20,001, and all of it is still here");
    }

    @Test
    void lineEndsThatAFormAddsDoNotMakeWordsTooLong() {
        assertThat(form.send(trust, "say[good]", "a\r\n".repeat(10_000))).hasStatusOk();
        assertThat(desk.count(trust, "select length(received) from feedback.comment"))
                .isEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ud83d", "\ufffe\u0007"})
    void whatCannotBeKeptIsTakenOutAndAskedAboutInEachField(String text) {
        for (var field : List.of("say[good]", "story", "telling.known.name", "telling.known.reach")) {
            var page = form.send(trust, fields(told(), field, text));
            assertThat(page).as(field).hasStatus(400).bodyText().contains("hidden character");
        }
        assertThat(desk.follow(connector, "/on-behalf", fields(heard(), "words", text)))
                .hasStatus(400)
                .bodyText()
                .contains("hidden character");
        assertThat(stored()).isZero();
    }

    @Test
    void whereNoQuestionIsAskedOfThatDayAStoryIsEnough() {
        var before = "2010-06-01T10:00:00Z";
        var address = "/give/" + trust.code() + "/ward-4";
        assertThat(time.at(before, () -> form.get(address)))
                .hasStatusOk()
                .bodyText()
                .contains("Your story", "Send")
                .doesNotContain("Very good");
        assertThat(time.at(before, () -> form.send(trust, "telling.answer", "1")))
                .hasStatus(400)
                .bodyText()
                .contains("href=\"#story\"");
        assertThat(time.at(before, () -> form.send(trust, "telling.answer", "1", "story", "It began on Monday")))
                .hasStatusOk();
        assertThat(form.rows(trust, "select received_on::text, answer_code from feedback.feedback"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("received_on", "2010-06-01")
                        .containsEntry("answer_code", null));
    }

    @Test
    void anAddressOfAnotherSpellingLeadsToTheSameForm() {
        assertThat(form.get("/give/" + trust.code().toLowerCase(java.util.Locale.ROOT) + "/ward-4"))
                .hasStatusOk()
                .bodyText()
                .contains("Tell us about");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/give/\u0000", "/give/T1/😀", "/give/..", "/give/'", "/give/T1/_ALL"})
    void anAddressThatIsNoneIsNotFound(String path) {
        assertThat(form.get(path).getResponse().getStatus()).isIn(400, 404);
    }

    @Test
    void aPlaceIsSoughtByAnyCharactersAndThemShownAsTyped() {
        assertThat(form.get("/give/" + trust.code() + "?q=<b>%_"))
                .hasStatusOk()
                .bodyText()
                .contains("No place has “&lt;b&gt;%_”")
                .doesNotContain("<b>%_");
    }

    @Test
    void whoeverTakesBackAfterItWasLoggedForThemIsNotLoggedAnew() {
        var logged = desk.follow(connector, "/on-behalf/log", fields(heard()));
        form.takeBack(AtTheForm.receipt(logged));
        desk.follow(connector, "/on-behalf/log", fields(heard()));
        assertThat(form.rows(trust, "select withdrawn from feedback.feedback"))
                .containsExactly(Map.of("withdrawn", true));
        assertThat(form.rows(trust, "select 1 from feedback.contact")).isEmpty();
    }

    @Test
    void everyoneButThoseWhoMayIsKeptFromLoggingForSomebody() {
        for (var role : List.of(Role.ANALYST, Role.LINE_MANAGER, Role.CHAMPION)) {
            var person = world.person(trust, role);
            for (var path : List.of("/on-behalf", "/on-behalf/log", "/on-behalf/empty", "/on-behalf/heard")) {
                assertThat(desk.post(person, path, fields(heard())))
                        .as(role + path)
                        .hasStatus(403);
            }
        }
        assertThat(stored()).isZero();
    }
}
