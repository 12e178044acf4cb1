package linchpin.feedback.imports;

import java.util.List;
import linchpin.feedback.imports.refused.RefusedRows;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.undoing.Undoings;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all about one import: what became of its rows, and what was done with it since. */
@Component
class ReadImport {

    private final RefusedRows refused;
    private final Undoings undoings;
    private final ReadHistory history;

    ReadImport(RefusedRows refused, Undoings undoings, ReadHistory history) {
        this.refused = refused;
        this.undoings = undoings;
        this.history = history;
    }

    /**
     * What the page of one import prints.
     *
     * @param undoing how far it is undone; null where nobody asked for that
     * @param log whether the viewer may read the log
     */
    record ImportPage(
            Import work,
            List<RefusedRows.Refused> refused,
            Undoings.@Nullable Undoing undoing,
            List<ActLine> history,
            boolean log) {}

    @Transactional(readOnly = true)
    public ImportPage page(Import work, Viewer viewer) {
        return new ImportPage(
                work,
                refused.first(work.id()),
                undoings.of(work.id()).orElse(null),
                history.of(work.id()),
                viewer.may(Permission.READ_LOG));
    }
}
