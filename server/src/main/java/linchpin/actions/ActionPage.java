package linchpin.actions;

import java.util.List;
import linchpin.feedback.FeedbackArchive.Summary;
import linchpin.matters.Matter;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

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
        List<Event> history,
        boolean mayChange,
        String today) {

    record Event(
            String day, String by, String what, @Nullable String words) {}

    static String day(Summary voice) {
        return Days.full(voice.receivedOn());
    }

    boolean can(Act act) {
        return mayChange && ActionGraph.after(action.state(), act).isPresent();
    }

    boolean canStart() {
        return can(Act.START);
    }

    boolean canFinish() {
        return can(Act.MARK_DONE);
    }
}
