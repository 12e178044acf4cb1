package linchpin.feedback.imports.dates;

import java.util.List;

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
        List<String> eitherExamples) {

    /** @return whether both orders stand in one column, so that a person must be asked */
    public boolean mixed() {
        return dayOnly > 0 && monthOnly > 0;
    }

    /** @return how many are dates at all */
    public long dates() {
        return sure + dayOnly + monthOnly + either;
    }
}
