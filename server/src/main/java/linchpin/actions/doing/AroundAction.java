package linchpin.actions.doing;

import gg.jte.Content;
import java.util.List;
import linchpin.actions.ActionId;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import org.springframework.stereotype.Component;

/** What stands on the page of an action besides itself: what other rooms know of it, and all that was done. */
@Component
class AroundAction {

    private final List<OnAction> others;
    private final ReadHistory history;

    AroundAction(List<OnAction> others, ReadHistory history) {
        this.others = others;
        this.history = history;
    }

    List<ActLine> history(ActionId action) {
        return history.of(action);
    }

    List<Content> pieces(ActionRow row, boolean mayChange) {
        return others.stream()
                .map(other -> other.piece(row.action(), row.matter(), mayChange))
                .toList();
    }
}
