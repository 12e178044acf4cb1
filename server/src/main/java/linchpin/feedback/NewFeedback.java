package linchpin.feedback;

import java.time.LocalDate;
import java.util.List;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One feedback to be logged.
 *
 * @param place null for the organisation as a whole
 * @param channel code of the reference list of channels
 * @param questionSet the choosing question that was asked; null for none
 * @param answerCode what was chosen, as received; null for nothing
 * @param about myself, someone_i_care_for, someone_else or unknown
 * @param publish whether the giver agrees to be quoted
 * @param name the giver's; null where the grade is nameless
 * @param reach e-mail, telephone or address; null for none
 * @param loggedBy who logged it for somebody else; null for a giver's own
 */
public record NewFeedback(
        FeedbackId id,
        @Nullable PlaceId place,
        LocalDate receivedOn,
        String channel,
        @Nullable String questionSet,
        @Nullable String answerCode,
        String about,
        Grade grade,
        boolean publish,
        @Nullable String name,
        @Nullable String reach,
        @Nullable AccountId loggedBy,
        List<Words> words) {

    /**
     * An answer in somebody's own words.
     *
     * @param question as asked
     * @param questionClass what_good, could_improve, nonspecific, story or added
     * @param text as received, never altered
     */
    public record Words(String question, String questionClass, String text) {}
}
