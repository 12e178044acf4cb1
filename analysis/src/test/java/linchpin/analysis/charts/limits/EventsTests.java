package linchpin.analysis.charts.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Point;
import org.junit.jupiter.api.Test;

class EventsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void countsOthersBetweenEventsOneByOne() {
        var cases = List.of(one(1, 0), one(2, 1), one(3, 0), one(4, 0), one(5, 1), one(6, 1), one(7, 0));
        assertThat(Events.between(cases)).containsExactly(new Point(DAY.plusDays(5), 2), new Point(DAY.plusDays(6), 0));
        assertThat(Events.spread(cases)).isFalse();
    }

    @Test
    void takesEventsWithinACountAsEvenlySpread() {
        var months = List.of(new CountPoint(DAY, 2, 10), new CountPoint(DAY.plusMonths(1), 1, 10));
        assertThat(Events.between(months)).extracting(Point::value).containsExactly(4.0, 7.0);
        assertThat(Events.spread(months)).isTrue();
    }

    @Test
    void countsWhatCameSinceTheLastEvent() {
        assertThat(Events.since(List.of(one(1, 0), one(2, 1), one(3, 0), one(4, 0))))
                .isEqualTo(2);
        assertThat(Events.since(List.of(one(1, 0), one(2, 1)))).isZero();
        assertThat(Events.since(List.of(new CountPoint(DAY, 2, 10), new CountPoint(DAY.plusMonths(1), 0, 7))))
                .as("evenly spread: two come after the second of ten")
                .isEqualTo(9);
        assertThat(Events.since(List.of(one(1, 0), one(2, 0)))).isEqualTo(2);
    }

    @Test
    void keepsTheLatestOfVeryMany() {
        var months = List.of(new CountPoint(DAY, 1L << 40, 1L << 41), new CountPoint(DAY.plusMonths(1), 3, 30));
        var points = Events.between(months);
        assertThat(points).hasSize(500);
        assertThat(points.subList(0, 497)).extracting(Point::value).containsOnly(1.0);
        assertThat(points.getLast().value()).isEqualTo(9);
    }

    private static CountPoint one(int day, int part) {
        return new CountPoint(DAY.plusDays(day), part, 1);
    }
}
