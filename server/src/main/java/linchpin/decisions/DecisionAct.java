package linchpin.decisions;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done to a decision. What somebody voted is in no act. */
public enum DecisionAct implements ActKind {
    /** Its rules stand from here on. */
    PUBLISHED,
    /** Somebody read what voting means here, and said what interests they have. */
    DECLARED,
    VOTED,
    CALLED_OFF,
    CLOSED;

    @Override
    public String module() {
        return "decisions";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
