package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import linchpin.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was claimed back to its owner, because the people who raised it say that it has not changed. */
@Component
public class PutBack {

    private static final int DAYS_TO_PUT_RIGHT = 14;

    private final JdbcClient jdbc;
    private final Actions actions;
    private final ReportAction report;
    private final Clock clock;

    PutBack(JdbcClient jdbc, Actions actions, ReportAction report, Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.report = report;
        this.clock = clock;
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
        actions.enter(action, ActionAct.PUT_BACK, reason);
        jdbc.sql("update actions.action set due = :due, first_due = :due where id = :id")
                .param("due", due)
                .param("id", action.id().id())
                .update();
        report.did(ActionAct.PUT_BACK, action, due, reason);
    }
}
