package linchpin.proposals;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;
import linchpin.proposals.PartTaken.Kind;
import org.jspecify.annotations.Nullable;

/** What is done to a proposal. */
public enum ProposalAct implements ActKind {
    RAISED(Kind.RAISED),
    CHANGED(Kind.WROTE),
    INVITED(null),
    JOINED(Kind.JOINED),
    /** Shown to nobody: who says no is not named for it. */
    DECLINED(null),
    LEFT(Kind.LEFT),
    MOVED(Kind.MOVED),
    /** Its reason is why the proposal goes on without a patient among its authors. */
    GOES_WITHOUT(null),
    /** What patients did elsewhere was written down; kept by whoever writes it, for they say on which day it was. */
    PART_RECORDED(null),
    SUPPORTED(null),
    SUPPORT_TAKEN_BACK(null),
    COMMENTED(Kind.SAID),
    COMMENT_TAKEN_BACK(Kind.UNSAID),
    /** They said what should be asked, in a round that a module further down holds; it reports it. */
    ASKED(Kind.ASKED),
    PICTURE_ADDED(Kind.DREW),
    PICTURE_TAKEN_AWAY(Kind.UNDREW),
    WITHDRAWN(null),
    /** Its reason is what patients were told, as for all that is written beside it. */
    PROMISE_TOLD(null),
    PROMISE_HAPPENED(null),
    PROMISE_NOT_YET(null),
    PROMISE_JUDGED(null),
    PROMISE_CORRECTED(null),
    FOUND_NEARBY(null),
    FOUND_HERE_ONLY(null),
    SESSION_HELD(null),
    SESSION_CHANGED(null),
    /** Kept as a part that patients took by whoever says it, for the session has its own day. */
    WAS_AT_SESSION(null),
    NOT_AT_SESSION(null),
    NOTES_WRITTEN(null),
    NOTES_APPROVED(null),
    IDEA_ANSWERED(null),
    TOUCH_POINT_AWAY(null),
    IDEA_AWAY(null);

    private final @Nullable Kind part;

    ProposalAct(@Nullable Kind part) {
        this.part = part;
    }

    /** @return what a patient does by it in shaping the proposal; null for nothing: to be for what others made is not to make it */
    @Nullable
    Kind part() {
        return part;
    }

    @Override
    public String module() {
        return "proposals";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
