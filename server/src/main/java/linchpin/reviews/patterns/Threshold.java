package linchpin.reviews.patterns;

/**
 * When a rule is met.
 *
 * @param comments so many
 * @param days within so many days, the first and the last included
 * @param people from so many people at least
 */
public record Threshold(int comments, int days, int people) {

    boolean met(int count, int from) {
        return count >= comments && from >= people;
    }

    /** @return how near it was: 2 where it was met */
    double near(int count, int from) {
        return Math.min(1.0, (double) count / comments) + Math.min(1.0, (double) from / people);
    }
}
