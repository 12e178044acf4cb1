package linchpin.proposals;

import java.util.Map;
import java.util.Objects;
import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done to a proposal. */
@Component
class ProposalActWords implements ActWords<ProposalAct> {

    private static final Map<ProposalAct, String> OF_SESSION = Map.of(
            ProposalAct.SESSION_HELD, "Wrote down",
            ProposalAct.SESSION_CHANGED, "Changed what is told of",
            ProposalAct.WAS_AT_SESSION, "Was at",
            ProposalAct.NOT_AT_SESSION, "Was not at",
            ProposalAct.NOTES_WRITTEN, "Wrote the notes of",
            ProposalAct.NOTES_APPROVED, "Said that the notes are right of",
            ProposalAct.IDEA_ANSWERED, "Said what became of an idea from",
            ProposalAct.TOUCH_POINT_AWAY, "Took a moment of care away from",
            ProposalAct.IDEA_AWAY, "Took an idea away from");

    @Override
    public Class<ProposalAct> kinds() {
        return ProposalAct.class;
    }

    @Override
    public String words(ProposalAct kind, Recorded act, Reader reader) {
        return reader == Reader.GIVER ? "" : told(kind, act);
    }

    private static String told(ProposalAct kind, Recorded act) {
        var title = "‘" + act.fact("title") + "’";
        var version = "version " + act.fact("version");
        return switch (kind) {
            case RAISED -> "Raised the proposal " + title;
            case CHANGED -> "Wrote " + version + " of the proposal " + title;
            case INVITED -> "Invited somebody to be a co-author of the proposal " + title;
            case JOINED -> "Became a co-author of the proposal " + title;
            case DECLINED -> "";
            case LEFT -> "Is no longer an author of the proposal " + title;
            case MOVED -> "Moved the proposal " + title + " from " + act.fact("from") + " to " + act.fact("to");
            case GOES_WITHOUT -> "Said why the proposal " + title + " goes on without a patient among its authors";
            case PART_RECORDED ->
                "Recorded that patients took part in the proposal " + title + " on " + act.fact("day");
            case SUPPORTED -> "Supports " + version + " of the proposal " + title;
            case SUPPORT_TAKEN_BACK -> "Took back their support of the proposal " + title;
            case COMMENTED -> "Commented on " + version + " of the proposal " + title;
            case COMMENT_TAKEN_BACK -> "Took back a comment on " + version + " of the proposal " + title;
            case ASKED -> "Said what should be asked in the proposal " + title;
            case PICTURE_ADDED -> "Added a picture to the proposal " + title;
            case PICTURE_TAKEN_AWAY -> "Took a picture away from the proposal " + title;
            case WITHDRAWN -> "Withdrew the proposal " + title;
            case FOUND_NEARBY -> "Let people in the other organisations nearby find the proposal " + title;
            case FOUND_HERE_ONLY -> "Lets nobody outside the organisation find the proposal " + title + " any more";
            case PROMISE_TOLD, PROMISE_HAPPENED, PROMISE_NOT_YET, PROMISE_JUDGED, PROMISE_CORRECTED ->
                ofPromise(kind, act, title);
            default -> ofSession(kind, act);
        };
    }

    private static String ofPromise(ProposalAct kind, Recorded act, String title) {
        return switch (kind) {
            case PROMISE_TOLD -> "Wrote down what patients were told in the proposal " + title;
            case PROMISE_HAPPENED -> "Said what became of what patients were told in the proposal " + title;
            case PROMISE_NOT_YET -> "Said that what patients were told in the proposal " + title + " is yet to come";
            case PROMISE_JUDGED -> "Said of what patients were told in the proposal " + title + ": " + act.fact("said");
            default -> "Corrected what stands beside a promise in the proposal " + title;
        };
    }

    private static String ofSession(ProposalAct kind, Recorded act) {
        var said = act.fact("said");
        return Objects.requireNonNull(OF_SESSION.get(kind)) + " the co-design session of " + act.fact("day")
                + " for the proposal ‘" + act.fact("title") + "’" + (said.isEmpty() ? "" : ": " + said);
    }
}
