package linchpin.figures.room;

import java.util.List;
import java.util.stream.IntStream;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.ChartChoice;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.OpenGap;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.figures.Difference;
import linchpin.analysis.figures.Share;
import linchpin.figures.MonthCount;

/**
 * Whether more of those who spoke do something than usual, as of the last month. Nothing rises or falls unless a rule says so: the chart's, and
 * of what is too rare for a chart to show that it stopped, Fisher's exact test of the last three months against those before.
 */
enum Trend {
    RISING,
    FALLING,
    USUAL,
    TOO_EARLY;

    static final int LATELY = 3;

    /**
     * @param some how many spoke of it, in each month
     * @param everybody how many spoke at all, in the same months
     */
    public static Trend of(List<MonthCount> some, List<MonthCount> everybody) {
        var counts = shares(some, everybody).stream().filter(CountPoint::any).toList();
        if (counts.size() < ChartChoice.FEWEST_MONTHS) {
            return TOO_EARLY;
        }
        var chart = ChartChoice.ofMentions(counts, counts, Options.standard(Direction.NEUTRAL))
                .chart();
        var charted = charted(chart);
        var unsaid = charted == USUAL || charted == TOO_EARLY;
        return unsaid && rare(counts) ? lately(counts, charted) : charted;
    }

    /** @return how many of how many, month by month */
    static List<CountPoint> shares(List<MonthCount> some, List<MonthCount> everybody) {
        return IntStream.range(0, Math.min(some.size(), everybody.size()))
                .mapToObj(at -> new CountPoint(
                        everybody.get(at).month().atDay(1),
                        some.get(at).count().total(),
                        everybody.get(at).count().total()))
                .toList();
    }

    private static Trend charted(Chart chart) {
        if (chart.kind() == Kind.LINE) {
            return TOO_EARLY;
        }
        return switch (chart.variation()) {
            case NEUTRAL_HIGH -> MonthChart.between(chart) ? FALLING : RISING; // between many that come there are few
            case NEUTRAL_LOW -> MonthChart.between(chart) ? RISING : FALLING;
            default -> USUAL;
        };
    }

    private static boolean rare(List<CountPoint> counts) {
        return counts.stream().mapToLong(CountPoint::part).sum() < (long) ChartChoice.FEWEST_EVENTS * counts.size();
    }

    private static Trend lately(List<CountPoint> counts, Trend otherwise) {
        int split = counts.size() - LATELY;
        var difference =
                new Difference(together(counts.subList(0, split)), together(counts.subList(split, counts.size())));
        if (difference.chanceOfSoFew() <= OpenGap.UNLIKELY) {
            return FALLING;
        }
        return difference.chanceOfSoMany() <= OpenGap.UNLIKELY ? RISING : otherwise;
    }

    private static Share together(List<CountPoint> counts) {
        return new Share(
                counts.stream().mapToLong(CountPoint::part).sum(),
                counts.stream().mapToLong(CountPoint::of).sum());
    }
}
