package linchpin.feedback.removal;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.TouchesFeedback;

/**
 * These were deleted, as the file that they came in with was undone. Told within the transaction: whoever made something of them deletes it
 * too.
 */
public record FeedbackGone(Set<FeedbackId> feedback) implements TouchesFeedback {}
