package linchpin.meaning;

import linchpin.feedback.words.WordsToRead;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the machine that reads is at work here, and what people are told about when it will have read something. */
@Component
public class WhetherReading {

    /** It reads so many within a minute, with room to spare. */
    private static final int SOON = 5_000;

    private final boolean on;
    private final WordsToRead words;

    WhetherReading(@Value("${linchpin.reading:true}") boolean on, WordsToRead words) {
        this.on = on;
        this.words = words;
    }

    /** @return false where whoever runs this installation switched it off */
    public boolean on() {
        return on;
    }

    /** @return what to say of words that wait to be read */
    public String notYet() {
        if (!on) {
            return "The machine that reads comments is switched off here. It has not read these words yet.";
        }
        return words.count(SOON) < SOON
                ? "The machine that reads comments has not read these words yet. It will within a minute or so."
                : "The machine that reads comments has not read these words yet. Many others wait before them.";
    }

    /** @return when it learns from what people say of its suggestions */
    public String learns() {
        return on
                ? "It learns within a minute, for this organisation only."
                : "It is switched off here; it learns once it is switched on, for this organisation only.";
    }
}
