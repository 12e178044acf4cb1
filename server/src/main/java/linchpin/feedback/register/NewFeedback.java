package linchpin.feedback.register;

import java.time.LocalDate;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One feedback to be logged.
 *
 * @param place null for the organisation as a whole
 * @param channel code of the reference list of channels
 * @param loggedBy who logged it for somebody else; null for a giver's own
 */
public record NewFeedback(
        FeedbackId id,
        @Nullable PlaceId place,
        LocalDate receivedOn,
        String channel,
        @Nullable AccountId loggedBy,
        Telling telling) {}
