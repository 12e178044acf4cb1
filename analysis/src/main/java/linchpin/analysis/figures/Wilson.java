package linchpin.analysis.figures;

/**
 * How far a share found among some people may lie from the share among all of them: the score interval of Wilson, which stays within 0
 * and 1 and is honest for small numbers and for shares near either end, where the textbook interval is not.
 *
 * @param lower bound of the share
 * @param upper bound of the share
 */
public record Wilson(double lower, double upper) {

    /** The z of an interval that holds the true share 95 times in 100. */
    public static final double Z95 = 1.959964;

    /**
     * @param part how many of them, 0 to {@code whole}
     * @param whole how many in all, at least 1
     * @param z standard normal deviate, such as {@link #Z95}
     * @throws IllegalArgumentException when no such share can be
     */
    public static Wilson of(long part, long whole, double z) {
        if (whole < 1 || part < 0 || part > whole || !(z > 0)) {
            throw new IllegalArgumentException("No share: " + part + " of " + whole + " at z " + z);
        }
        var square = z * z;
        var middle = 2 * part + square;
        var spread = z * Math.sqrt(square + 4.0 * part * (1 - (double) part / whole));
        var width = 2 * (whole + square);
        return new Wilson(Math.max(0, (middle - spread) / width), Math.min(1, (middle + spread) / width));
    }
}
