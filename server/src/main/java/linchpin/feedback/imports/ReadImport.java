package linchpin.feedback.imports;

import java.util.List;
import linchpin.feedback.imports.catchingup.CatchingUp;
import linchpin.feedback.imports.refused.RefusedRows;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.undoing.Undoings;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all about one import: what became of its rows, and what was done with it since. */
@Component
class ReadImport {

    private final RefusedRows refused;
    private final Undoings undoings;
    private final ReadHistory history;
    private final CatchingUp catchingUp;

    ReadImport(RefusedRows refused, Undoings undoings, ReadHistory history, CatchingUp catchingUp) {
        this.catchingUp = catchingUp;
        this.refused = refused;
        this.undoings = undoings;
        this.history = history;
    }

    /**
     * What the page of one import prints.
     *
     * @param undoing how far it is undone; null where nobody asked for that
     * @param log whether the viewer may read the log
     * @param old what could be marked as read, or was; null where everything is read
     */
    record ImportPage(
            Import work,
            List<RefusedRows.Refused> refused,
            RefusedRows.Dates dates,
            Undoings.@Nullable Undoing undoing,
            List<ActLine> history,
            boolean log,
            @Nullable Old old) {

        /** @return the same, with the day as it was typed, and what is wrong with it */
        ImportPage with(String typed, Errors errors) {
            var again = old == null ? null : new Old(typed, old.unread, old.of, old.caught, errors);
            return new ImportPage(work, refused, dates, undoing, history, log, again);
        }

        Errors errors() {
            return old == null ? Errors.none() : old.errors;
        }
    }

    /**
     * Marking as read what was old when it came in.
     *
     * @param day the last, as it stands in the form
     * @param of how many of these are old, and by when
     * @param caught what was marked, or is being; null for nothing
     */
    record Old(String day, CatchingUp.Unread unread, String of, CatchingUp.@Nullable Caught caught, Errors errors) {

        boolean underWay() {
            return caught != null && !caught.ended();
        }
    }

    @Transactional(readOnly = true)
    public ImportPage page(Import work, Viewer viewer) {
        return new ImportPage(
                work,
                refused.first(work.id()),
                refused.dates(work.id()),
                undoings.of(work.id()).orElse(null),
                history.of(work.id()),
                viewer.may(Permission.READ_LOG),
                work.state().ended() ? old(work) : null);
    }

    private @Nullable Old old(Import work) {
        var unread = catchingUp.unread(work.id());
        var caught = catchingUp.of(work.id()).orElse(null);
        if (unread.all() == 0 && caught == null) {
            return null;
        }
        var offered = catchingUp.offered();
        var of = "%s of them received up to %s".formatted(CountNoun.number(unread.old()), Days.full(offered));
        return new Old(offered.toString(), unread, of, caught, Errors.none());
    }
}
