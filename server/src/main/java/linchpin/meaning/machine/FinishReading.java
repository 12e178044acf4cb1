package linchpin.meaning.machine;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.analysis.text.harm.Alarm;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Alarms;
import linchpin.meaning.Themes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was read, raises the alarms it calls for, and says that it was read: all of it or nothing, and only where nobody changed it. */
@Component
class FinishReading {

    private final WordsToRead waiting;
    private final KeepReadings keep;
    private final Alarms alarms;
    private final Themes themes;

    FinishReading(WordsToRead waiting, KeepReadings keep, Alarms alarms, Themes themes) {
        this.waiting = waiting;
        this.keep = keep;
        this.alarms = alarms;
        this.themes = themes;
    }

    /** @return whether any of these was still as it was read */
    @Transactional
    boolean of(Collection<WordsToRead.Spoken> read, List<NewReading> readings) {
        var held = waiting.unchanged(read);
        var fresh = readings.stream()
                .filter(reading -> held.contains(reading.feedback()))
                .toList();
        fresh.stream().collect(Collectors.groupingBy(NewReading::feedback)).forEach(this::ring);
        keep.keep(fresh);
        waiting.read(themes.about(held));
        return !held.isEmpty();
    }

    /** One alarm of each kind that was heard, which names all that it heard of that kind and points at all of the first comment that rang. */
    private void ring(FeedbackId feedback, List<NewReading> readings) {
        for (var kind : Alarm.Kind.values()) {
            var heard = readings.stream()
                    .flatMap(reading -> reading.shipped().alarms().stream()
                            .filter(alarm -> alarm.kind() == kind)
                            .map(alarm -> new Rung(reading.comment(), alarm)))
                    .toList();
            if (!heard.isEmpty()) {
                alarms.raiseByMachine(feedback, heard(kind, heard));
            }
        }
    }

    private record Rung(UUID comment, Alarm alarm) {}

    private static Alarms.Heard heard(Alarm.Kind kind, List<Rung> rung) {
        var why = rung.stream().map(each -> each.alarm.why()).distinct().collect(Collectors.joining("; "));
        var first = rung.getFirst().comment;
        var pieces = rung.stream()
                .filter(each -> each.comment.equals(first))
                .map(each -> new Alarms.Piece(each.alarm.start(), each.alarm.end()))
                .distinct()
                .toList();
        return new Alarms.Heard(kind(kind), why, first, pieces);
    }

    private static Alarms.Kind kind(Alarm.Kind kind) {
        return switch (kind) {
            case SAFETY -> Alarms.Kind.SAFETY;
            case SAFEGUARDING -> Alarms.Kind.SAFEGUARDING;
        };
    }
}
