package linchpin.figures.room;

import java.util.List;
import java.util.stream.IntStream;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.ChartChoice;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.figures.MonthCount;

/** Whether more of those who spoke do something than usual, as of the last month. Nothing rises or falls unless a chart's rule says so. */
enum Trend {
    RISING,
    FALLING,
    USUAL,
    TOO_EARLY;

    /**
     * @param some how many spoke of it, in each month
     * @param everybody how many spoke at all, in the same months
     */
    public static Trend of(List<MonthCount> some, List<MonthCount> everybody) {
        var counts = IntStream.range(0, Math.min(some.size(), everybody.size()))
                .mapToObj(at -> new CountPoint(
                        everybody.get(at).month().atDay(1),
                        some.get(at).count().total(),
                        everybody.get(at).count().total()))
                .toList();
        return of(counts);
    }

    private static Trend of(List<CountPoint> counts) {
        var chart = ChartChoice.of(counts, Options.standard(Direction.NEUTRAL)).chart();
        if (chart.kind() == Kind.LINE) {
            return TOO_EARLY;
        }
        return switch (chart.variation()) {
            case NEUTRAL_HIGH -> rare(chart) ? FALLING : RISING;
            case NEUTRAL_LOW -> rare(chart) ? RISING : FALLING;
            default -> USUAL;
        };
    }

    /** Where many come between one and the next, there are few. */
    private static boolean rare(Chart chart) {
        return chart.kind() == Kind.G || chart.kind() == Kind.T;
    }
}
