package linchpin.answers.honesty;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with what holds answers back. */
enum HonestyAct implements ActKind {
    PUBLISHED_ALL_THE_SAME,
    LIMIT_SET;

    @Override
    public String module() {
        return "answers";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
