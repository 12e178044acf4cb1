package linchpin.people.acts;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done to a person by those who arrange people. */
public enum PersonAct implements ActKind {
    ROLE_GIVEN,
    ROLE_ENDED,
    /** Somebody is asked to hold it for a while, and says yes or no. */
    ROLE_ASKED,
    ROLE_TAKEN_ON,
    ROLE_DECLINED,
    PASSWORD_LINK_MADE,
    PASSWORD_CHOSEN;

    @Override
    public String module() {
        return "people";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
