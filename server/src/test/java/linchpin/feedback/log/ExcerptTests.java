package linchpin.feedback.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Test
    void marksEachHitAndNothingElse() {
        var excerpt =
                Excerpt.of("the " + Excerpt.HIT + "tea" + Excerpt.END + " was " + Excerpt.HIT + "cold" + Excerpt.END);
        assertThat(excerpt.pieces())
                .isEqualTo(List.of(
                        new Excerpt.Piece("the ", false),
                        new Excerpt.Piece("tea", true),
                        new Excerpt.Piece(" was ", false),
                        new Excerpt.Piece("cold", true)));
        assertThat(excerpt.plain()).isEqualTo("the tea was cold");
    }

    @Test
    void givesALessThanBackThatWasPutAside() {
        assertThat(Excerpt.of("1 " + Excerpt.LESS_THAN + " 2").plain()).isEqualTo("1 < 2");
        assertThat(Excerpt.of("").pieces()).isEmpty();
    }

    @Test
    void marksNothingTwiceWhereAMarkWasCutOff() {
        assertThat(Excerpt.of("a " + Excerpt.HIT + "tea").pieces())
                .isEqualTo(List.of(new Excerpt.Piece("a ", false), new Excerpt.Piece("tea", true)));
        assertThat(Excerpt.of(Excerpt.END + "tea").pieces()).isEqualTo(List.of(new Excerpt.Piece("tea", false)));
    }

    @Test
    void goesOnFromWhereSomebodyWas() {
        var cursor = new Cursor(LocalDate.of(2026, 11, 23), 4711);
        assertThat(Cursor.of(cursor.toString())).contains(cursor);
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
        assertThat(search("q", "“no milk”").words()).isEqualTo("\"no milk\"");
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
