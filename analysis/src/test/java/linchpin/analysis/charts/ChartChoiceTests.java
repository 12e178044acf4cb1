package linchpin.analysis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import linchpin.analysis.charts.points.CountPoint;
import org.junit.jupiter.api.Test;

class ChartChoiceTests {

    private static final Options UP = Options.standard(Direction.INCREASE).aimingAt(90.0);

    @Test
    void drawsALineUnderTenMonths() {
        assertThat(chosen(9, _ -> 500)).isEqualTo(Kind.LINE);
    }

    @Test
    void needsTwelveMonthsForARunChartAndTwentyForLimits() {
        assertThat(chosen(11, _ -> 20)).isEqualTo(Kind.LINE);
        assertThat(chosen(12, _ -> 20)).isEqualTo(Kind.RUN);
        assertThat(chosen(19, _ -> 20)).isEqualTo(Kind.RUN);
        assertThat(chosen(20, _ -> 20)).isEqualTo(Kind.XMR);
    }

    @Test
    void givesEachMonthItsLimitsWhereNumbersAreVeryDifferent() {
        assertThat(chosen(24, i -> i == 3 ? 30 : 89)).isEqualTo(Kind.XMR);
        assertThat(chosen(24, i -> i == 3 ? 30 : 90)).isEqualTo(Kind.LANEY_P);
    }

    @Test
    void countsCasesBetweenWhereAnswersAreFew() {
        var choice = ChartChoice.of(months(24, _ -> 19), UP);
        assertThat(choice.chart().kind()).isEqualTo(Kind.G);
        assertThat(choice.chart().assurance()).isEqualTo(Assurance.NONE);
        assertThat(choice.why()).startsWith("There are fewer than 20 answers a month");
        assertThat(choice.chart().notes()).extracting(Note::about).contains(Note.About.SPREAD);
        assertThat(chosen(24, i -> i < 12 ? 500 : 19))
                .as("the last twelve months count")
                .isEqualTo(Kind.G);
    }

    @Test
    void countsWhatIsNotWantedWhicheverWayIsBetter() {
        var down = Options.standard(Direction.DECREASE);
        var months = LongStream.range(0, 24)
                .mapToObj(i -> new CountPoint(Case.FIRST.plusMonths(i), 1, 10))
                .toList();
        var choice = ChartChoice.of(months, down);
        assertThat(choice.chart().points()).extracting(Plotted::value).containsOnly(9.0);
        assertThat(choice.chart().options().direction()).isEqualTo(Direction.INCREASE);
    }

    @Test
    void usesCasesInTheirOrderWhereTheyAreKnown() {
        var cases = IntStream.range(0, 120)
                .mapToObj(i -> new CountPoint(Case.FIRST.plusDays(6L * i), i % 5 == 0 ? 0 : 1, 1))
                .toList();
        var choice = ChartChoice.of(months(24, _ -> 5), cases, UP);
        assertThat(choice.chart().points())
                .hasSize(23)
                .extracting(Plotted::value)
                .containsOnly(4.0);
        assertThat(choice.chart().notes()).extracting(Note::about).doesNotContain(Note.About.SPREAD);
    }

    @Test
    void drawsALineWhereThereIsTooLittleToCountBetween() {
        var months = LongStream.range(0, 24)
                .mapToObj(i -> new CountPoint(Case.FIRST.plusMonths(i), 5, 5))
                .toList();
        assertThat(ChartChoice.of(months, UP).chart().kind()).isEqualTo(Kind.LINE);
    }

    /** Of many answers a few speak of it: a percentage could not show that none does any more. */
    @Test
    void countsTheOthersBetweenWhereWhatIsSpokenOfIsRare() {
        var neutral = Options.standard(Direction.NEUTRAL);
        assertThat(mentions(4, neutral).chart().kind()).isEqualTo(Kind.G);
        assertThat(mentions(4, neutral).why()).startsWith("There are fewer than 5 a month");
        assertThat(mentions(5, neutral).chart().kind()).isEqualTo(Kind.XMR);
    }

    private static ChartChoice mentions(int each, Options options) {
        var months = LongStream.range(0, 24)
                .mapToObj(i -> new CountPoint(Case.FIRST.plusMonths(i), each, 100))
                .toList();
        return ChartChoice.ofMentions(months, months, options);
    }

    @Test
    void leavesMonthsWithoutAnswersOut() {
        assertThat(chosen(24, i -> i % 3 == 0 ? 0 : 40))
                .as("sixteen months are left")
                .isEqualTo(Kind.RUN);
    }

    @Test
    void beginsAPhaseAtTheFirstEventAfterAChange() {
        var change = Case.FIRST.plusDays(40);
        var days = IntStream.range(0, 30)
                .mapToObj(i -> Case.FIRST.plusDays(3L * i))
                .toList();
        var choice = ChartChoice.ofEvents(days, UP.rebasedAt(List.of(change)));
        assertThat(choice.chart().kind()).isEqualTo(Kind.T);
        assertThat(choice.chart().points())
                .allSatisfy(point ->
                        assertThat(point.phase()).isEqualTo(point.date().isBefore(change) ? 0 : 1));
        assertThat(ChartChoice.ofEvents(days.subList(0, 12), UP).chart().kind()).isEqualTo(Kind.LINE);
    }

    private static Kind chosen(int months, LongUnaryOperator of) {
        return ChartChoice.of(months(months, of), UP).chart().kind();
    }

    private static List<CountPoint> months(int months, LongUnaryOperator of) {
        return LongStream.range(0, months)
                .mapToObj(i -> new CountPoint(Case.FIRST.plusMonths(i), of.applyAsLong(i) * 4 / 5, of.applyAsLong(i)))
                .toList();
    }
}
