package linchpin.analysis.charts.points;

import java.time.LocalDate;

/**
 * How many of how many, in the time that begins on a day.
 *
 * @param date the first day
 * @param part how many of them, such as positive answers
 * @param of how many there were
 */
public record CountPoint(LocalDate date, long part, long of) {

    /**
     * @throws IllegalArgumentException when the part is negative or larger than the whole
     */
    public CountPoint {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException("There cannot be " + part + " of " + of);
        }
    }

    /** @return whether a percentage can be made */
    public boolean any() {
        return of > 0;
    }

    /** @return the percentage, 0 to 100 */
    public double percentage() {
        return 100.0 * part / of;
    }
}
