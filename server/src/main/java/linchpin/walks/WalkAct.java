package linchpin.walks;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with walks, with what a place asks, and with what was found. */
public enum WalkAct implements ActKind {
    BEGUN_WALK,
    FINISHED_WALK,
    ITEM_ADDED,
    ITEM_LEFT_OUT,
    PICTURE_OF_ITEM,
    PICTURE_IN_OTHER_WORDS,
    PLANNED_WORK,
    REFUSED_WORK,
    BECAME_MATTER,
    BECAME_ACTION;

    @Override
    public String module() {
        return "walks";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
