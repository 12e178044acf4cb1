package linchpin.meaning.machine;

import java.util.Collection;
import java.util.List;
import linchpin.analysis.text.rules.Alarm;
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
        fresh.forEach(reading -> reading.shipped()
                .alarms()
                .forEach(alarm -> alarms.raiseByMachine(reading.feedback(), kind(alarm), alarm.why())));
        keep.keep(fresh);
        waiting.read(themes.about(held));
        return !held.isEmpty();
    }

    private static Alarms.Kind kind(Alarm alarm) {
        return switch (alarm.kind()) {
            case SAFETY -> Alarms.Kind.SAFETY;
            case SAFEGUARDING -> Alarms.Kind.SAFEGUARDING;
        };
    }
}
