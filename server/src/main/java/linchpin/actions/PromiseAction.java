package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promises an action in a matter, and tells everybody who raised it. */
@Component
public class PromiseAction {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Actions actions;
    private final ReportAction report;
    private final Clock clock;

    PromiseAction(JdbcClient jdbc, Matters matters, Actions actions, ReportAction report, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.actions = actions;
        this.report = report;
        this.clock = clock;
    }

    /** Promises what will be done, by whom and by when. */
    @Transactional
    public ActionId promise(Viewer viewer, MatterId matter, AccountId owner, String what, LocalDate due) {
        return promise(viewer, matter, owner, new PromiseForm(what, "", due, false));
    }

    @Transactional
    ActionId promise(Viewer viewer, MatterId matterId, AccountId owner, PromiseForm form) {
        matters.held(matterId, viewer);
        var id = insert(viewer, matterId, owner, form, Objects.requireNonNull(form.due()));
        matters.involve(matterId, owner);
        var action = actions.with(id).orElseThrow();
        report.did(ActionAct.PROMISE, action, action.due(), form.what());
        return id;
    }

    private ActionId insert(Viewer viewer, MatterId matter, AccountId owner, PromiseForm form, LocalDate due) {
        return new ActionId(jdbc.sql("""
                        insert into actions.action (matter_id, what, owner_id, due, first_due, small, promised_by, promised_on)
                        values (:matter, :what, :owner, :due, :due, :small, :by, :today) returning id""")
                .param("matter", matter.id())
                .param("what", form.what())
                .param("owner", owner.id())
                .param("due", due)
                .param("small", form.isSmall())
                .param("by", viewer.account().id())
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .single());
    }
}
