package linchpin.actions;

import java.time.LocalDate;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the owner does with an action, or somebody who may promise actions does for them. */
@Component
public class ChangeAction {

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Matters matters;
    private final ReportAction report;

    ChangeAction(JdbcClient jdbc, Actions actions, Matters matters, ReportAction report) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.matters = matters;
        this.report = report;
    }

    @Transactional
    public void start(Viewer viewer, ActionId id) {
        var action = mine(viewer, id);
        actions.enter(action, ActionAct.START, action.reason());
        report.did(ActionAct.START, action, action.due(), null);
    }

    @Transactional
    public void moveDate(Viewer viewer, ActionId id, LocalDate due, String reason) {
        var action = mine(viewer, id);
        actions.enter(action, ActionAct.MOVE_DATE, action.reason());
        jdbc.sql("""
                        update actions.action set due = :due, small = small and :due <= promised_on + 7
                        where id = :id""").param("due", due).param("id", id.id()).update();
        report.did(ActionAct.MOVE_DATE, action, due, reason);
    }

    @Transactional
    public void markDone(Viewer viewer, ActionId id, LocalDate on, String what) {
        var action = mine(viewer, id);
        actions.claim(action, on, what);
        report.did(ActionAct.MARK_DONE, action, action.due(), what);
    }

    @Transactional
    public void drop(Viewer viewer, ActionId id, String reason) {
        var action = mine(viewer, id);
        actions.drop(action, reason, false);
        report.did(ActionAct.DROP, action, action.due(), reason);
    }

    /** The matter is held before the action, here as everywhere, so that two people never wait for each other. */
    private Action mine(Viewer viewer, ActionId id) {
        var matter = actions.with(id).orElseThrow(NotFound::new).matterId();
        var here = matters.at(matters.held(matter, viewer), viewer);
        var action = actions.held(id);
        if (!action.ownerId().equals(viewer.account()) && !here.may(Permission.PROMISE_ACTION)) {
            throw new NotYourAction();
        }
        return action;
    }
}
