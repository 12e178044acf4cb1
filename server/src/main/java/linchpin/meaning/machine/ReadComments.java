package linchpin.meaning.machine;

import linchpin.feedback.words.WordsToRead;
import org.springframework.stereotype.Component;

/**
 * Reads what waits in one organisation, a handful at a time. Reading takes its time, so nothing is held meanwhile: neither a connection nor a
 * row that a giver or a reader of the log would wait for.
 */
@Component
class ReadComments {

    private static final int HANDFUL = 64;

    private final WordsToRead waiting;
    private final MakeReadings make;
    private final FinishReading finish;

    ReadComments(WordsToRead waiting, MakeReadings make, FinishReading finish) {
        this.waiting = waiting;
        this.make = make;
        this.finish = finish;
    }

    /** @return whether any were read; what somebody changed meanwhile, or has in hand, goes on waiting */
    boolean some() {
        var handful = waiting.next(HANDFUL);
        return !handful.isEmpty() && finish.of(handful, make.of(handful));
    }
}
