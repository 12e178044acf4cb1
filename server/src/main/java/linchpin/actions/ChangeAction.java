package linchpin.actions;

import java.time.LocalDate;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the owner does with an action, or somebody who may promise actions does for them. */
@Component
public class ChangeAction {

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Matters matters;
    private final ActionLog log;
    private final ApplicationEventPublisher events;

    ChangeAction(JdbcClient jdbc, Actions actions, Matters matters, ActionLog log, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.matters = matters;
        this.log = log;
        this.events = events;
    }

    @Transactional
    public void start(Viewer viewer, ActionId id) {
        var action = mine(viewer, id);
        enter(action, Act.START);
        after(action, Act.START, action.due(), null);
    }

    @Transactional
    public void moveDate(Viewer viewer, ActionId id, LocalDate due, String reason) {
        var action = mine(viewer, id);
        enter(action, Act.MOVE_DATE);
        jdbc.sql("""
                        update actions.action set due = :due, small = small and :due <= cast(promised_at as date) + 7
                        where id = :id""").param("due", due).param("id", id.id()).update();
        after(action, Act.MOVE_DATE, due, reason);
        matters.tell(
                action.matterId(),
                "The date of an action was moved from " + Days.full(action.due()) + " to " + Days.full(due)
                        + ". The reason: " + reason,
                null);
    }

    @Transactional
    public void markDone(Viewer viewer, ActionId id, LocalDate on, String what) {
        var action = mine(viewer, id);
        enter(action, Act.MARK_DONE);
        jdbc.sql("update actions.action set done_on = :on, done_what = :what, reason = null where id = :id")
                .param("on", on)
                .param("what", what)
                .param("id", id.id())
                .update();
        after(action, Act.MARK_DONE, action.due(), what);
        matters.tell(action.matterId(), "An action was reported as done: " + what, null);
        events.publishEvent(new ActionDone(viewer.organisation(), action.matterId(), id));
    }

    @Transactional
    void drop(Viewer viewer, ActionId id, String reason) {
        var action = mine(viewer, id);
        enter(action, Act.DROP);
        jdbc.sql("update actions.action set reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.id())
                .update();
        after(action, Act.DROP, action.due(), reason);
        matters.tell(action.matterId(), "A promised action was dropped. The reason: " + reason, null);
    }

    /** The matter is held before the action, here as everywhere, so that two people never wait for each other. */
    private Action mine(Viewer viewer, ActionId id) {
        var matter = actions.with(id).orElseThrow(NotFound::new).matterId();
        matters.held(matter, viewer);
        var action = actions.held(id);
        if (!action.ownerId().equals(viewer.account()) && !viewer.may(Permission.PROMISE_ACTION)) {
            throw new NotYourAction();
        }
        return action;
    }

    private void enter(Action action, Act act) {
        jdbc.sql("update actions.action set state = :state where id = :id")
                .param("state", ActionGraph.require(action.state(), act).stored())
                .param("id", action.id().id())
                .update();
    }

    private void after(Action action, Act act, LocalDate due, @org.jspecify.annotations.Nullable String words) {
        log.record(action.id(), act, ActionGraph.require(action.state(), act), due, words);
        log.noteOn(action.matterId());
        matters.record(action.matterId(), "Action: " + act.past(), words);
    }
}
