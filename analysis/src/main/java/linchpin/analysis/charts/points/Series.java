package linchpin.analysis.charts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Points in order of their dates, as arrays, and where phases begin. */
final class Series {

    final LocalDate[] dates;
    final double[] values;
    final int[] phase;

    /** Whether its dates are those of events, which need not follow at equal steps. */
    final boolean events;

    private Series(int length, boolean events) {
        this.events = events;
        dates = new LocalDate[length];
        values = new double[length];
        phase = new int[length];
    }

    /** @throws IllegalArgumentException when two points have the same date */
    static Series of(List<Point> points, Set<LocalDate> rebases) {
        var series = inOrder(points, rebases, false);
        for (int i = 1; i < series.length(); i++) {
            if (series.dates[i].equals(series.dates[i - 1])) {
                throw new IllegalArgumentException("There are two values for " + series.dates[i]);
            }
        }
        return series;
    }

    /** Of events, several of which may fall on one day. */
    static Series ofEvents(List<Point> points, Set<LocalDate> rebases) {
        return inOrder(points, rebases, true);
    }

    private static Series inOrder(List<Point> points, Set<LocalDate> rebases, boolean events) {
        var ordered = ordered(points)
                ? points
                : points.stream().sorted(Comparator.comparing(Point::date)).toList();
        var series = new Series(ordered.size(), events);
        int phase = 0;
        for (int i = 0; i < series.length(); i++) {
            var point = ordered.get(i);
            series.dates[i] = point.date();
            series.values[i] = point.value();
            if (i > 0 && !rebases.isEmpty() && series.begins(i, rebases)) {
                phase++;
            }
            series.phase[i] = phase;
        }
        return series;
    }

    private static boolean ordered(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).date().isBefore(points.get(i - 1).date())) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(int at, Set<LocalDate> rebases) {
        return rebases.contains(dates[at]) && !dates[at].equals(dates[at - 1]);
    }

    int length() {
        return values.length;
    }

    /** @return where the phase that begins here ends, exclusive */
    int end(int from) {
        int to = from;
        while (to < length() && phase[to] == phase[from]) {
            to++;
        }
        return to;
    }
}
