package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import linchpin.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what was claimed back to its owner, because the people who raised it say that it has not changed. The date that was promised first
 * stays beside the new one, so that nobody gains time by a claim that did not hold.
 */
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
     * Puts all of these back that are done, each due anew as fits its kind. The caller holds the matter.
     *
     * @param claimed what people were told was done
     * @param reason shown to the owner
     */
    @Transactional
    public void claimed(MatterId matter, Predicate<ActionId> claimed, String reason) {
        actions.done(matter).stream()
                .filter(action -> claimed.test(action.id()))
                .forEach(action -> putBack(action, reason));
    }

    private void putBack(Action action, String reason) {
        var due = LocalDate.now(clock).plusDays(action.small() ? Action.DAYS_OF_A_SMALL_CHANGE : DAYS_TO_PUT_RIGHT);
        actions.enter(action, ActionAct.PUT_BACK, reason);
        jdbc.sql("update actions.action set due = :due, times_back = times_back + 1 where id = :id")
                .param("due", due)
                .param("id", action.id().id())
                .update();
        report.did(ActionAct.PUT_BACK, action, due, reason);
    }
}
