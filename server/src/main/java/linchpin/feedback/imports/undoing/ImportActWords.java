package linchpin.feedback.imports.undoing;

import java.time.LocalDate;
import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Tells what was done with an import. */
@Component
class ImportActWords implements ActWords<ImportAct> {

    @Override
    public Class<ImportAct> kinds() {
        return ImportAct.class;
    }

    @Override
    public String words(ImportAct kind, Recorded act, Reader reader) {
        return switch (kind) {
            case UNDOING_BEGUN ->
                "Asked for it to be undone: %s came in with it".formatted(counted(act, ImportDeed.PIECES));
            case MARKED_READ ->
                "Asked for what was received up to %s to be marked as read"
                        .formatted(Days.full(LocalDate.parse(act.fact(ImportDeed.UNTIL))));
            case UNDONE ->
                "It was undone: %s deleted, %s kept"
                                .formatted(counted(act, ImportDeed.REMOVED), counted(act, ImportDeed.STAY))
                        + places(act.fact(ImportDeed.PLACES));
        };
    }

    private static String places(String gone) {
        return gone.isEmpty() ? "" : ". Places deleted: " + gone;
    }

    private static String counted(Recorded act, String fact) {
        return CountNoun.FEEDBACK.of(Long.parseLong(act.fact(fact)));
    }
}
