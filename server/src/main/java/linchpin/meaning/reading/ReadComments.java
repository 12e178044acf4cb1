package linchpin.meaning.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import linchpin.analysis.text.Alarm;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.Question;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.WordsToRead;
import linchpin.meaning.Alarms;
import linchpin.meaning.Judged;
import linchpin.meaning.Themes;
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

    ReadComments(
            WordsToRead waiting,
            ObjectProvider<CommentReader> reader,
            KeptReadings readings,
            Themes themes,
            Alarms alarms) {
        this.waiting = waiting;
        this.reader = reader;
        this.readings = readings;
        this.themes = themes;
        this.alarms = alarms;
    }

    /** @return how many feedback were read; 0 when none waits */
    @Transactional
    public int some() {
        var handful = waiting.next(HANDFUL);
        if (handful.isEmpty()) {
            return 0;
        }
        var fresh = new ArrayList<KeptReadings.Fresh>();
        handful.forEach(spoken -> spoken.said().forEach(said -> fresh.add(read(spoken, said))));
        readings.keep(fresh);
        waiting.read(about(handful, fresh));
        return handful.size();
    }

    private KeptReadings.Fresh read(WordsToRead.Spoken spoken, WordsToRead.Said said) {
        var comment = new Comment(said.words(), question(said), spoken.score());
        var reading = reader.getObject().read(comment);
        reading.alarms().forEach(alarm -> alarms.raiseByMachine(spoken.id(), kind(alarm), alarm.why()));
        return new KeptReadings.Fresh(spoken.id(), said.id(), reading);
    }

    /** By the class it was stored with; only where that says nothing, by the wording. */
    static Question question(WordsToRead.Said said) {
        return switch (said.questionClass()) {
            case "what_good" -> Question.WHAT_WAS_GOOD;
            case "could_improve" -> Question.WHAT_COULD_BE_BETTER;
            default -> Question.of(said.question());
        };
    }

    private static Alarms.Kind kind(Alarm alarm) {
        return switch (alarm.kind()) {
            case SAFETY -> Alarms.Kind.SAFETY;
            case SAFEGUARDING -> Alarms.Kind.SAFEGUARDING;
        };
    }

    private Map<FeedbackId, Set<Integer>> about(List<WordsToRead.Spoken> handful, List<KeptReadings.Fresh> fresh) {
        var numbers = readings.numbers();
        var suggested = new LinkedHashMap<FeedbackId, Set<Integer>>();
        handful.forEach(spoken -> suggested.put(spoken.id(), new TreeSet<>()));
        fresh.forEach(one -> one.reading().assigned().stream()
                .filter(numbers::containsKey)
                .forEach(theme -> suggested
                        .computeIfAbsent(one.feedback(), _ -> new TreeSet<>())
                        .add(numbers.get(theme))));
        var judged = themes.judged(suggested.keySet());
        suggested.replaceAll((feedback, machine) ->
                judged.getOrDefault(feedback, new Judged(Set.of(), Set.of())).over(machine));
        return suggested;
    }
}
