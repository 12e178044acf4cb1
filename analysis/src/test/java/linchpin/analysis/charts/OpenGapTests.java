package linchpin.analysis.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Point;
import linchpin.analysis.charts.signals.Label;
import org.junit.jupiter.api.Test;

class OpenGapTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Options UP = Options.standard(Direction.INCREASE);

    private static List<Point> gaps(double... lengths) {
        return IntStream.range(0, lengths.length)
                .mapToObj(i -> new Point(FIRST.plusDays(10L * i), lengths[i]))
                .toList();
    }

    private static List<Point> alike(int many, double length) {
        return gaps(IntStream.range(0, many).mapToDouble(_ -> length).toArray());
    }

    /** Two gaps that share out three answers: (0,3), (1,2), (2,1), (3,0) are alike. */
    @Test
    void hasTheChanceThatCountingAllWaysGives() {
        assertThat(OpenGap.chance(1, 0, 3)).isCloseTo(1 / 4.0, within(1e-12));
        assertThat(OpenGap.chance(1, 1, 2)).isCloseTo(2 / 4.0, within(1e-12));
        assertThat(OpenGap.chance(1, 3, 0)).isEqualTo(1);
        // three gaps share out two answers in six ways; in one of them the last has both
        assertThat(OpenGap.chance(2, 0, 2)).isCloseTo(1 / 6.0, within(1e-12));
    }

    @Test
    void isNearlyGeometricWhereManyGapsAreOver() {
        assertThat(OpenGap.chance(5_000, 5_000 * 26.0, 139)).isCloseTo(Math.pow(26.0 / 27, 139), within(1e-4));
    }

    /** A matter that was solved ends no gap any more, and yet it shows. */
    @Test
    void showsThatWhatCameDoesNotComeAnyMore() {
        var solved = Charts.g(alike(41, 24), UP, 139);
        assertThat(Charts.g(alike(41, 24), UP).variation()).isEqualTo(PointType.COMMON_CAUSE);
        assertThat(solved.variation()).isEqualTo(PointType.IMPROVEMENT);
        assertThat(solved.latest()).isEqualTo(Label.ABOVE_LIMIT);
        assertThat(solved.size()).as("it is no point among those that are over").isEqualTo(41);
        assertThat(solved.open()).hasValueSatisfying(gap -> {
            assertThat(gap.since()).isEqualTo(FIRST.plusDays(400));
            assertThat(gap.chance()).isBetween(1 / 210.0, 1 / 195.0);
        });
        assertThat(Charts.t(alike(20, 30), UP, 200).variation()).isEqualTo(PointType.IMPROVEMENT);
    }

    @Test
    void saysNothingWhileItIsShort() {
        for (double open : new double[] {0, 1, 24, 60}) {
            var chart = Charts.g(alike(41, 24), UP, open);
            assertThat(chart.variation()).as("open for " + open).isEqualTo(PointType.COMMON_CAUSE);
        }
    }

    @Test
    void neitherEndsNorHidesWhatTheGapsThatAreOverSay() {
        var worse = gaps(
                IntStream.range(0, 30).mapToDouble(i -> i < 22 ? 40 + i % 5 : 3).toArray());
        assertThat(Charts.g(worse, UP).variation()).isEqualTo(PointType.CONCERN);
        assertThat(Charts.g(worse, UP, 5).variation()).isEqualTo(PointType.CONCERN);
    }

    @Test
    void isHeldAgainstItsOwnPhaseAndNeedsTwelveGapsOfIt() {
        assertThat(Charts.g(alike(11, 24), UP, 5_000).variation()).isEqualTo(PointType.COMMON_CAUSE);
        assertThat(Charts.g(alike(12, 24), UP, 5_000).variation()).isEqualTo(PointType.IMPROVEMENT);
        var rebased = UP.rebasedAt(List.of(FIRST.plusDays(200)));
        assertThat(Charts.g(alike(30, 24), rebased, 5_000).variation()).isEqualTo(PointType.COMMON_CAUSE);
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> Charts.g(alike(12, 1), UP, -1)).hasMessageContaining("there cannot be -1");
        assertThatThrownBy(() -> Charts.t(alike(12, 1), UP, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isCountedFromTheLastOfThoseItIsAbout() {
        var months = IntStream.range(0, 36)
                .mapToObj(i -> new CountPoint(FIRST.plusMonths(i), i < 30 ? 1 : 0, 10))
                .toList();
        var chart = ChartChoice.of(months, Options.standard(Direction.DECREASE)).chart();
        assertThat(chart.kind()).isEqualTo(Kind.G);
        assertThat(chart.open())
                .hasValueSatisfying(gap -> assertThat(gap.length()).isEqualTo(64)); // four of its month, and six months
        assertThat(chart.variation()).isEqualTo(PointType.IMPROVEMENT);
    }

    @Test
    void countsDaysUpToTheDayThatIsAskedFor() {
        var days = IntStream.range(0, 20).mapToObj(i -> FIRST.plusDays(14L * i)).toList();
        var last = days.getLast();
        assertThat(ChartChoice.ofEvents(days, UP).chart().open())
                .hasValueSatisfying(gap -> assertThat(gap.length()).isZero());
        var since = ChartChoice.ofEvents(days, last.plusDays(90), UP).chart();
        assertThat(since.open())
                .hasValueSatisfying(gap -> assertThat(gap.length()).isEqualTo(90));
        assertThat(since.variation()).isEqualTo(PointType.IMPROVEMENT);
    }

    /**
     * Nothing ever changes here, so whatever stands out is a false signal. Somebody looks at the end of each of twelve months, at the two years
     * before. So many of the years have a false signal of improvement: by a gap that is open 9 in 100, by one that is over and above the upper
     * limit 26, by either 27. Decision 0033 is made of these figures.
     */
    @Test
    void givesFewerFalseSignalsInAYearThanGapsThatAreOver() {
        var dice = new SplittableRandom(1_913);
        int years = 2_000;
        int open = 0;
        int over = 0;
        int either = 0;
        for (int year = 0; year < years; year++) {
            double share = 1 / (15 + dice.nextInt(30) + 1.0);
            var cases = cases(dice, share);
            boolean seenOpen = false;
            boolean seenOver = false;
            for (int month = 24; month < 36; month++) {
                var chart = chart(cases.subList((month - 24) * 40, month * 40));
                seenOpen |= chart.open().filter(OpenGap::unusual).isPresent();
                seenOver |= closedIn(chart, FIRST.plusMonths(month - 1)) > 0;
            }
            open += seenOpen ? 1 : 0;
            over += seenOver ? 1 : 0;
            either += seenOpen || seenOver ? 1 : 0;
        }
        assertThat(open).isLessThan(over);
        assertThat((double) open / years).isBetween(0.07, 0.12);
        assertThat((double) (either - over) / years).isLessThan(0.02);
    }

    /** Forty answers a month, for three years. */
    private static List<CountPoint> cases(SplittableRandom dice, double share) {
        var cases = new ArrayList<CountPoint>();
        for (int month = 0; month < 36; month++) {
            for (int each = 0; each < 40; each++) {
                cases.add(new CountPoint(
                        FIRST.plusMonths(month).plusDays(each * 28L / 40), dice.nextDouble() < share ? 1 : 0, 1));
            }
        }
        return cases;
    }

    private static Chart chart(List<CountPoint> cases) {
        var gaps = new ArrayList<Point>();
        int since = -1;
        for (var one : cases) {
            if (one.part() == 1) {
                if (since >= 0) {
                    gaps.add(new Point(one.date(), since));
                }
                since = 0;
            } else if (since >= 0) {
                since++;
            }
        }
        return Charts.g(gaps, UP, Math.max(0, since));
    }

    private static long closedIn(Chart chart, LocalDate month) {
        return chart.points().stream()
                .filter(point -> !point.date().isBefore(month) && point.label() == Label.ABOVE_LIMIT)
                .count();
    }
}
