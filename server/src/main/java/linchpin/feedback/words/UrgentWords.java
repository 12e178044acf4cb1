package linchpin.feedback.words;

import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.people.Viewer;

/** Words about which somebody must do something at once, in the order in which they are to be looked at. One who reads them tells which. */
public interface UrgentWords {

    /** @return the first of those they may read, so many at most */
    List<FeedbackId> first(Viewer viewer, int most);
}
