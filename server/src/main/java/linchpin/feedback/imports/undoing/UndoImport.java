package linchpin.feedback.imports.undoing;

import java.util.List;
import java.util.Map;
import linchpin.feedback.imports.running.ImportId;
import linchpin.history.History;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Undoes an import some pieces at a time. Each time is one transaction, so that one that is cut off goes on where it had come to. */
@Component
class UndoImport {

    private static final int SOME = 1_000;

    /** So many places are named in what is told of it. */
    private static final int NAMED = 20;

    private final Undoings undoings;
    private final UndoSome some;
    private final Pieces pieces;
    private final History history;

    UndoImport(Undoings undoings, UndoSome some, Pieces pieces, History history) {
        this.undoings = undoings;
        this.some = some;
        this.pieces = pieces;
        this.history = history;
    }

    /** Begins, in the name of whoever asks. Asked twice, it is begun once; one that is not at its end is left alone. */
    @Transactional
    public void begin(ImportId work) {
        var all = pieces.count(work);
        if (undoings.begin(work, all)) {
            var facts = Map.of(ImportDeed.PIECES, String.valueOf(all));
            history.did(new ImportDeed(work, ImportAct.UNDOING_BEGUN, facts), null);
        }
    }

    /** @return whether there is more to do */
    @Transactional
    public boolean some() {
        var found = undoings.next();
        if (found.isEmpty()) {
            return false;
        }
        var now = found.get();
        var page = pieces.after(now.work(), now.mark(), SOME);
        if (!page.isEmpty()) {
            undoings.passed(some.of(now, page));
            return true;
        }
        // Places are looked at when all that was said there with this file is gone.
        some.places(now).ifPresentOrElse(undoings::passed, () -> end(now));
        return true;
    }

    private void end(Undoings.Undoing done) {
        undoings.end(done.work());
        var facts = Map.of(
                ImportDeed.REMOVED,
                String.valueOf(done.removed()),
                ImportDeed.STAY,
                String.valueOf(done.staying()),
                ImportDeed.PLACES,
                inFew(done.placesGone()));
        history.did(new ImportDeed(done.work(), ImportAct.UNDONE, facts), null);
    }

    /** The page of the import names them all. */
    private static String inFew(List<String> names) {
        var first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }
}
