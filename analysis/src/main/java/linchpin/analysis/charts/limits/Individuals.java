package linchpin.analysis.charts.limits;

import linchpin.analysis.charts.points.Series;

/**
 * Mean and limits of individual values, as NHSRplotthedots 0.2.2 makes them. Where all differences are nothing, or there are none, the
 * limits are the mean.
 *
 * @param mean of the values
 * @param range the mean difference between neighbours, outliers among the differences left out once where that is asked
 */
public record Individuals(double mean, double range) {

    private static final double TO_LIMIT = 2.66; // 3 / 1.128, as it is printed and used everywhere
    private static final double TO_NEAR = 2.0 / 3.0 * TO_LIMIT;
    private static final double OUT_OF_PROPORTION = 3.267;

    /** @param screen whether outliers among the differences are left out */
    public static Lines lines(Series series, boolean screen) {
        var lines = new Lines(series.length());
        for (int from = 0; from < series.length(); from = series.end(from)) {
            var made = of(series.values(), from, series.basis(from), screen);
            lines.fill(from, series.end(from), made.mean(), made.limits());
        }
        return lines;
    }

    private static Individuals of(double[] y, int from, int to, boolean screen) {
        double all = range(y, from, to, Double.POSITIVE_INFINITY);
        if (all == 0) {
            return new Individuals(y[from], 0);
        }
        double range = screen ? range(y, from, to, OUT_OF_PROPORTION * all) : all;
        return new Individuals(mean(y, from, to), range);
    }

    private Limits limits() {
        return new Limits(
                mean - TO_LIMIT * range, mean - TO_NEAR * range, mean + TO_NEAR * range, mean + TO_LIMIT * range);
    }

    /** In two passes, the second taking back what the first rounded. */
    static double mean(double[] y, int from, int to) {
        int n = to - from;
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += y[i];
        }
        double mean = sum / n;
        double left = 0;
        for (int i = from; i < to; i++) {
            left += y[i] - mean;
        }
        return mean + left / n;
    }

    private static double range(double[] y, int from, int to, double below) {
        double sum = 0;
        int kept = 0;
        for (int i = from + 1; i < to; i++) {
            double difference = Math.abs(y[i] - y[i - 1]);
            if (difference < below) {
                sum += difference;
                kept++;
            }
        }
        return kept == 0 ? 0 : sum / kept;
    }
}
