package linchpin.analysis.charts.limits;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Point;
import linchpin.analysis.charts.points.Series;

/** Lines and points of rare events: cases between them, and how many lay between. */
public final class Events {

    /** Makes times between events nearly normal (Nelson 1994). */
    public static final double POWER = 3.6;

    /** More events than this are no longer rare; earlier ones are left out of a chart. */
    private static final int MOST = 500;

    private Events() {}

    /** The centre is the median, because the mean of such numbers lies above most of them. */
    public static Lines lines(Series series) {
        var lines = new Lines(series.length());
        for (int from = 0; from < series.length(); from = series.end(from)) {
            int to = series.end(from);
            int basis = series.basis(from);
            double mean = Individuals.mean(series.values(), from, basis);
            double sigma = Math.sqrt(mean * (mean + 1));
            double median = series.median(from, basis);
            lines.fill(from, to, median, new Limits(0, 0, mean + 2 * sigma, mean + 3 * sigma));
        }
        return lines;
    }

    /**
     * How many others lay between one event and the next, for the latest events. Within a count of several, events are taken as evenly
     * spread.
     *
     * @param counts in order of date; their parts are the events
     */
    public static List<Point> between(List<CountPoint> counts) {
        var points = new ArrayList<Point>();
        long first = counts.stream().mapToLong(CountPoint::part).sum() - MOST;
        long done = 0;
        long before = 0;
        long last = -1;
        for (var count : counts) {
            for (long event = Math.max(1, first - done); event <= count.part(); event++) {
                long at = before + place(event, count);
                if (last >= 0) {
                    points.add(new Point(count.date(), Math.max(0, at - last - 1)));
                }
                last = at;
            }
            done += count.part();
            before += count.of();
        }
        return points;
    }

    /** @return how many others have come since the last event; all of them where there was none */
    public static long since(List<CountPoint> counts) {
        long after = 0;
        for (var count : counts.reversed()) {
            if (count.part() > 0) {
                return after + count.of() - place(count.part(), count) - 1;
            }
            after += count.of();
        }
        return after;
    }

    private static long place(long event, CountPoint count) {
        return (long) ((2 * event - 1) * (double) count.of() / (2.0 * count.part()));
    }

    /** @return whether the order of cases within some count is not known and matters */
    public static boolean spread(List<CountPoint> counts) {
        return counts.stream().anyMatch(count -> count.part() > 0 && count.part() < count.of());
    }
}
