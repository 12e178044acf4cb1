package linchpin.meaning.alarms;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Alarms;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which words rang an alarm, as they are shown now, and how old they are. */
@Component
class RungBy {

    private static final int LONG = 200;

    private final WordsToRead words;
    private final FeedbackArchive archive;
    private final Clock clock;

    RungBy(WordsToRead words, FeedbackArchive archive, Clock clock) {
        this.words = words;
        this.archive = archive;
        this.clock = clock;
    }

    /** @return the sentences in which the machine heard it, or what the person wrote who raised it; empty where it is withdrawn, or masked by now */
    @Transactional(readOnly = true)
    public String words(Alarms.Alarm alarm) {
        return words(List.of(alarm)).getOrDefault(alarm.id(), "");
    }

    /** @return the same of several, by alarm */
    @Transactional(readOnly = true)
    public Map<UUID, String> words(Collection<Alarms.Alarm> alarms) {
        var heard = alarms.stream()
                .filter(alarm -> alarm.raisedBy() == null)
                .map(Alarms.Alarm::feedbackId)
                .collect(Collectors.toSet());
        var shown = words.shown(heard);
        return alarms.stream()
                .collect(Collectors.toMap(
                        Alarms.Alarm::id,
                        alarm -> alarm.raisedBy() != null
                                ? alarm.words()
                                : Quotation.of(shown.getOrDefault(alarm.commentId(), ""), alarm.pieces(), LONG)));
    }

    /** @return when it was raised: by the machine on a day, by a person at a time */
    String raised(Alarms.Alarm alarm) {
        var at = alarm.raisedAt().toInstant();
        return alarm.byMachine() ? Days.full(at, clock) : at(alarm.raisedAt());
    }

    String at(Timestamp moment) {
        return Days.moment(moment.toInstant(), clock);
    }

    /** @return as in "Said on 3 May 2026, 12 days ago" */
    @Transactional(readOnly = true)
    public String said(Alarms.Alarm alarm) {
        return archive.summary(alarm.feedbackId())
                .map(found -> said(found.receivedOn()))
                .orElse("");
    }

    /** @return the same of what was received on this day */
    String said(LocalDate received) {
        return "Said on " + Days.full(received) + ", " + ago(received);
    }

    private String ago(LocalDate day) {
        var days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        return switch (Math.clamp(days, 0, 2)) {
            case 0 -> "today";
            case 1 -> "yesterday";
            default -> Days.count(days) + " ago";
        };
    }
}
