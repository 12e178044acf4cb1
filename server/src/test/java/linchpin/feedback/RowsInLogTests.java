package linchpin.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.feedback.RowsInLog.Score;
import linchpin.feedback.log.LogSearch;
import linchpin.organisation.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RowsInLogTests {

    private static final PlaceId WARD = new PlaceId(UUID.fromString("0199aa00-1234-7000-8000-0123456789ab"));
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    static Stream<RowsInLog> links() {
        var scores = Stream.of(Score.values()).map(score -> RowsInLog.ALL.answering(score));
        return Stream.concat(
                scores,
                Stream.of(
                        RowsInLog.ALL,
                        RowsInLog.ALL.at(WARD),
                        RowsInLog.ALL.about(31),
                        RowsInLog.ALL.through("sms"),
                        RowsInLog.ALL.in(MAY, MAY),
                        RowsInLog.ALL
                                .at(WARD)
                                .about(7)
                                .in(MAY.minusMonths(23), MAY)
                                .through("care-opinion")
                                .answering(Score.NEGATIVE)));
    }

    /** What a browser would send on following the link. */
    private static Map<String, String> sent(RowsInLog rows) {
        var sent = new TreeMap<String, String>();
        var query = URI.create(rows.path()).getRawQuery();
        Stream.ofNullable(query)
                .flatMap(parts -> Stream.of(parts.split("&", -1)))
                .map(part -> part.split("=", -1))
                .forEach(part -> sent.put(part[0], part[1]));
        return sent;
    }

    @ParameterizedTest
    @MethodSource("links")
    void areFoundAgainByTheirAddress(RowsInLog rows) {
        assertThat(RowsInLog.of(sent(rows))).isEqualTo(rows);
    }

    /** And it asks for nothing else. */
    @ParameterizedTest
    @MethodSource("links")
    void areWhatTheLogLooksFor(RowsInLog rows) {
        var search = LogSearch.of(sent(rows));
        assertThat(search.rows()).isEqualTo(rows);
        assertThat("/log" + (search.query().isEmpty() ? "" : "?" + search.query()))
                .isEqualTo(rows.path());
    }

    @Test
    void sayInTheAddressOnlyWhatIsAskedFor() {
        assertThat(RowsInLog.ALL.path()).isEqualTo("/log");
        assertThat(RowsInLog.ALL.at(WARD).about(3).at(null).about(null)).isEqualTo(RowsInLog.ALL);
        assertThat(RowsInLog.ALL.at(WARD).in(MAY, MAY).about(3).path())
                .isEqualTo("/log?place=" + WARD.id() + "&from=2026-05-01&to=2026-05-31&theme=3");
    }

    @Test
    void lastFromTheFirstDayOfAMonthToTheLastOfAnother() {
        var rows = RowsInLog.ALL.in(YearMonth.of(2023, 12), YearMonth.of(2024, 2));
        assertThat(rows.from()).isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(rows.to()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    /** People bookmark addresses, cut them off and type them by hand. */
    @ParameterizedTest
    @CsvSource({
        "place, ward-5",
        "place, 0199aa00-1234-7000-8000-0123456789",
        "from, 2026-02-30",
        "to, yesterday",
        "score, 6",
        "score, 1-3",
        "theme, -1",
        "theme, 12345",
        "question, <b>",
        "channel, a b",
        "colour, red"
    })
    void leaveOutWhatCannotBeUnderstood(String name, String value) {
        assertThat(RowsInLog.of(Map.of(name, value))).isEqualTo(RowsInLog.ALL);
        assertThat(LogSearch.of(Map.of(name, value)).query()).isEmpty();
    }

    @Test
    void refuseACodeThatNoAddressCouldHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowsInLog.ALL.through("by hand&score=1"))
                .withMessageContaining("by hand&score=1");
    }

    @Test
    void standBesideWordsAndEverythingElseThatTheLogIsAsked() {
        var search = LogSearch.of(Map.of("q", "late tablets", "theme", "3", "state", "new", "read", "me"));
        assertThat(search.query()).isEqualTo("q=late+tablets&theme=3&state=new&read=me");
        assertThat(search.rows().path()).isEqualTo("/log?theme=3");
    }
}
