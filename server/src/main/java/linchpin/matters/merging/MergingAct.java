package linchpin.matters.merging;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with two matters at once: one act, about the one within the other, which so stands in the history of both. */
enum MergingAct implements ActKind {
    MERGED,
    PARTED;

    @Override
    public String module() {
        return "matters";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.ALL_GIVERS;
    }
}
