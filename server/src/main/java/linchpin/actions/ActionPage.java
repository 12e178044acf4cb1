package linchpin.actions;

import java.util.List;
import linchpin.feedback.FeedbackArchive.Summary;
import linchpin.history.Line;
import linchpin.matters.Matter;
import linchpin.ui.Days;

/**
 * What the page of an action prints.
 *
 * @param voices the feedback behind it that this viewer may read
 * @param mayChange whether the viewer owns it or may promise actions
 */
record ActionPage(
        Action action,
        Matter matter,
        String owner,
        String timing,
        long daysLate,
        List<Summary> voices,
        List<Line> history,
        boolean mayChange,
        String today) {

    static String day(Summary voice) {
        return Days.full(voice.receivedOn());
    }

    boolean can(ActionAct act) {
        return mayChange && ActionGraph.after(action.state(), act).isPresent();
    }

    boolean canStart() {
        return can(ActionAct.START);
    }

    boolean canFinish() {
        return can(ActionAct.MARK_DONE);
    }
}
