package linchpin.people.acts;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done to a person by those who arrange people. */
public enum PersonAct implements ActKind {
    ROLE_GIVEN,
    ROLE_ENDED,
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
