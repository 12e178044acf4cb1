package linchpin.actions.doing;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.actions.Action;
import linchpin.actions.ActionAct;
import linchpin.actions.overview.ActionRows;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive.Later;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.history.ActLine;
import linchpin.matters.FeedbackInMatters.Heard;
import linchpin.matters.Matter;
import linchpin.ui.Days;

/**
 * What the page of an action prints.
 *
 * @param voices the feedback behind it that this viewer may read
 * @param later what their givers added since
 * @param pieces what other rooms know of it
 * @param mayChange whether the viewer owns it or may promise actions
 * @param mayAsk whether it is another's, of which the viewer may ask
 */
record ActionPage(
        ActionRows.ActionRow row,
        Heard voices,
        Map<FeedbackId, List<Later>> later,
        List<ActLine> history,
        List<Content> pieces,
        boolean mayChange,
        boolean mayAsk) {

    Action action() {
        return row.action();
    }

    Matter matter() {
        return row.matter();
    }

    static String day(Summary voice) {
        return Days.full(voice.receivedOn());
    }

    List<Later> later(Summary voice) {
        return later.getOrDefault(voice.id(), List.of());
    }

    /** @return whose words say what was done, and since when they stand there */
    String whoSaidDone() {
        return history.reversed().stream()
                .filter(line -> line.reason() != null && line.reason().equals(action().doneWhat()))
                .findFirst()
                .map(line -> line.by() + " said on marking it as done, " + line.when() + ":")
                .orElse("Said on marking it as done:");
    }

    /** @return whether it stands in the lane of small changes, and may leave it */
    boolean canGrow() {
        return mayChange && action().small() && action().can(ActionAct.GROW);
    }

    /** @return the last day of a small change; empty where it is none */
    String lastSmallDay() {
        return action().small() ? Days.full(Action.lastSmallDay(action().promisedOn())) : "";
    }

    /** @return since when it is an ordinary action, and why; empty where it never was, or still is */
    String grown() {
        return action().grownOn() == null
                ? ""
                : "It was promised as a small change. Since " + Days.full(action().grownOn())
                        + " it is an ordinary action, because: " + action().grownWhy();
    }

    boolean canStart() {
        return mayChange && action().can(ActionAct.START);
    }

    boolean canFinish() {
        return mayChange && action().can(ActionAct.MARK_DONE);
    }
}
