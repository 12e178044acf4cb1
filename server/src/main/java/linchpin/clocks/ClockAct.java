package linchpin.clocks;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with a clock. */
public enum ClockAct implements ActKind {
    STARTED,
    GIVEN_TO,
    PAUSED,
    RESUMED,
    MET,
    ENDED,
    UNDONE,
    REMINDED;

    @Override
    public String module() {
        return "clocks";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
