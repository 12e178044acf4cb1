package linchpin.analysis.text;

/**
 * How a comment feels: five probabilities that add up to 1.
 *
 * @param veryPositive step 1
 * @param positive step 2
 * @param mixed step 3: praise and concern together, or neither
 * @param negative step 4
 * @param veryNegative step 5
 */
public record Feeling(double veryPositive, double positive, double mixed, double negative, double veryNegative) {

    /** Nothing is known: every step alike. */
    public static final Feeling UNKNOWN = new Feeling(0.2, 0.2, 0.2, 0.2, 0.2);

    /** The three steps that people are shown. */
    public enum Three {
        PRAISE,
        MIXED,
        CONCERN
    }

    /** @return the most probable step, 1 very positive to 5 very negative */
    public int step() {
        return switch (three()) {
            case PRAISE -> veryPositive >= positive ? 1 : 2;
            case MIXED -> 3;
            case CONCERN -> negative >= veryNegative ? 4 : 5;
        };
    }

    /** @return the most probable of the three that are shown */
    public Three three() {
        var praise = veryPositive + positive;
        var concern = negative + veryNegative;
        if (mixed > praise && mixed > concern) {
            return Three.MIXED;
        }
        return praise >= concern ? Three.PRAISE : Three.CONCERN;
    }

    /** @param steps their probabilities, from very positive to very negative */
    static Feeling of(double[] steps) {
        return new Feeling(steps[0], steps[1], steps[2], steps[3], steps[4]);
    }

    double[] steps() {
        return new double[] {veryPositive, positive, mixed, negative, veryNegative};
    }

    /** @return half of this and half of another */
    Feeling and(Feeling other) {
        return new Feeling(
                (veryPositive + other.veryPositive) / 2,
                (positive + other.positive) / 2,
                (mixed + other.mixed) / 2,
                (negative + other.negative) / 2,
                (veryNegative + other.veryNegative) / 2);
    }
}
