package linchpin.feedback.imports.dates;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a column look like.
 *
 * @param sure that can be read one way whatever the order: 2021-10-03, 05/05/2021, numbers of a spreadsheet
 * @param dayOnly that can only have the day first
 * @param monthOnly that can only have the month first
 * @param either that can be read both ways
 * @param twoDigit among all these, with a year of two digits
 * @param other that are no dates
 * @param lastYear the latest year seen, 0 for none
 * @param dayExamples with their row numbers
 * @param low among the sure ones, written by a machine, of a day up to the twelfth that is not the month's number too
 * @param high among them, of a later day
 * @param lowExamples some of the low ones
 * @param only the day that all of them are, several there may be; null where they are not, or there is one only
 */
public record DateCounts(
        long sure,
        long dayOnly,
        long monthOnly,
        long either,
        long twoDigit,
        long other,
        int lastYear,
        List<String> dayExamples,
        List<String> monthExamples,
        List<String> eitherExamples,
        Long low,
        Long high,
        List<String> lowExamples,
        @Nullable String only) {

    private static final long CHANCE = 8;

    /** What was counted by an earlier version knows nothing of these. */
    public DateCounts {
        low = Objects.requireNonNullElse(low, 0L);
        high = Objects.requireNonNullElse(high, 0L);
        lowExamples = Objects.requireNonNullElse(lowExamples, List.of());
    }

    /**
     * A spreadsheet set to another country's order takes 03/10/2021 for a date, the wrong one, and leaves 30/09/2021 as it was typed. So its
     * dates have days up to the twelfth only, and its texts later ones only.
     *
     * @return whether day and month of the dates may be exchanged, so that a person must be asked
     */
    public boolean looksTurned() {
        var hardlyLater = high == 0 || high * CHANCE < low; // somebody may have mended a few
        return low > 0 && hardlyLater && either == 0 && (dayOnly > 0) != (monthOnly > 0);
    }

    /** @return whether both orders stand in one column, so that a person must be asked */
    public boolean mixed() {
        return (dayOnly > 0 && monthOnly > 0) || looksTurned();
    }

    /** @return whether it matters for any of them what stands first, the day or the month */
    public boolean ordered() {
        return dayOnly + monthOnly + either > 0 || looksTurned();
    }

    /** @return how many are dates at all */
    public long dates() {
        return sure + dayOnly + monthOnly + either;
    }
}
