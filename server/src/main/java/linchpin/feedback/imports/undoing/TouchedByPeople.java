package linchpin.feedback.imports.undoing;

import java.util.Collection;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.removal.WorkedWith;
import linchpin.history.ReadHistory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Feedback of whose history somebody is part, a colleague or its giver, whatever they did. Told last: what others know says more. */
@Component
@Order
class TouchedByPeople implements WorkedWith {

    private final ReadHistory history;

    TouchedByPeople(ReadHistory history) {
        this.history = history;
    }

    @Override
    public String how() {
        return "Somebody raised an alarm, replied or did something else with it";
    }

    @Override
    public Set<FeedbackId> among(Collection<FeedbackId> feedback) {
        return history.touched(feedback);
    }
}
