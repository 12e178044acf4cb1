package linchpin.matters;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done to a matter itself. */
enum MatterAct implements ActKind {
    OPENED(SeenBy.TEAM),
    /** Seen by those whose feedback it was, as the act that their part of the thread begins with. */
    GATHERED(SeenBy.TEAM),
    TAKEN_OUT(SeenBy.ITS_GIVER),
    CLOSED(SeenBy.ALL_GIVERS),
    REOPENED(SeenBy.ALL_GIVERS),
    /** Those who raised it read its new name wherever it stands, and that it had another. */
    RENAMED(SeenBy.ALL_GIVERS),
    /** Its reason is what the summary said before. */
    SUMMED_UP_ANEW(SeenBy.TEAM);

    private final SeenBy seenBy;

    MatterAct(SeenBy seenBy) {
        this.seenBy = seenBy;
    }

    @Override
    public String module() {
        return "matters";
    }

    @Override
    public SeenBy seenBy() {
        return seenBy;
    }
}
