package linchpin.evidence;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.ChartChoice;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.PointType;
import linchpin.analysis.charts.drawing.Drawing;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.words.PlainWords;
import linchpin.analysis.charts.words.Unit;
import linchpin.figures.Trend;

/** Months as a chart, and what the chart's rules say of them. Nothing rises or falls here unless a rule says so. */
final class MonthChart {

    private static final String HEADING = "Has it changed?";
    private static final String HIGH = "High is good: it shows how many in 100 said it was good or very good.";

    private MonthChart() {}

    static NumberBlock ofRatings(List<Counted.Month> months) {
        var choice = choice(months);
        var says = new ArrayList<String>();
        if (choice.chart().size() == 0) {
            says.add("In no month did " + Share.ENOUGH + " people give a score. That is too few for a chart.");
            return new NumberBlock.Figures(HEADING, List.of(), says);
        }
        var rare = rare(choice.chart());
        var drawing = Drawing.of(
                choice.chart(),
                rare
                        ? "How many good scores came between two that were not"
                        : "How many in 100 said it was good, by month",
                rare ? Unit.COUNT : Unit.PERCENT);
        says.add(PlainWords.of(choice.chart(), drawing.unit()).reading());
        says.add(rare ? "High is good: it shows how many good scores came between two that were not." : HIGH);
        return new NumberBlock.Picture(HEADING, drawing, says);
    }

    /** @return whether more of those who spoke talk about it than usual, as of the last month */
    static Trend trend(List<Counted.Month> about, List<Counted.Month> everybody) {
        var counts = IntStream.range(0, Math.min(about.size(), everybody.size()))
                .mapToObj(at -> new CountPoint(
                        everybody.get(at).month().atDay(1),
                        about.get(at).total(),
                        everybody.get(at).total()))
                .toList();
        return Trend.of(counts);
    }

    /** Where many come between one and the next, there are few. */
    private static boolean rare(Chart chart) {
        return chart.kind() == Kind.G || chart.kind() == Kind.T;
    }

    /** @return the month in which what stands out at the end began to; empty where nothing does */
    static Optional<YearMonth> lastChange(List<Counted.Month> months) {
        var points = choice(months).chart().points();
        var from = points.size();
        while (from > 0 && points.get(from - 1).type() != PointType.COMMON_CAUSE) {
            from--;
        }
        return from == points.size()
                ? Optional.empty()
                : Optional.of(YearMonth.from(points.get(from).date()));
    }

    /** Months of a few scores make no share here, so they have no point; where all have few, the rule finds another chart. */
    private static ChartChoice choice(List<Counted.Month> months) {
        var all = chosen(months);
        return rare(all.chart())
                ? all
                : chosen(months.stream()
                        .filter(month -> Share.enough(month.scores()))
                        .toList());
    }

    private static ChartChoice chosen(List<Counted.Month> months) {
        var counts = months.stream()
                .map(month -> new CountPoint(
                        month.month().atDay(1),
                        month.scores().veryGood() + month.scores().good(),
                        month.scores().total()))
                .toList();
        return ChartChoice.of(counts, Options.standard(Direction.INCREASE));
    }
}
