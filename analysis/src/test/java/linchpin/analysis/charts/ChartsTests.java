package linchpin.analysis.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import linchpin.analysis.charts.Note.About;
import linchpin.analysis.charts.limits.Limits;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Point;
import linchpin.analysis.charts.signals.Label;
import org.junit.jupiter.api.Test;

class ChartsTests {

    private static final Options UP = Options.standard(Direction.INCREASE);
    private static final long[] PART = {81, 85, 90, 78, 88, 92, 84, 70, 95, 89, 86, 83};
    private static final long[] OF = {90, 95, 100, 92, 96, 101, 93, 90, 103, 98, 95, 94};

    @Test
    void givesEachPercentageLimitsForItsNumber() {
        var first = Charts.p(counts(PART, OF), UP).point(0);
        assertThat(first.centre()).isCloseTo(89.01482, within(5e-6));
        assertThat(first.limits().lower()).isCloseTo(79.126, within(5e-4));
        assertThat(first.limits().upper()).isCloseTo(98.903, within(5e-4));
    }

    @Test
    void widensLimitsToWhatPercentagesReallyDo() {
        var plain = Charts.p(counts(PART, OF), UP).point(0);
        var first = Charts.laneyP(counts(PART, OF), UP).point(0);
        assertThat(first.limits().lower()).isCloseTo(77.833, within(5e-4));
        assertThat(first.limits().upper()).isEqualTo(100);
        assertThat((89.0148212729 - first.limits().lower())
                        / (89.0148212729 - plain.limits().lower()))
                .isCloseTo(1.1307588, within(5e-8));
    }

    @Test
    void takesTimesBetweenEventsToWhereTheyVaryEvenly() {
        var point =
                Charts.t(Case.months(12, 5, 30, 8, 22, 41, 3, 17, 9, 26), UP).point(9);
        assertThat(point.centre()).isCloseTo(14.31577, within(5e-6));
        assertThat(point.limits().upper()).isCloseTo(150.21571, within(5e-6));
        assertThat(point.limits().lower()).isCloseTo(0.00152, within(5e-6));
        assertThat(point.value()).isEqualTo(26);
    }

    @Test
    void countsCasesBetweenEvents() {
        var point = Charts.g(Case.months(5, 12, 8, 15, 3), UP).point(0);
        assertThat(point.centre()).isEqualTo(8);
        assertThat(point.limits().upper()).isCloseTo(35.85876, within(5e-6));
        assertThat(point.limits().lower()).isZero();
        assertThat((point.limits().upper() - 8.6) / 3).isCloseTo(9.08625, within(5e-6));
    }

    @Test
    void putsPointsInOrderAndRefusesTwoForOneDay() {
        var points = new ArrayList<>(Case.months(1, 2, 3));
        Collections.reverse(points);
        assertThat(Charts.xmr(points, UP).points()).extracting(Plotted::value).containsExactly(1.0, 2.0, 3.0);
        points.add(new Point(Case.FIRST, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Charts.xmr(points, UP))
                .withMessageContaining("2020-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> UP.fixedAfter(11));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(Case.FIRST, Double.NaN));
    }

    @Test
    void makesTheMeanTheLimitsWhereNothingVaries() {
        var chart = Charts.xmr(Case.months(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1), UP);
        assertThat(chart.point(0).limits()).isEqualTo(new Limits(0.1, 0.1, 0.1, 0.1));
        assertThat(chart.points()).extracting(Plotted::label).containsOnly(Label.COMMON_CAUSE);
        assertThat(abouts(chart)).containsExactly(About.ALL_THE_SAME);
    }

    @Test
    void saysWhatToMind() {
        assertThat(abouts(Charts.xmr(List.of(), UP))).containsExactly(About.NOTHING);
        assertThat(abouts(Charts.xmr(Case.months(1, 2, 3), UP))).containsExactly(About.FEW_POINTS);
        var gappy = new ArrayList<>(Case.months(1, 3, 2, 1, 4, 2, 3, 1, 2, 3, 1, 2, 4, 2, 1));
        gappy.remove(6);
        gappy.remove(2);
        assertThat(Charts.xmr(gappy, UP).notes())
                .containsExactly(new Note(
                        About.GAPS, "There is no figure for March 2020 and July 2020. The line is broken there."));
        assertThat(abouts(Charts.xmr(Case.months(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9), UP)))
                .containsExactly(About.LIMITS_MEET);
        assertThat(Charts.p(counts(new long[] {1, 0, 2}, new long[] {2, 0, 3}), UP)
                        .notes())
                .extracting(Note::about)
                .contains(About.NOTHING_COUNTED);
    }

    @Test
    void findsARunAboutTheMedianOfTheFirstTwelve() {
        var steady = DoubleStream.of(5, 7, 6, 5, 7, 6, 5, 7, 6, 5, 7, 6);
        var chart = Charts.run(
                Case.months(DoubleStream.concat(steady, DoubleStream.of(7, 6, 7, 7, 7, 7, 8))
                        .toArray()),
                UP);
        assertThat(chart.kind()).isEqualTo(Kind.RUN);
        assertThat(chart.point(0).centre()).isEqualTo(6);
        assertThat(chart.point(0).limits()).isNull();
        assertThat(chart.points().subList(10, 19))
                .as("points on the median neither count nor end a run")
                .extracting(Plotted::label)
                .containsExactly(
                        Label.SHIFT_ABOVE,
                        Label.COMMON_CAUSE,
                        Label.SHIFT_ABOVE,
                        Label.COMMON_CAUSE,
                        Label.SHIFT_ABOVE,
                        Label.SHIFT_ABOVE,
                        Label.SHIFT_ABOVE,
                        Label.SHIFT_ABOVE,
                        Label.SHIFT_ABOVE);
    }

    @Test
    void makesANewMedianOfARunOfNine() {
        var values = IntStream.range(0, 30)
                .mapToDouble(i -> i < 15 ? 5 + i % 2 : 9 + i % 2)
                .toArray();
        var chart = Charts.run(Case.months(values), UP);
        assertThat(chart.point(14).centre()).isEqualTo(5.5);
        assertThat(chart.point(14).phase()).isZero();
        assertThat(chart.point(15).phase()).isEqualTo(1);
        assertThat(chart.point(15).centre()).isEqualTo(9.5);
        assertThat(chart.point(15).type()).isEqualTo(PointType.IMPROVEMENT);
        assertThat(chart.last().orElseThrow().type()).isEqualTo(PointType.COMMON_CAUSE);
    }

    @Test
    void takesZeroOnAMedianOfZeroForBelow() {
        var chart = Charts.run(Case.months(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), UP);
        assertThat(chart.variation()).isEqualTo(PointType.CONCERN);
    }

    private static List<About> abouts(Chart chart) {
        return chart.notes().stream().map(Note::about).toList();
    }

    static List<CountPoint> counts(long[] part, long[] of) {
        return IntStream.range(0, of.length)
                .mapToObj(i -> new CountPoint(Case.FIRST.plusMonths(i), part[i], of[i]))
                .toList();
    }
}
