package linchpin.answers.passing;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done to let a team know. */
enum PassingAct implements ActKind {
    PASSED_ON,
    NOT_PASSED_ON;

    @Override
    public String module() {
        return "answers";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.ITS_GIVER;
    }
}
