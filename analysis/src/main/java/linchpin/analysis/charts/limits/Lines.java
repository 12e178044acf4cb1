package linchpin.analysis.charts.limits;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Centre and limits at every point. */
public final class Lines {

    private final double[] centre;
    private final double[] lower;
    private final double[] nearLower;
    private final double[] nearUpper;
    private final double[] upper;

    /** @param length how many points there are */
    public Lines(int length) {
        centre = new double[length];
        lower = new double[length];
        nearLower = new double[length];
        nearUpper = new double[length];
        upper = new double[length];
    }

    /** The same for every point of a phase. */
    public void fill(int from, int to, double middle, Limits limits) {
        Arrays.fill(centre, from, to, middle);
        Arrays.fill(lower, from, to, limits.lower());
        Arrays.fill(nearLower, from, to, limits.nearLower());
        Arrays.fill(nearUpper, from, to, limits.nearUpper());
        Arrays.fill(upper, from, to, limits.upper());
    }

    void set(int at, double middle, Limits limits) {
        fill(at, at + 1, middle, limits);
    }

    /** A centre without limits. */
    public void centre(int from, int to, double middle) {
        Arrays.fill(centre, from, to, middle);
    }

    public double centre(int at) {
        return centre[at];
    }

    public double lower(int at) {
        return lower[at];
    }

    public double nearLower(int at) {
        return nearLower[at];
    }

    public double nearUpper(int at) {
        return nearUpper[at];
    }

    public double upper(int at) {
        return upper[at];
    }

    public Limits limits(int at) {
        return new Limits(lower[at], nearLower[at], nearUpper[at], upper[at]);
    }

    /** Takes every line back to the scale of the values. */
    public void change(DoubleUnaryOperator scale) {
        for (var line : new double[][] {centre, lower, nearLower, nearUpper, upper}) {
            Arrays.setAll(line, i -> scale.applyAsDouble(line[i]));
        }
    }
}
