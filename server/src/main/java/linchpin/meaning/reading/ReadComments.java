package linchpin.meaning.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.rules.Alarm;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Alarms;
import linchpin.meaning.Shipped;
import linchpin.meaning.Themes;
import linchpin.meaning.teaching.KeptLessons;
import linchpin.meaning.teaching.Taught;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what waits in one organisation, a handful at a time. */
@Component
class ReadComments {

    private static final int HANDFUL = 64;

    private final WordsToRead waiting;
    private final ObjectProvider<CommentReader> reader;
    private final KeptReadings readings;
    private final Themes themes;
    private final Alarms alarms;
    private final KeptLessons lessons;
    private final Shipped shipped;

    ReadComments(
            WordsToRead waiting,
            ObjectProvider<CommentReader> reader,
            KeptReadings readings,
            Themes themes,
            Alarms alarms,
            KeptLessons lessons,
            Shipped shipped) {
        this.waiting = waiting;
        this.reader = reader;
        this.readings = readings;
        this.themes = themes;
        this.alarms = alarms;
        this.lessons = lessons;
        this.shipped = shipped;
    }

    /** @return how many feedback were read, or put back to be read anew; 0 when none waits */
    @Transactional
    public int some() {
        var handful = waiting.next(HANDFUL);
        if (handful.isEmpty()) {
            return putBack();
        }
        var fresh = new ArrayList<KeptReadings.Fresh>();
        var taught = lessons.current();
        handful.forEach(spoken -> spoken.said().forEach(said -> fresh.add(read(spoken, said, taught))));
        readings.keep(fresh, taught.version());
        waiting.read(about(handful, fresh));
        return handful.size();
    }

    /** What the reader of an earlier version read is read anew, when nothing else waits: its vectors mean nothing beside today's. */
    private int putBack() {
        var old = waiting.count(1) > 0 ? List.<FeedbackId>of() : readings.byAnotherReader(HANDFUL);
        if (!old.isEmpty()) {
            waiting.again(old);
            readings.release(old);
        }
        return old.size();
    }

    private KeptReadings.Fresh read(WordsToRead.Spoken spoken, WordsToRead.Said said, Taught taught) {
        var comment = new Comment(said.words(), Shipped.question(said), spoken.score());
        var read = reader.getObject().read(comment);
        read.alarms().forEach(alarm -> alarms.raiseByMachine(spoken.id(), kind(alarm), alarm.why()));
        return new KeptReadings.Fresh(
                spoken.id(), said.id(), read, taught.lessons().applied(comment, read, shipped.threshold()));
    }

    private static Alarms.Kind kind(Alarm alarm) {
        return switch (alarm.kind()) {
            case SAFETY -> Alarms.Kind.SAFETY;
            case SAFEGUARDING -> Alarms.Kind.SAFEGUARDING;
        };
    }

    private Map<FeedbackId, Set<Integer>> about(List<WordsToRead.Spoken> handful, List<KeptReadings.Fresh> fresh) {
        var numbers = themes.numbers();
        var suggested = new LinkedHashMap<FeedbackId, Set<Integer>>();
        handful.forEach(spoken -> suggested.put(spoken.id(), new TreeSet<>()));
        fresh.forEach(one -> one.reading().assigned().stream()
                .filter(numbers::containsKey)
                .forEach(theme -> suggested
                        .computeIfAbsent(one.feedback(), _ -> new TreeSet<>())
                        .add(numbers.get(theme))));
        return themes.about(suggested);
    }
}
