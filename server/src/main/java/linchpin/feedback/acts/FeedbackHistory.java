package linchpin.feedback.acts;

import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.WhereItWent;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.history.Reader;
import org.springframework.stereotype.Component;

/** What was done about a feedback, and in whatever it was joined into while it was. */
@Component
public class FeedbackHistory {

    private final ReadHistory history;
    private final List<WhereItWent> joined;

    FeedbackHistory(ReadHistory history, List<WhereItWent> joined) {
        this.history = history;
        this.joined = joined;
    }

    /** @return in the order it happened, in words for this reader */
    public List<ActLine> of(FeedbackId feedback, Reader reader) {
        var stretches =
                joined.stream().flatMap(where -> where.of(feedback).stream()).toList();
        return history.of(feedback, stretches, reader);
    }
}
