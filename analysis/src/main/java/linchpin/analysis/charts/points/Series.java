package linchpin.analysis.charts.points;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Points in order of their dates, and where phases begin. */
public final class Series {

    private final LocalDate[] dates;
    private final double[] values;
    private final int[] phase;
    private final boolean events;
    private final int fixAfter;

    private Series(LocalDate[] dates, double[] values, int[] phase, boolean events, int fixAfter) {
        this.dates = dates;
        this.values = values;
        this.phase = phase;
        this.events = events;
        this.fixAfter = fixAfter;
    }

    /**
     * @param rebases where new phases begin
     * @param fixAfter how many points of each phase its lines are made from; null: all
     * @throws IllegalArgumentException when two points have the same date
     */
    public static Series of(List<Point> points, Set<LocalDate> rebases, @Nullable Integer fixAfter) {
        var series = inOrder(points, rebases, false, fixAfter);
        for (int i = 1; i < series.length(); i++) {
            if (series.dates[i].equals(series.dates[i - 1])) {
                throw new IllegalArgumentException("There are two values for " + series.dates[i]);
            }
        }
        return series;
    }

    /** Of events, several of which may fall on one day; they need not follow at equal steps. */
    public static Series ofEvents(List<Point> points, Set<LocalDate> rebases, @Nullable Integer fixAfter) {
        return inOrder(points, rebases, true, fixAfter);
    }

    private static Series inOrder(
            List<Point> points, Set<LocalDate> rebases, boolean events, @Nullable Integer fixAfter) {
        var ordered = ordered(points)
                ? points
                : points.stream().sorted(Comparator.comparing(Point::date)).toList();
        int length = ordered.size();
        var series = new Series(
                new LocalDate[length],
                new double[length],
                new int[length],
                events,
                fixAfter == null ? Integer.MAX_VALUE : fixAfter);
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

    /** @return the same with other values */
    public Series changed(DoubleUnaryOperator change) {
        return new Series(dates, Arrays.stream(values).map(change).toArray(), phase, events, fixAfter);
    }

    public int length() {
        return values.length;
    }

    public LocalDate date(int at) {
        return dates[at];
    }

    public double value(int at) {
        return values[at];
    }

    /** @return all values, not to be changed */
    public double[] values() {
        return values;
    }

    /** @return which phase a point belongs to, from 0 */
    public int phase(int at) {
        return phase[at];
    }

    /** Begins a phase at a point. */
    public void rebase(int at) {
        for (int i = at; i < phase.length; i++) {
            phase[i]++;
        }
    }

    /** @return where the points end, exclusive, that the lines of the phase that begins here are made from */
    public int basis(int from) {
        return (int) Math.min(end(from), (long) from + fixAfter);
    }

    /** @return the middle of some values */
    public double median(int from, int to) {
        return median(Arrays.copyOfRange(values, from, to));
    }

    static double median(double... values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : values[half - 1] + (values[half] - values[half - 1]) / 2;
    }

    /** @return how far its points are apart */
    public Step step() {
        return events ? Step.EVENT : Step.of(dates);
    }

    /** @return which dates are missing between its points, said plainly; empty where none is, and of events */
    public Optional<String> gaps() {
        return events ? Optional.empty() : new Gaps(dates).said();
    }

    /** @return the points before which dates are missing; none of events */
    public BitSet gapsBefore() {
        return events ? new BitSet() : new Gaps(dates).before();
    }

    /** @return where the phase that begins here ends, exclusive */
    public int end(int from) {
        int to = from;
        while (to < length() && phase[to] == phase[from]) {
            to++;
        }
        return to;
    }
}
