package linchpin.meaning.machine;

import java.util.UUID;
import linchpin.analysis.text.Reading;
import linchpin.feedback.FeedbackId;

/**
 * A reading just made.
 *
 * @param shipped by the reader as it is shipped
 * @param reading with the organisation's lessons applied
 * @param lessons the version of these lessons
 */
record NewReading(FeedbackId feedback, UUID comment, Reading shipped, Reading reading, long lessons) {}
