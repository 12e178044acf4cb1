package linchpin.feedback.removal;

import java.util.Collection;
import java.util.Set;
import linchpin.feedback.FeedbackId;

/**
 * Feedback that people worked with, as far as one module knows of it. What somebody worked with stays when the file it came in with is undone.
 * Implemented by whatever module lets people work with it.
 */
public interface WorkedWith {

    /** @return how, to stand beside a number: "People said what it is about" */
    String how();

    /** @return those of these that people worked with */
    Set<FeedbackId> among(Collection<FeedbackId> feedback);
}
