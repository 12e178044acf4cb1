package linchpin.meaning;

import java.util.Collection;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.people.Viewer;

/** Which feedback says much the same as some other. A suggestion: whether it belongs together is for a person to say. */
public interface AlikeFeedback {

    /** @return of what this viewer may read, what is most like these, the nearest first; none of these themselves */
    List<FeedbackId> like(Collection<FeedbackId> these, Viewer viewer, int most);
}
