package linchpin.evidence.changing;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What can be changed in a pack. */
enum PackAct implements ActKind {
    STORY_SWAPPED,
    STORY_LEFT_OUT,
    QUESTIONS_CHANGED,
    FIGURES_COUNTED_AGAIN;

    @Override
    public String module() {
        return "evidence";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
