package linchpin.reviews.patterns;

import java.time.LocalDate;

/**
 * The nearest that comments came to meeting a rule.
 *
 * @param comments so many were there
 * @param people from so many
 * @param near the larger the nearer
 */
public record NearMiss(LocalDate day, int comments, int people, double near) {

    /** @return the nearer of both; the later where they are alike */
    static NearMiss nearer(NearMiss one, NearMiss other) {
        return other.near >= one.near ? other : one;
    }
}
