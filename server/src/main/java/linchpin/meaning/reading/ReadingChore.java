package linchpin.meaning.reading;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.feedback.words.WordsToRead;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Reads what waits, a handful at a time. What somebody else has in hand, and what waits for the end of an import, is tried again. */
@Component
@ConditionalOnProperty(name = "linchpin.reading", matchIfMissing = true)
class ReadingChore implements Chore {

    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final ReadComments comments;
    private final WordsToRead waiting;

    ReadingChore(ReadComments comments, WordsToRead waiting) {
        this.comments = comments;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public String does() {
        return "Reads new comments, and suggests what they are about";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("words", "imports").apart(Duration.ofSeconds(2));
    }

    @Override
    public Next some(Turn turn) {
        if (comments.some() > 0) {
            return Next.NOW;
        }
        return waiting.count(1) > 0 ? Next.in(AGAIN) : Next.DONE;
    }
}
