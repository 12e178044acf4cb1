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
import linchpin.figures.MonthCount;
import linchpin.figures.Months;
import org.junit.jupiter.api.Test;

class MonthChartTests {

    private static final List<MonthCount> USUAL = Months.of(24, at -> count(80 + at % 3, 20, 5));

    private static MonthChart of(List<MonthCount> months) {
        return MonthChart.of(months, "Willow", List.of(), List.of());
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
        var chart = MonthChart.of(USUAL, "", List.of(day), List.of(new Mark(day.minusDays(3), "Lounge opened")));
        assertThat(chart.choice().chart().point(11).phase()).isZero();
        assertThat(chart.choice().chart().point(12).phase()).isEqualTo(1);
        assertThat(chart.inWords()).contains("Marked: Lounge opened, 29 May 2025.");
        assertThat(chart.drawing().title()).isEqualTo("Good or very good, in each 100 responses");
    }

    /** A pack makes no share of a few scores. */
    @Test
    void leavesOutMonthsOfAFewWhereItIsAskedTo() {
        var mixed = Months.of(24, at -> at % 6 == 0 ? count(4, 5, 0) : count(80, 20, 0));
        assertThat(MonthChart.ofMany(mixed, 10).choice().chart().size()).isEqualTo(20);
        assertThat(of(mixed).choice().chart().size()).isEqualTo(24);
    }

    @Test
    void isEmptyWhereNoMonthHasEnough() {
        assertThat(MonthChart.ofMany(Months.of(6, _ -> count(4, 5, 0)), 10).isEmpty())
                .isTrue();
        assertThat(of(List.of()).isEmpty()).isTrue();
        assertThat(of(USUAL).isEmpty()).isFalse();
    }

    @Test
    void countsBetweenWhereAllMonthsHaveAFew() {
        var few = Months.of(24, _ -> count(6, 2, 0));
        var chart = MonthChart.ofMany(few, 10);
        assertThat(chart.isEmpty()).isFalse();
        assertThat(chart.choice().chart().kind()).isEqualTo(Kind.G);
    }

    @Test
    void isDrawnSmallBesideStoriesAndWideOnPaper() {
        var chart = of(USUAL);
        assertThat(shown(chart.drawn())).startsWith("<svg").contains("lp-chart--compact");
        assertThat(chart.sheet(false).width()).isGreaterThan(chart.sheet(true).width());
        assertThat(chart.inWords()).startsWith("Good or very good, in each 100 responses: Willow. Nothing unusual");
    }
}
