package linchpin.feedback.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in an address of the log, and how what it finds is marked. */
class ExcerptTests {

    private static LogSearch search(String... sent) {
        var parameters = new HashMap<String, String>();
        for (var i = 0; i < sent.length; i += 2) {
            parameters.put(sent[i], sent[i + 1]);
        }
        return LogSearch.of(parameters);
    }

    private static final Marks TEA = new Marks(Set.of("tea", "cold"));

    @Test
    void marksEachHitAndNothingElse() {
        var excerpt = Excerpt.of("the tea was cold", TEA);
        assertThat(excerpt.pieces())
                .isEqualTo(List.of(
                        new Marks.Piece("the ", false),
                        new Marks.Piece("tea", true),
                        new Marks.Piece(" was ", false),
                        new Marks.Piece("cold", true)));
        assertThat(excerpt.plain()).isEqualTo("the tea was cold");
        assertThat(Excerpt.of("", TEA).pieces()).isEmpty();
    }

    @Test
    void beginsBeforeTheHitsWhereNotAllFits() {
        var words = "We came early. ".repeat(40) + "The tea was cold. " + "Then we left. ".repeat(40);
        assertThat(Excerpt.of(words, TEA).plain())
                .startsWith("… ")
                .contains("The tea was cold.")
                .endsWith(" …")
                .hasSizeLessThanOrEqualTo(Excerpt.SHOWN);
        assertThat(Excerpt.of(words, Marks.NONE).plain())
                .startsWith("We came early")
                .endsWith(" …");
    }

    @Test
    void showsMostOfWhatWasSoughtAndNotWhatStandsFirst() {
        var words =
                "The tea came. " + "We waited for long. ".repeat(40) + "The tea was cold. " + "We left. ".repeat(40);
        assertThat(Excerpt.of(words, TEA).plain()).contains("The tea was cold.");
    }

    @ParameterizedTest
    @CsvSource({
        "tea, (tea), tea",
        "Zoë, “Zoë”s, Zoë",
        "wasn’t, it wasn’t, wasn’t",
        "rude, rude/unhelpful, rude",
        "re-admitted, was re-admitted twice, re-admitted",
        "12pm, at 12pm., 12pm",
        "A&E, in A&E., A&E",
        "G.P, my G.P. said, G.P",
        "cold, was cold.The tea, cold",
        "A and E, in A and E, A and E",
        "great, great😊team, great"
    })
    void marksAWordWhateverTouchesIt(String hit, String text, String marked) {
        var pieces = new Marks(Set.of(hit)).pieces(text);
        assertThat(pieces.stream().filter(Marks.Piece::hit).map(Marks.Piece::text))
                .containsExactly(marked);
        assertThat(String.join("", pieces.stream().map(Marks.Piece::text).toList()))
                .isEqualTo(text);
    }

    @Test
    void asksOnlyAboutWordsThatMayBeMeant() {
        assertThat(Marks.candidates("'tea' | 'zoe'", List.of("The Tea, 12tea, “Zoë” and coffee", "a cup")))
                .containsExactlyInAnyOrder("The", "Tea", "12tea", "Zoë");
    }

    @Test
    void goesOnFromWhereSomebodyWas() {
        for (var otherwise : List.of(true, false)) {
            var cursor = new Cursor(LocalDate.of(2026, 11, 23), 4711, otherwise);
            assertThat(Cursor.of(cursor.toString())).contains(cursor);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "4711",
                "2026-11-23",
                "2026-13-40,1",
                "2026-02-30,1",
                "2026-11-23,-1",
                "2026-11-23,1,2",
                "2026-11-23,9999999999999999999",
                "2026-11-23,1 or 1=1",
                "23/11/2026,1"
            })
    void beginsAtTheTopForAnAddressThatIsCutOff(String sent) {
        assertThat(Cursor.of(sent)).isEmpty();
    }

    @Test
    void asksForNothingThatIsNotUnderstood() {
        var search = search(
                "state",
                "lost",
                "read",
                "often",
                "moderation",
                "maybe",
                "place",
                "ward",
                "from",
                "soon",
                "theme",
                "tea");
        assertThat(search.query()).isEmpty();
        assertThat(search.filtered()).isFalse();
        assertThat(search.place()).isNull();
        assertThat(search.from()).isNull();
        assertThat(search.theme()).isNull();
    }

    @Test
    void saysInItsAddressWhatWasAskedForAndIsReadBackTheSame() {
        var place = UUID.randomUUID();
        var search = search(
                "q",
                "cold tea & \"no milk\"",
                "state",
                "new",
                "read",
                "not-me",
                "moderation",
                "held",
                "alarm",
                "on",
                "place",
                place.toString());
        assertThat(search.filtered()).isTrue();
        var again = new HashMap<String, String>();
        for (var part : search.query().split("&")) {
            var pair = part.split("=", 2);
            again.put(pair[0], java.net.URLDecoder.decode(pair[1], java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(LogSearch.of(again)).isEqualTo(search);
    }

    @Test
    void cutsWhatNobodyTypesAndMendsQuotationMarks() {
        assertThat(search("q", "x".repeat(1_000)).words()).hasSize(300);
        for (var typed : List.of("“no milk”", "„no milk“", "«no milk»", "”no milk”", "＂no milk＂")) {
            assertThat(search("q", typed).words()).isEqualTo("\"no milk\"");
        }
        assertThat(search("q", "a\u0000b\ue001c").words()).isEqualTo("a b c");
    }

    @ParameterizedTest
    @CsvSource({"'', My search", "Cold TEA, cold tea"})
    void offersANameToSaveItUnder(String words, String name) {
        assertThat(search("q", words).suggestedName()).isEqualTo(name);
    }

    @Test
    void knowsEachReading() {
        for (var reading : LogSearch.Reading.values()) {
            assertThat(LogSearch.Reading.of(reading.sent())).isEqualTo(reading);
        }
        assertThat(LogSearch.of(Map.of()).query()).isEmpty();
    }
}
