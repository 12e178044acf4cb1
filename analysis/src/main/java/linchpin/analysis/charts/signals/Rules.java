package linchpin.analysis.charts.signals;

import linchpin.analysis.charts.limits.Lines;
import linchpin.analysis.charts.points.Series;

/**
 * The rules that tell a signal from chance, on the values and lines of one phase: none looks across its borders.
 *
 * @param rules how many points make a signal
 */
public record Rules(RuleSet rules) {

    /** A billionth of a ten-thousandth: what a mean is off by through rounding is on the mean. */
    private static final double ROUNDING = 1e-13;

    /** @return why each point is unusual, if it is */
    public Label[] labels(Series series, Lines lines) {
        var labels = new Label[series.length()];
        for (int from = 0; from < series.length(); from = series.end(from)) {
            label(series.values(), from, series.end(from), lines, labels);
        }
        return labels;
    }

    void label(double[] y, int from, int to, Lines lines, Label[] labels) {
        int n = to - from;
        double off = ROUNDING * largest(y, from, to);
        var sides = new byte[n];
        var outside = new boolean[n];
        var close = new boolean[n];
        for (int i = 0, at = from; i < n; i++, at++) {
            double value = y[at];
            sides[i] = side(value - lines.centre(at), off);
            outside[i] = value - lines.upper(at) > off || lines.lower(at) - value > off;
            close[i] = !outside[i] && (value - lines.nearUpper(at) > off || lines.nearLower(at) - value > off);
        }
        var steps = steps(y, from, to);
        var trend = partOf(trendEnds(steps, rules.trend()), rules.trend());
        var shift = partOf(shiftEnds(sides, rules.shift()), rules.shift());
        for (int i = 0; i < n; i++) {
            boolean above = sides[i] > 0;
            if (outside[i]) {
                labels[from + i] = above ? Label.ABOVE_LIMIT : Label.BELOW_LIMIT;
            } else if (trend[i]) {
                labels[from + i] = rising(steps, trend, i) ? Label.TREND_UP : Label.TREND_DOWN;
            } else if (close[i] && rules.twoOfThree() && twoOfThree(close, sides, i)) {
                labels[from + i] = above ? Label.TWO_OF_THREE_ABOVE : Label.TWO_OF_THREE_BELOW;
            } else if (shift[i]) {
                labels[from + i] = above ? Label.SHIFT_ABOVE : Label.SHIFT_BELOW;
            } else {
                labels[from + i] = Label.COMMON_CAUSE;
            }
        }
    }

    /** Where points turn within a trend, the way out of a point counts; at its end the way in. */
    private static boolean rising(byte[] steps, boolean[] trend, int at) {
        return (at + 1 < trend.length && trend[at + 1] ? steps[at + 1] : steps[at]) > 0;
    }

    /** @return the sign of the step to each point from the one before; 0 for the first */
    static byte[] steps(double[] y, int from, int to) {
        var steps = new byte[to - from];
        for (int i = 1; i < steps.length; i++) {
            steps[i] = side(y[from + i] - y[from + i - 1], 0);
        }
        return steps;
    }

    /** @return 1 or -1 where as many sides as make a shift have been the same, and none on the centre */
    static byte[] shiftEnds(byte[] sides, int length) {
        return ends(sides, length);
    }

    /** @return 1 or -1 where as many points as make a trend have gone up, or down */
    static byte[] trendEnds(byte[] steps, int length) {
        return ends(steps, length - 1);
    }

    private static byte[] ends(byte[] signs, int length) {
        var ends = new byte[signs.length];
        int run = 0;
        for (int i = 0; i < signs.length && length > 0; i++) {
            run = i > 0 && signs[i] == signs[i - 1] ? run + 1 : 1;
            if (run >= length) {
                ends[i] = signs[i];
            }
        }
        return ends;
    }

    /** @return whether each point, or one that follows within the length, is an end */
    static boolean[] partOf(byte[] ends, int length) {
        var part = new boolean[ends.length];
        int left = 0;
        for (int i = ends.length - 1; i >= 0; i--) {
            left = ends[i] != 0 ? length : left - 1;
            part[i] = left > 0;
        }
        return part;
    }

    /** @return whether a point lies in three neighbours on one side, two of them close to the limit */
    static boolean twoOfThree(boolean[] close, byte[] sides, int at) {
        for (int first = Math.max(0, at - 2); first <= at && first + 2 < close.length; first++) {
            int near = (close[first] ? 1 : 0) + (close[first + 1] ? 1 : 0) + (close[first + 2] ? 1 : 0);
            if (near >= 2 && sides[first] == sides[first + 1] && sides[first] == sides[first + 2]) {
                return true;
            }
        }
        return false;
    }

    private static byte side(double difference, double off) {
        return (byte) (difference > off ? 1 : difference < -off ? -1 : 0);
    }

    private static double largest(double[] y, int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(y[i]));
        }
        return largest;
    }
}
