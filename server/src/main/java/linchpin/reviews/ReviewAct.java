package linchpin.reviews;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with rules and reviews. */
public enum ReviewAct implements ActKind {
    RULE_SUGGESTED,
    RULE_CHANGED,
    RULE_SWITCHED_ON,
    RULE_SWITCHED_OFF,
    OPENED,
    ASKED_FOR,
    HANDED_OVER,
    EXTENDED,
    GATHERED,
    CONCLUDED;

    @Override
    public String module() {
        return "reviews";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
