package linchpin.demo.telling;

import java.util.LinkedHashSet;
import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.feedback.FeedbackId;
import linchpin.matters.CloseMatter;
import linchpin.matters.MatterId;
import linchpin.matters.OpenMatter;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The Linchpin opens matters, and closes one. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellMatters {

    private final DaysAgo days;
    private final OpenMatter opening;
    private final CloseMatter closing;
    private final TellFollowers followers;

    TellMatters(DaysAgo days, OpenMatter opening, CloseMatter closing, TellFollowers followers) {
        this.followers = followers;
        this.days = days;
        this.opening = opening;
        this.closing = closing;
    }

    /** @param place its name; null for the whole organisation */
    record Topic(@Nullable String place, String title, String summary) {}

    MatterId open(Cast cast, int daysAgo, List<FeedbackId> heard, Topic topic) {
        followers.ask(cast, daysAgo, heard, topic.title());
        var place = topic.place() == null ? null : cast.place(topic.place());
        return days.act(
                cast,
                daysAgo,
                Role.LINCHPIN,
                viewer -> opening.open(viewer, new LinkedHashSet<>(heard), topic.title(), topic.summary(), place));
    }

    void close(Cast cast, int daysAgo, MatterId matter, String reason) {
        days.act(cast, daysAgo, Role.LINCHPIN, viewer -> {
            closing.close(viewer, matter, reason);
            return matter;
        });
    }
}
