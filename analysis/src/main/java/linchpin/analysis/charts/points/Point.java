package linchpin.analysis.charts.points;

import java.time.LocalDate;

/**
 * One measured value and its day; of a month, its first day.
 *
 * @param date when it was measured
 * @param value what was measured
 */
public record Point(LocalDate date, double value) {

    /** No measure of a health service is larger; beyond it sums would run over. */
    public static final double LARGEST = 1e100;

    /**
     * @throws IllegalArgumentException when the value is not a number, or out of all proportion
     */
    public Point {
        if (!(Math.abs(value) <= LARGEST)) {
            throw new IllegalArgumentException("A point needs a number between -1e100 and 1e100, not " + value);
        }
    }
}
