package linchpin.feedback.imports.undoing;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.stereotype.Component;

/** Undoes what somebody asked to be undone, some pieces at a time, while no file is being brought in. */
@Component
class UndoChore implements Chore {

    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final UndoImport undo;
    private final Undoings undoings;

    UndoChore(UndoImport undo, Undoings undoings) {
        this.undo = undo;
        this.undoings = undoings;
    }

    @Override
    public String name() {
        return "undone imports";
    }

    @Override
    public String does() {
        return "Deletes what came in with a file that somebody undid, but for what people worked with";
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
        return undoings.mustWait() ? Next.in(AGAIN) : Next.more(undo.some());
    }
}
