package linchpin.demo.sayings;

import java.util.List;
import java.util.regex.Pattern;
import linchpin.demo.cast.Cast;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.words.Quotable;
import linchpin.meaning.Alarms;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the fictional people have read: all but the latest, which may be quoted where its giver agrees; and one thing is alarming. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DemoReading {

    private static final int UNREAD_DAYS = 12;
    private static final Pattern ALARMING = Pattern.compile("too late|rang out|ulcer");

    private final FeedbackArchive archive;
    private final DemoLabels labels;
    private final Quotable quotable;
    private final Alarms alarms;

    DemoReading(FeedbackArchive archive, DemoLabels labels, Quotable quotable, Alarms alarms) {
        this.archive = archive;
        this.labels = labels;
        this.quotable = quotable;
        this.alarms = alarms;
    }

    /** @param given all there is, the latest last */
    public void read(Cast cast, List<InventedFeedback> given) {
        var until = given.getLast().day().minusDays(UNREAD_DAYS);
        archive.caughtUp(cast.who(Role.LINCHPIN), until);
        var read = given.stream().filter(one -> one.day().isBefore(until)).toList();
        labels.label(cast, read);
        quotable.clear(read.stream().map(InventedFeedback::id).toList());
        given.reversed().stream()
                .filter(one -> ALARMING.matcher(one.text()).find())
                .findFirst()
                .ifPresent(one -> alarms.raise(
                        one.id(),
                        Alarms.Kind.SAFETY,
                        "Somebody was nearly harmed. Please read today.",
                        cast.who(Role.CONNECTOR)));
    }
}
