package linchpin.actions.doing;

import java.util.List;
import linchpin.actions.ActionAct;
import linchpin.actions.ActionId;
import linchpin.actions.Actions;
import linchpin.actions.overview.ActionRows;
import linchpin.history.ReadHistory;
import linchpin.matters.FeedbackInMatters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One action with what is behind it and all that was done with it, for one viewer. */
@Component
class ReadAction {

    private final Actions actions;
    private final ActionRows rows;
    private final FeedbackInMatters inMatters;
    private final ReadHistory history;

    ReadAction(Actions actions, ActionRows rows, FeedbackInMatters inMatters, ReadHistory history) {
        this.actions = actions;
        this.rows = rows;
        this.inMatters = inMatters;
        this.history = history;
    }

    /** @throws NotFound when there is none, or it is in no matter that this viewer may read */
    @Transactional(readOnly = true)
    public ActionPage page(ActionId id, Viewer viewer) {
        var action = actions.with(id).orElseThrow(NotFound::new);
        var row = rows.of(List.of(action), viewer).stream().findFirst().orElseThrow(NotFound::new);
        var voices = inMatters.readable(action.matterId(), viewer);
        return new ActionPage(
                row,
                voices,
                inMatters.later(voices),
                history.of(id),
                action.concerns(viewer.account()) || viewer.may(Permission.PROMISE_ACTION),
                !action.concerns(viewer.account())
                        && viewer.may(Permission.PROMISE_ACTION)
                        && action.can(ActionAct.ASK_ABOUT));
    }
}
