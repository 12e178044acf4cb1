package linchpin.meaning.machine;

import java.util.List;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.rules.Alarm;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Alarms;
import linchpin.meaning.ShippedReader;
import linchpin.meaning.teaching.KeptLessons;
import linchpin.meaning.teaching.OwnLessons;
import org.springframework.stereotype.Component;

/** Reads comments as this organisation taught it to, and raises the alarms they call for. */
@Component
class MakeReadings {

    private final ShippedReader reader;
    private final KeptLessons kept;
    private final Alarms alarms;

    MakeReadings(ShippedReader reader, KeptLessons kept, Alarms alarms) {
        this.reader = reader;
        this.kept = kept;
        this.alarms = alarms;
    }

    List<NewReading> of(List<WordsToRead.Spoken> handful) {
        var lessons = kept.current();
        return handful.stream()
                .flatMap(spoken -> spoken.said().stream().map(said -> read(spoken, said, lessons)))
                .toList();
    }

    private NewReading read(WordsToRead.Spoken spoken, WordsToRead.CommentToRead said, OwnLessons lessons) {
        var comment = new Comment(said.words(), ShippedReader.question(said), spoken.score());
        var shipped = reader.read(comment);
        shipped.alarms().forEach(alarm -> alarms.raiseByMachine(spoken.id(), kind(alarm), alarm.why()));
        return new NewReading(spoken.id(), said.id(), shipped, lessons.applied(comment, shipped), lessons.version());
    }

    private static Alarms.Kind kind(Alarm alarm) {
        return switch (alarm.kind()) {
            case SAFETY -> Alarms.Kind.SAFETY;
            case SAFEGUARDING -> Alarms.Kind.SAFEGUARDING;
        };
    }
}
