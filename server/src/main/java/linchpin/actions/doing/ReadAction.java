package linchpin.actions.doing;

import java.util.List;
import linchpin.actions.ActionAct;
import linchpin.actions.ActionId;
import linchpin.actions.Actions;
import linchpin.actions.overview.ActionRows;
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
    private final AroundAction around;

    ReadAction(Actions actions, ActionRows rows, FeedbackInMatters inMatters, AroundAction around) {
        this.actions = actions;
        this.rows = rows;
        this.inMatters = inMatters;
        this.around = around;
    }

    /** @throws NotFound when there is none, or it is in no matter that this viewer may read */
    @Transactional(readOnly = true)
    public ActionPage page(ActionId id, Viewer viewer) {
        var action = actions.with(id).orElseThrow(NotFound::new);
        var row = rows.of(List.of(action), viewer).stream().findFirst().orElseThrow(NotFound::new);
        var voices = inMatters.heard(row.matter(), viewer);
        var mayChange = action.concerns(viewer.account()) || viewer.may(Permission.PROMISE_ACTION);
        return new ActionPage(
                row,
                voices,
                inMatters.later(voices.page().rows()),
                around.history(id),
                around.pieces(row, mayChange),
                mayChange,
                !action.concerns(viewer.account())
                        && viewer.may(Permission.PROMISE_ACTION)
                        && action.can(ActionAct.ASK_ABOUT));
    }
}
