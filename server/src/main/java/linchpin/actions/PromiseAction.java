package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import linchpin.matters.MatterClosed;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promises an action in a matter, and tells everybody who raised it. */
@Component
public class PromiseAction {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final ActionLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PromiseAction(JdbcClient jdbc, Matters matters, ActionLog log, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /** Promises what will be done, by whom and by when. */
    @Transactional
    public ActionId promise(Viewer viewer, MatterId matter, AccountId owner, String what, LocalDate due) {
        return promise(viewer, matter, owner, new PromiseForm(what, "", due, false));
    }

    @Transactional
    ActionId promise(Viewer viewer, MatterId matterId, AccountId owner, PromiseForm form) {
        var matter = matters.held(matterId, viewer);
        if (matter.state().closed()) {
            throw new MatterClosed();
        }
        var due = Objects.requireNonNull(form.due());
        var action = insert(viewer, matterId, owner, form, due);
        matters.involve(matterId, owner);
        log.record(action, Act.PROMISE, ActionState.PROMISED, due, null);
        log.noteOn(matterId);
        matters.record(matterId, "Promised an action, due " + Days.full(due), form.what());
        matters.tell(matterId, "An action was promised by " + Days.full(due) + ": " + form.what(), null);
        events.publishEvent(new ActionPromised(viewer.organisation(), matterId, action));
        return action;
    }

    private ActionId insert(Viewer viewer, MatterId matter, AccountId owner, PromiseForm form, LocalDate due) {
        return new ActionId(jdbc.sql("""
                        insert into actions.action (matter_id, what, owner_id, due, first_due, small, promised_by, promised_at)
                        values (:matter, :what, :owner, :due, :due, :small, :by, :at) returning id""")
                .param("matter", matter.id())
                .param("what", form.what())
                .param("owner", owner.id())
                .param("due", due)
                .param("small", form.isSmall())
                .param("by", viewer.account().id())
                .param("at", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single());
    }
}
