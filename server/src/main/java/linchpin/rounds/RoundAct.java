package linchpin.rounds;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with a round. */
public enum RoundAct implements ActKind {
    OPENED,
    LENGTHENED,
    CLOSED,
    LOOKED_THROUGH,
    COVERED,
    THEMED,
    TAKEN_AWAY,
    PUBLISHED;

    @Override
    public String module() {
        return "rounds";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
