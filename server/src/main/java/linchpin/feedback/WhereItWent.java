package linchpin.feedback;

import java.util.List;
import linchpin.history.Stretch;

/** Which threads a feedback was in, and from when to when; known further down the thread. */
public interface WhereItWent {

    /** @return the stretches of the history in which what was done concerned its giver too */
    List<Stretch> of(FeedbackId feedback);
}
