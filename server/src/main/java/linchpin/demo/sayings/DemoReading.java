package linchpin.demo.sayings;

import java.time.Clock;
import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.Quotable;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the fictional people have read: all but the latest, which may be quoted where its giver agrees. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DemoReading {

    private static final int UNREAD_DAYS = 12;

    private final Register register;
    private final DemoLabels labels;
    private final Quotable quotable;
    private final Clock clock;

    DemoReading(Register register, DemoLabels labels, Quotable quotable, Clock clock) {
        this.register = register;
        this.labels = labels;
        this.quotable = quotable;
        this.clock = clock;
    }

    /** What givers add when they are asked makes theirs unread again: that was read too, where it is not of the latest. */
    public void caughtUp(Cast cast, List<InventedFeedback> given) {
        register.caughtUp(cast.who(Role.LINCHPIN), given.getLast().day().minusDays(UNREAD_DAYS), clock.instant());
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
