package linchpin.feedback.imports.undoing;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with an import as a whole. */
public enum ImportAct implements ActKind {
    UNDOING_BEGUN,
    UNDONE,
    MARKED_READ;

    @Override
    public String module() {
        return "imports";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
