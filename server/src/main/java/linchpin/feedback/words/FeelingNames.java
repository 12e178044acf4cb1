package linchpin.feedback.words;

import java.util.Collection;
import java.util.Map;
import linchpin.feedback.FeedbackId;

/** How people feel about what they said, in a few words. The log knows nothing of it. */
public interface FeelingNames {

    /** @return of these, those of which something was made, as in "Praise" */
    Map<FeedbackId, String> of(Collection<FeedbackId> feedback);
}
