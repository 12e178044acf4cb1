package linchpin.evidence.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import linchpin.evidence.PackId;
import linchpin.evidence.numbers.ChangesMeanwhile;
import linchpin.feedback.RowsInLog;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it is kept.
 *
 * @param question in the words of whoever made it
 * @param placeId with all below it; null for the whole organisation
 * @param theme its number; null for whatever people talked about
 * @param firstMonth its first day
 * @param lastMonth its first day
 * @param pairs so many stories, and so many numbers
 * @param figures what was counted, as JSON
 * @param questions to ask, a line each
 */
public record Pack(
        PackId id,
        String meeting,
        LocalDate meetingOn,
        String question,
        @Nullable PlaceId placeId,
        @Nullable Integer theme,
        LocalDate firstMonth,
        LocalDate lastMonth,
        int pairs,
        String figures,
        String questions,
        int version,
        AccountId madeBy,
        LocalDate madeOn) {

    public YearMonth first() {
        return YearMonth.from(firstMonth);
    }

    public YearMonth last() {
        return YearMonth.from(lastMonth);
    }

    /** @return what its chart is about */
    ChangesMeanwhile.Subject subject() {
        return new ChangesMeanwhile.Subject(placeId, theme, first(), last());
    }

    /** @return the rows of the log that its numbers count, as they are today */
    RowsInLog rows() {
        return RowsInLog.ALL.at(placeId).about(theme).in(first(), last());
    }
}
