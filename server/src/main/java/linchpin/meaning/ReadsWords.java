package linchpin.meaning;

import java.util.List;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.Reading.Outcome;
import org.springframework.stereotype.Component;

/**
 * Reads words that another module keeps, and that are no feedback. Nothing of it is stored here, nobody is alarmed by it, and no
 * organisation's lessons go into it: what comes of the reading is for whoever asked.
 */
@Component
public class ReadsWords {

    private final ShippedReader reader;

    ReadsWords(ShippedReader reader) {
        this.reader = reader;
    }

    /**
     * What the machine makes of some words, for a person to correct.
     *
     * @param themes by name, the most probable first; none where it cannot read them or is not sure
     * @param serious what a person should look at today, each in a few words; none for nothing
     */
    public record Suggested(List<String> themes, List<String> serious) {}

    /** May take a second: not to be waited for in a page. */
    public Suggested read(String words) {
        var reading = reader.read(new Comment(words, Question.WHAT_COULD_BE_BETTER, null));
        var serious =
                reading.alarms().stream().map(alarm -> alarm.why()).distinct().toList();
        return new Suggested(reading.outcome() == Outcome.READ ? reading.assigned() : List.of(), serious);
    }
}
