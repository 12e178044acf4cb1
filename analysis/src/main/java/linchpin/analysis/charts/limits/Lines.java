package linchpin.analysis.charts;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Centre and limits at every point. */
final class Lines {

    final double[] centre;
    final double[] lower;
    final double[] nearLower;
    final double[] nearUpper;
    final double[] upper;

    Lines(int length) {
        centre = new double[length];
        lower = new double[length];
        nearLower = new double[length];
        nearUpper = new double[length];
        upper = new double[length];
    }

    /** The same for every point of a phase. */
    void fill(int from, int to, double middle, Limits limits) {
        Arrays.fill(centre, from, to, middle);
        Arrays.fill(lower, from, to, limits.lower());
        Arrays.fill(nearLower, from, to, limits.nearLower());
        Arrays.fill(nearUpper, from, to, limits.nearUpper());
        Arrays.fill(upper, from, to, limits.upper());
    }

    void set(int at, double middle, Limits limits) {
        fill(at, at + 1, middle, limits);
    }

    Limits limits(int at) {
        return new Limits(lower[at], nearLower[at], nearUpper[at], upper[at]);
    }

    /** Takes every line back to the scale of the values. */
    void change(DoubleUnaryOperator scale) {
        for (var line : new double[][] {centre, lower, nearLower, nearUpper, upper}) {
            Arrays.setAll(line, i -> scale.applyAsDouble(line[i]));
        }
    }
}
