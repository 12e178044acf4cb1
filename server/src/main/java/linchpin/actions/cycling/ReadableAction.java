package linchpin.actions.cycling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.actions.ActionId;
import linchpin.actions.Actions;
import linchpin.actions.overview.ActionRows;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The action of a cycle, for whoever may read it. */
@Component
class ReadableAction {

    private final Actions actions;
    private final ActionRows rows;
    private final Matters matters;
    private final Clock clock;

    ReadableAction(Actions actions, ActionRows rows, Matters matters, Clock clock) {
        this.actions = actions;
        this.rows = rows;
        this.matters = matters;
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or it is in no matter that this viewer may read */
    @Transactional(readOnly = true)
    public ActionRow row(ActionId id, Viewer viewer) {
        var action = actions.with(id).orElseThrow(NotFound::new);
        return rows.of(List.of(action), viewer).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** @return whether it is theirs, or they hold where its matter is what promises actions; elsewhere does not count */
    boolean mayChange(ActionRow row, Viewer viewer) {
        return row.action().concerns(viewer.account())
                || matters.at(row.matter(), viewer).may(Permission.PROMISE_ACTION);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
