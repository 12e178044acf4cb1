package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Tenancy;
import linchpin.ui.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was claimed back to its owner, because the people who raised it say that it has not changed. */
@Component
public class PutBack {

    private static final int DAYS_TO_PUT_RIGHT = 14;

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Matters matters;
    private final ActionLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PutBack(
            JdbcClient jdbc,
            Actions actions,
            Matters matters,
            ActionLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.matters = matters;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts the action that was done last back, due anew in two weeks. The caller holds the matter.
     *
     * @param reason shown to the owner
     * @return false when no action of the matter is done; nothing is changed then
     */
    @Transactional
    public boolean lastDone(MatterId matter, String reason) {
        var last = actions.of(matter).stream()
                .filter(action -> action.state() == ActionState.DONE)
                .max(Comparator.comparing(action -> Objects.requireNonNull(action.doneOn())));
        last.ifPresent(action -> putBack(action, reason));
        return last.isPresent();
    }

    private void putBack(Action action, String reason) {
        var due = LocalDate.now(clock).plusDays(DAYS_TO_PUT_RIGHT);
        var state = ActionGraph.require(action.state(), Act.PUT_BACK);
        jdbc.sql("""
                        update actions.action set state = :state, due = :due, first_due = :due, reason = :reason
                        where id = :id""")
                .param("state", state.stored())
                .param("due", due)
                .param("reason", reason)
                .param("id", action.id().id())
                .update();
        log.record(action.id(), Act.PUT_BACK, state, due, reason);
        log.noteOn(action.matterId());
        matters.record(action.matterId(), "Action: put back to its owner, due " + Days.full(due), reason);
        matters.tell(
                action.matterId(),
                "The action went back to its owner, to be put right by " + Days.full(due) + ". The reason: " + reason,
                null);
        var organisation =
                new OrganisationId(Objects.requireNonNull(Tenancy.current().organisation()));
        events.publishEvent(new ActionPutBack(organisation, action.matterId(), action.id()));
    }
}
