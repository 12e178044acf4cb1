package linchpin.figures.room;

import static linchpin.figures.Months.count;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.drawing.Mark;
import linchpin.figures.DayCount;
import linchpin.figures.MonthCount;
import linchpin.figures.Months;
import org.junit.jupiter.api.Test;

class MonthChartTests {

    private static final List<MonthCount> USUAL = Months.of(24, at -> count(80 + at % 3, 20, 5));

    private static MonthChart of(List<MonthCount> months) {
        return MonthChart.of(counted(months), "Willow", List.of(), List.of());
    }

    private static CountedMonths counted(List<MonthCount> months) {
        return CountedMonths.of(months, LocalDate.of(2030, 1, 1));
    }

    private static String shown(Content content) {
        var output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }

    @Test
    void showsTheShareOfGoodResponses() {
        var chart = of(USUAL);
        assertThat(chart.drawing().title()).isEqualTo("Good or very good, in each 100 responses: Willow");
        assertThat(chart.measure()).contains("how many in 100");
        assertThat(chart.choice().chart().point(0).value()).isEqualTo(80); // of those who answered, not of all
        assertThat(chart.reading()).startsWith("Nothing unusual");
        assertThat(chart.began()).isEmpty();
    }

    @Test
    void showsWhatSmallNumbersCanCarry() {
        var few = of(Months.of(36, at -> count(3, at % 2, 0)));
        assertThat(few.choice().chart().kind()).isEqualTo(Kind.G);
        assertThat(few.drawing().title())
                .isEqualTo("How many responses came between one that was not good and the next: Willow");
        assertThat(few.measure()).contains("between two that were not");
        assertThat(few.notes().getFirst()).contains("fewer than 20");
    }

    @Test
    void saysWhenWhatStandsOutBegan() {
        var better = of(Months.of(24, at -> count(at < 16 ? 60 + at % 3 : 90 + at % 3, 40, 0)));
        assertThat(better.began()).contains(YearMonth.of(2025, 10));
        assertThat(shown(better.sign())).contains("Improvement");
    }

    @Test
    void beginsAPhaseWhereItIsToldAndMarksTheChange() {
        var day = LocalDate.of(2025, 6, 1);
        var chart =
                MonthChart.of(counted(USUAL), "", List.of(day), List.of(new Mark(day.minusDays(3), "Lounge opened")));
        assertThat(chart.choice().chart().point(11).phase()).isZero();
        assertThat(chart.choice().chart().point(12).phase()).isEqualTo(1);
        assertThat(chart.inWords()).contains("Marked: Lounge opened, 29 May 2025.");
        assertThat(chart.drawing().title()).isEqualTo("Good or very good, in each 100 responses");
    }

    /** One rule for figures and packs: no share is made of a few, nor of a month that goes on. */
    @Test
    void leavesOutMonthsOfAFewAndTheMonthThatGoesOn() {
        var mixed = Months.of(24, at -> at % 6 == 0 ? count(4, 5, 0) : count(80, 20, 0));
        assertThat(of(mixed).choice().chart().size()).isEqualTo(20);
        var last = Months.FIRST.plusMonths(23);
        var meanwhile = CountedMonths.of(mixed, last.atDay(17));
        assertThat(MonthChart.of(meanwhile, "", List.of(), List.of())
                        .choice()
                        .chart()
                        .size())
                .isEqualTo(19);
        var over = CountedMonths.of(mixed, last.plusMonths(1).atDay(1));
        assertThat(MonthChart.of(over, "", List.of(), List.of())
                        .choice()
                        .chart()
                        .size())
                .isEqualTo(20);
    }

    @Test
    void isEmptyWhereNoMonthHasEnough() {
        assertThat(of(Months.of(6, _ -> count(4, 5, 0))).isEmpty()).isTrue();
        assertThat(of(List.of()).isEmpty()).isTrue();
        assertThat(of(USUAL).isEmpty()).isFalse();
    }

    @Test
    void countsBetweenWhereAllMonthsHaveAFew() {
        var few = Months.of(24, _ -> count(6, 2, 0));
        var chart = of(few);
        assertThat(chart.isEmpty()).isFalse();
        assertThat(chart.choice().chart().kind()).isEqualTo(Kind.G);
    }

    /** What is solved is not spoken of any more, and the chart of it shows that. */
    @Test
    void showsThatNobodySpeaksOfSomethingAnyMore() {
        var everybody = Months.of(24, _ -> count(40, 6, 0));
        var some = Months.of(24, at -> count(at >= 20 ? 0 : 2, 0, 0));
        var chart = MonthChart.spoken(counted(some), counted(everybody), "Tablets", List.of(), List.of());
        assertThat(chart.gaps()).isTrue();
        assertThat(chart.reading()).startsWith("Something has changed: ").contains("so far without one since");
        assertThat(chart.reading()).doesNotContain("improvement");
        assertThat(chart.began()).contains(Months.FIRST.plusMonths(19));
        assertThat(chart.measure()).startsWith("High means that few speak of it");
        assertThat(chart.drawing().title()).endsWith("one who spoke of it and the next: Tablets");
    }

    @Test
    void showsHowManyInAHundredSpeakOfWhatIsNotRare() {
        var chart = MonthChart.spoken(
                counted(Months.of(24, at -> count(20 + at % 3, 0, 0))), counted(USUAL), "", List.of(), List.of());
        assertThat(chart.gaps()).isFalse();
        assertThat(chart.choice().chart().point(0).value()).isEqualTo(100 * 20 / 105.0);
        assertThat(chart.drawing().title()).isEqualTo("How many in each 100 spoke of it");
    }

    /** So that a change made meanwhile stands between the right ones. */
    @Test
    void standsEachEventAtItsDayWhereDaysAreKnown() {
        var months = Months.of(24, _ -> count(4, 1, 0));
        var days = months.stream()
                .map(month -> new DayCount(month.month().atDay(20), 5, 5, 4))
                .toList();
        var chart = MonthChart.of(
                new CountedMonths(months, () -> days, LocalDate.of(2030, 1, 1)), "", List.of(), List.of());
        assertThat(chart.choice().chart().kind()).isEqualTo(Kind.G);
        assertThat(chart.choice().chart().points())
                .allSatisfy(point -> assertThat(point.date().getDayOfMonth()).isEqualTo(20));
        var now = Months.FIRST.plusMonths(23).atDay(25);
        var meanwhile = MonthChart.of(new CountedMonths(months, () -> days, now), "", List.of(), List.of());
        assertThat(meanwhile.choice().chart().size()).as("the month goes on").isEqualTo(22);
    }

    @Test
    void isDrawnSmallBesideStoriesAndWideOnPaper() {
        var chart = of(USUAL);
        assertThat(shown(chart.drawn())).startsWith("<svg").contains("lp-chart--compact");
        assertThat(chart.sheet(false).width()).isGreaterThan(chart.sheet(true).width());
        assertThat(chart.inWords()).startsWith("Good or very good, in each 100 responses: Willow. Nothing unusual");
    }
}
