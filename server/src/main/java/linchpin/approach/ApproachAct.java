package linchpin.approach;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done about asking people. */
public enum ApproachAct implements ActKind {
    ASKED,
    CALLED_BACK,
    LEFT_IN_PEACE,
    TAKEN_OFF,
    WORDED,
    LIMITED;

    @Override
    public String module() {
        return "approach";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
