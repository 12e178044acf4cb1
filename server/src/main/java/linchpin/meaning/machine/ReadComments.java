package linchpin.meaning.machine;

import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Themes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what waits in one organisation, a handful at a time. */
@Component
class ReadComments {

    private static final int HANDFUL = 64;

    private final WordsToRead waiting;
    private final MakeReadings make;
    private final KeepReadings keep;
    private final Themes themes;

    ReadComments(WordsToRead waiting, MakeReadings make, KeepReadings keep, Themes themes) {
        this.waiting = waiting;
        this.make = make;
        this.keep = keep;
        this.themes = themes;
    }

    /** @return whether any were read */
    @Transactional
    public boolean some() {
        var handful = waiting.next(HANDFUL);
        if (handful.isEmpty()) {
            return false;
        }
        keep.keep(make.of(handful));
        waiting.read(themes.about(handful.stream().map(WordsToRead.Spoken::id).toList()));
        return true;
    }
}
