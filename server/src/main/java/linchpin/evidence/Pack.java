package linchpin.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
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
record Pack(
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
        OffsetDateTime madeAt) {

    YearMonth first() {
        return YearMonth.from(firstMonth);
    }

    YearMonth last() {
        return YearMonth.from(lastMonth);
    }

    /**
     * Whose words stand in one place of it.
     *
     * @param feedbackId null where the place was left empty
     * @param theme what its place in the numbers is told by; null for none
     * @param leftOut whether somebody chose to leave the place empty
     */
    record Story(
            int position,
            @Nullable UUID feedbackId,
            @Nullable Integer theme,
            boolean leftOut) {}
}
