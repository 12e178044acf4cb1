package linchpin.proposals;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done to a proposal. */
@Component
class ProposalActWords implements ActWords<ProposalAct> {

    @Override
    public Class<ProposalAct> kinds() {
        return ProposalAct.class;
    }

    @Override
    public String words(ProposalAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
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
}
