package linchpin.figures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.feedback.RowsInLog;
import linchpin.figures.ChartAbout;
import linchpin.organisation.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookTests {

    private static final PlaceId WARD = new PlaceId(UUID.fromString("0199aa00-1234-7000-8000-0123456789ab"));
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    static Stream<Look> looks() {
        var usual = Look.of(Map.of());
        return Stream.of(
                usual,
                usual.about(WARD),
                usual.on(7),
                usual.inPhases(false),
                new Look(WARD, 31, 60, MAY, false),
                new Look(null, null, 12, MAY, true),
                usual.on(3).allTime(),
                usual.upTo(MAY));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isFoundAgainByItsAddress(Look look) {
        var sent = new HashMap<String, String>();
        Stream.ofNullable(URI.create(look.path()).getQuery())
                .flatMap(query -> Stream.of(query.split("&", -1)))
                .map(part -> part.split("=", -1))
                .forEach(part -> sent.put(part[0], part[1]));
        assertThat(Look.of(sent)).isEqualTo(look);
    }

    @Test
    void saysNothingInTheAddressOfWhatIsUsual() {
        assertThat(Look.of(Map.of()).path()).isEqualTo("/figures");
        assertThat(Look.of(Map.of("months", "24", "phases", "on")).query()).isEmpty();
        assertThat(new Look(WARD, 7, 12, MAY, false).path())
                .isEqualTo("/figures?place=" + WARD.id() + "&theme=7&months=12&until=2026-05&phases=off");
    }

    @Test
    void leadsToTheRowsOfItsPlaceAndThemeInThoseMonths() {
        var rows = Look.of(Map.of()).about(WARD).on(7).rows(MAY.minusMonths(1), MAY);
        assertThat(rows).isEqualTo(RowsInLog.ALL.at(WARD).about(7).in(YearMonth.of(2026, 4), MAY));
    }

    /** Others lead to figures without knowing how these spell what they look at. */
    @Test
    void isWhereOthersLeadTo() {
        var usual = Look.of(Map.of());
        assertThat(ChartAbout.path(WARD, 7)).isEqualTo(usual.about(WARD).on(7).path());
        assertThat(ChartAbout.path(null, 7)).isEqualTo(usual.on(7).path());
        assertThat(ChartAbout.path(null, null)).isEqualTo(usual.path());
    }

    @Test
    void carriesWhatIsLookedAtIntoTheFile() {
        assertThat(Look.of(Map.of()).table("score", "csv")).isEqualTo("/figures/table?of=score&as=csv");
        assertThat(Look.of(Map.of()).on(7).table("chart", "xlsx")).isEqualTo("/figures/table?of=chart&as=xlsx&theme=7");
    }
}
