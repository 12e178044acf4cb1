package linchpin.actions.doing;

import java.util.List;
import linchpin.actions.Action;
import linchpin.actions.ActionAct;
import linchpin.actions.overview.ActionRows;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.history.ActLine;
import linchpin.matters.Matter;
import linchpin.ui.Days;

/**
 * What the page of an action prints.
 *
 * @param voices the feedback behind it that this viewer may read
 * @param mayChange whether the viewer owns it or may promise actions
 */
record ActionPage(ActionRows.ActionRow row, List<Summary> voices, List<ActLine> history, boolean mayChange) {

    Action action() {
        return row.action();
    }

    Matter matter() {
        return row.matter();
    }

    static String day(Summary voice) {
        return Days.full(voice.receivedOn());
    }

    boolean canStart() {
        return mayChange && action().can(ActionAct.START);
    }

    boolean canFinish() {
        return mayChange && action().can(ActionAct.MARK_DONE);
    }
}
