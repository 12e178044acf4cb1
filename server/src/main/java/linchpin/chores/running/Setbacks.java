package linchpin.chores.running;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.util.function.BooleanSupplier;
import linchpin.chores.work.Failures;
import linchpin.chores.work.HowItStands;
import linchpin.chores.work.WorkList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What becomes of a turn that failed, or whose node died: it is had again later, the later the oftener it fails. Its message may quote
 * somebody's words, so only its kind is told and kept.
 */
final class Setbacks implements FailureHandler<String>, DeadExecutionHandler<String> {

    private static final Logger LOG = LoggerFactory.getLogger(Setbacks.class);

    private final WorkList list;
    private final BooleanSupplier stopping;

    /** @param stopping whether this node ends, so that what fails here now says nothing about the work */
    Setbacks(WorkList list, BooleanSupplier stopping) {
        this.list = list;
        this.stopping = stopping;
    }

    @Override
    public void onFailure(ExecutionComplete done, ExecutionOperations<String> row) {
        if (stopping.getAsBoolean()) {
            var instance = done.getExecution().taskInstance;
            list.putBack(instance.getTaskName(), instance.getId());
        } else {
            again(done, row);
        }
    }

    @Override
    public void deadExecution(ExecutionComplete done, ExecutionOperations<String> row) {
        again(done, row);
    }

    private void again(ExecutionComplete done, ExecutionOperations<String> row) {
        var instance = done.getExecution().taskInstance;
        var kind = done.getCause().map(Failures::kind).orElse(Failures.PROCESS_ENDED);
        var failures = done.getExecution().consecutiveFailures + 1;
        var wait = BackOff.after(failures);
        LOG.atLevel(failures < HowItStands.PERSISTENT ? Level.WARN : Level.ERROR)
                .log(
                        "\"{}\" failed for {} ({}, {} in a row) and is tried again in {} seconds",
                        instance.getTaskName(),
                        instance.getId(),
                        kind,
                        failures,
                        wait.toSeconds());
        list.failed(instance.getTaskName(), instance.getId(), kind);
        row.reschedule(done, done.getTimeDone().plus(wait));
    }
}
