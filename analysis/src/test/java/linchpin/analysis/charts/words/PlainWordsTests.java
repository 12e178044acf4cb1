package linchpin.analysis.charts.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import linchpin.analysis.charts.Charts;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.points.Point;
import org.junit.jupiter.api.Test;

class PlainWordsTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Options UP = Options.standard(Direction.INCREASE);
    private static final Options DOWN = Options.standard(Direction.DECREASE);
    private static final double[] STEADY = {82, 84, 81, 83, 82, 80, 84, 82, 81, 83, 84, 82};

    @Test
    void saysThatNothingIsUnusual() {
        assertThat(read(UP, STEADY)).isEqualTo("Nothing unusual: the months vary as they always do.");
    }

    @Test
    void saysWhenAShiftBeganAndWhetherItIsGood() {
        var values = joined(STEADY, 84, 85, 85, 86, 85, 85, 86);
        assertThat(read(UP.fixedAfter(12), values))
                .isEqualTo("Something changed in January 2025: seven months above average, and it is an improvement.");
        assertThat(read(DOWN.fixedAfter(12), values)).endsWith("above average, and it is a concern.");
        assertThat(read(Options.standard(Direction.NEUTRAL).fixedAfter(12), values))
                .isEqualTo("Something changed in January 2025: seven months above average.");
    }

    @Test
    void saysThatATrendGoesOn() {
        assertThat(read(DOWN, joined(STEADY, 83, 82.5, 82, 81.5, 81, 80.5, 80)))
                .isEqualTo(
                        "Something has been changing since January 2025: seven months, each lower than the one before, and it is an improvement.");
    }

    @Test
    void pointsAtTheMonthThatStandsOut() {
        assertThat(read(UP, joined(STEADY, 60)))
                .isEqualTo("January 2025 stands out: 60%, lower than chance explains, and it is a concern.");
        assertThat(read(UP, joined(STEADY, 60, 82, 83)))
                .isEqualTo(
                        "The latest months vary as they always do. The last to stand out was January 2025, with 60%.");
    }

    /** What is solved ends no gap any more: the open one says so, and how often chance would make it as long. */
    @Test
    void saysThatNoneCameForLongerThanChanceExplains() {
        var gaps = IntStream.range(0, 41)
                .mapToObj(i -> new Point(FIRST.plusDays(10L * i), 24))
                .toList();
        assertThat(PlainWords.of(Charts.g(gaps, UP, 139), Unit.COUNT).reading())
                .isEqualTo(
                        "Something has changed: 139 so far without one since 4 February 2025. By chance alone such a gap would come about once in about 200 gaps, so it is an improvement.");
        assertThat(PlainWords.of(Charts.t(gaps, Options.standard(Direction.NEUTRAL), 900), Unit.DAYS)
                        .reading())
                .isEqualTo(
                        "Something has changed: 900 days so far without one since 4 February 2025. By chance alone such a gap would come about less than once in 1,000 gaps.");
        assertThat(PlainWords.of(Charts.g(gaps, UP, 40), Unit.COUNT).reading())
                .endsWith("The gap since 4 February 2025 is still open, at 40 so far, which is nothing unusual.");
        assertThat(PlainWords.of(Charts.g(gaps, UP, 3), Unit.COUNT).reading()).doesNotContain("open");
    }

    @Test
    void comparesBeforeAndAfterAChange() {
        var after = DoubleStream.of(STEADY).map(value -> value + 8).toArray();
        var options = UP.rebasedAt(List.of(FIRST.plusMonths(12)));
        assertThat(read(options, joined(STEADY, after)))
                .isEqualTo(
                        "Nothing unusual: the months vary as they always do. Since January 2025 the average has been 90.3%; before, it was 82.3%.");
        assertThat(read(options, joined(STEADY, 90, 91)))
                .startsWith("Nothing unusual so far, with two months to tell from.");
    }

    @Test
    void saysWhetherTheTargetWillBeMet() {
        assertThat(target(UP.aimingAt(83.0), STEADY))
                .isEqualTo("The target of 83% will be met some months and missed others, unless something changes.");
        assertThat(target(UP.aimingAt(95.0), STEADY))
                .isEqualTo("The target of 95% will be missed every month, unless something changes.");
        assertThat(target(UP.aimingAt(50.0), STEADY)).contains("met every month");
        assertThat(target(UP.aimingAt(50.0), 82, 84))
                .isEqualTo("It is too early to say whether the target of 50% will be met.");
        assertThat(target(UP, STEADY)).isEmpty();
    }

    /** Limits of all months say nothing of the time after a change: it met the target in most of them. */
    @Test
    void saysNothingOfATargetThatLimitsDoNotDescribe() {
        var low = new double[] {41, 47, 44, 50, 39, 46, 43, 48, 42, 45, 44, 49, 40, 47, 43, 46, 45, 42};
        var step = joined(low, 74, 79, 71, 82, 77, 73, 80, 76, 75, 81);
        assertThat(target(UP.aimingAt(78.0), step))
                .startsWith("Whether the target of 78% will be met cannot be told yet")
                .endsWith("Begin new limits where it began, if it is here to stay.");
        assertThat(target(UP.aimingAt(90.0), step)).contains("cannot be told yet");
        var began = UP.aimingAt(55.0).rebasedAt(Set.of(FIRST.plusMonths(low.length)));
        assertThat(target(began, step)).contains("too early");
        assertThat(target(began, joined(step, 78, 77))).contains("met every month");
    }

    @Test
    void saysNothingOfATargetThatFallingValuesReachOrLose() {
        var falling = new double[] {90, 89, 91, 90, 88, 90, 89, 91, 90, 84, 81, 78, 75, 72, 69, 66};
        assertThat(target(UP.aimingAt(99.0), falling)).contains("cannot be told yet");
        assertThat(target(Options.standard(Direction.DECREASE).aimingAt(70.0), falling))
                .contains("cannot be told yet");
    }

    @Test
    void saysNothingAgainstWhatHappenedTwiceOfLate() {
        var twice = new double[] {50, 51, 49, 50, 51, 49, 50, 51, 49, 50, 51, 49, 50, 90, 51, 49, 50, 91, 49, 50, 51};
        assertThat(target(UP.aimingAt(80.0), twice)).doesNotContain("every month");
    }

    @Test
    void saysWhatThereIsTooLittleOf() {
        assertThat(PlainWords.of(Charts.xmr(List.of(), UP), Unit.PERCENT).all())
                .isEqualTo("There is nothing to show yet.");
        assertThat(read(UP, 80)).isEqualTo("There is one month so far: 80%.");
        assertThat(read(UP, 100, 100, 100)).isEqualTo("Every month has been the same: 100%.");
        assertThat(PlainWords.of(Charts.line(months(STEADY), UP), Unit.PERCENT).all())
                .isEqualTo("There is too little yet to tell a change from chance.");
    }

    @Test
    void writesNumbersAsPeopleDo() {
        assertThat(DoubleStream.of(87.5, 90, 0.034, -2.25, 1234.56, 0).mapToObj(Unit.COUNT::say))
                .containsExactly("87.5", "90", "0.034", "-2.3", "1,234.6", "0");
        assertThat(Unit.DAYS.say(1)).isEqualTo("1 day");
        assertThat(Unit.DAYS.say(1.04)).isEqualTo("1 day");
        assertThat(Unit.COUNT.say(1e100)).isEqualTo("1.00e+100");
    }

    /** The same rule as for a share in whole per cent. */
    @Test
    void callsOnlyAllAHundredPerCentAndOnlyNoneNought() {
        assertThat(DoubleStream.of(99.96, 99.949, 99.9984, 0.04, 100, 0, 103.2).mapToObj(Unit.PERCENT::say))
                .containsExactly("99.96%", "99.9%", "99.9984%", "0.04%", "100%", "0%", "103.2%");
        assertThat(Unit.PERCENT.say(100 - 1e-12)).isEqualTo("100%");
        assertThat(Unit.COUNT.say(99.96)).isEqualTo("100");
    }

    private static String read(Options options, double... values) {
        return PlainWords.of(Charts.xmr(months(values), options), Unit.PERCENT).reading();
    }

    private static String target(Options options, double... values) {
        return PlainWords.of(Charts.xmr(months(values), options), Unit.PERCENT).target();
    }

    private static double[] joined(double[] before, double... after) {
        return DoubleStream.concat(DoubleStream.of(before), DoubleStream.of(after))
                .toArray();
    }

    private static List<Point> months(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Point(FIRST.plusMonths(i), values[i]))
                .toList();
    }
}
