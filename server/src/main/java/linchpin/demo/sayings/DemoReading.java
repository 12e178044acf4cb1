package linchpin.demo.sayings;

import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.words.Quotable;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the fictional people have read: all but the latest, which may be quoted where its giver agrees. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DemoReading {

    private static final int UNREAD_DAYS = 12;

    private final FeedbackArchive archive;
    private final DemoLabels labels;
    private final Quotable quotable;

    DemoReading(FeedbackArchive archive, DemoLabels labels, Quotable quotable) {
        this.archive = archive;
        this.labels = labels;
        this.quotable = quotable;
    }

    /** What givers add when they are asked makes theirs unread again: that was read too, where it is not of the latest. */
    public void caughtUp(Cast cast, List<InventedFeedback> given) {
        archive.caughtUp(cast.who(Role.LINCHPIN), given.getLast().day().minusDays(UNREAD_DAYS));
    }

    /** @param given all there is, the latest last */
    public void read(Cast cast, List<InventedFeedback> given) {
        var until = given.getLast().day().minusDays(UNREAD_DAYS);
        caughtUp(cast, given);
        var read = given.stream().filter(one -> one.day().isBefore(until)).toList();
        labels.label(cast, read);
        quotable.clear(read.stream().map(InventedFeedback::id).toList());
    }
}
