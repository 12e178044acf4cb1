package linchpin.feedback.imports.catchingup;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.stereotype.Component;

/** Marks as read what somebody said is old of a file that is in. */
@Component
class MarkReadChore implements Chore {

    private final MarkRead marking;

    MarkReadChore(MarkRead marking) {
        this.marking = marking;
    }

    @Override
    public String name() {
        return "old feedback";
    }

    @Override
    public String does() {
        return "Marks as read what was old when it came in with a file, where somebody asked for that";
    }

    @Override
    public String page() {
        return "/imports";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("imports").apart(Duration.ZERO);
    }

    @Override
    public Next some(Turn turn) {
        return Next.more(marking.some());
    }
}
