package linchpin.answers.bringing;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is noted about bringing an answer back to those for whom something was logged. */
enum BringingAct implements ActKind {
    BROUGHT_BACK,
    NOT_BROUGHT_BACK;

    @Override
    public String module() {
        return "answers";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
