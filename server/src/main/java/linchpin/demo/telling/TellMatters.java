package linchpin.demo.telling;

import java.util.LinkedHashSet;
import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.feedback.FeedbackId;
import linchpin.matters.CloseMatter;
import linchpin.matters.MatterId;
import linchpin.matters.OpenMatter;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The Linchpin opens matters, and closes one. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellMatters {

    private final DaysAgo days;
    private final OpenMatter opening;
    private final CloseMatter closing;

    TellMatters(DaysAgo days, OpenMatter opening, CloseMatter closing) {
        this.days = days;
        this.opening = opening;
        this.closing = closing;
    }

    MatterId open(Cast cast, int daysAgo, List<FeedbackId> feedback, String title, String summary) {
        return days.act(
                cast,
                daysAgo,
                Role.LINCHPIN,
                viewer -> opening.open(viewer, new LinkedHashSet<>(feedback), title, summary, null));
    }

    void close(Cast cast, int daysAgo, MatterId matter, String reason) {
        days.act(cast, daysAgo, Role.LINCHPIN, viewer -> {
            closing.close(viewer, matter, reason);
            return matter;
        });
    }
}
