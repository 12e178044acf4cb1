package linchpin.actions.overview;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.actions.Actions;
import linchpin.matters.Matter;
import linchpin.matters.ThreadStep;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the thread: the actions of a matter. */
@Component
class ActionsOfMatter implements ThreadStep {

    private final ActionRows rows;
    private final Actions actions;
    private final Fragments fragments;

    ActionsOfMatter(ActionRows rows, Actions actions, Fragments fragments) {
        this.rows = rows;
        this.actions = actions;
        this.fragments = fragments;
    }

    /**
     * @param promise where an action can be promised; empty where this viewer may not
     * @param small where a small change can be
     */
    record Piece(List<ActionRows.ActionRow> rows, String promise, String small) {

        boolean closed() {
            return promise.isEmpty() && small.isEmpty();
        }
    }

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        var shown = rows.of(actions.of(matter.id()), viewer);
        return fragments.of(
                "actions/overview/onThread",
                Map.of(
                        "piece",
                        new Piece(
                                shown,
                                where(matter, viewer, Permission.PROMISE_ACTION, "/promise"),
                                where(matter, viewer, Permission.OWN_ACTION, "/small"))));
    }

    private static String where(Matter matter, Viewer viewer, Permission needed, String form) {
        return viewer.may(needed) && !matter.state().closed() ? matter.path() + form : "";
    }

    @Override
    public int order() {
        return 60;
    }
}
