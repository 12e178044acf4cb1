package linchpin.chores.running;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.time.Duration;
import java.time.Instant;
import linchpin.chores.work.WorkList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells once a minute at most that the scheduler cannot work, as while the database is away. It would tell of that itself, with a stack
 * trace every few seconds, and is silenced in application.yaml.
 */
final class Trouble extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final Duration OFTEN = Duration.ofMinutes(1);

    private volatile Instant told = Instant.EPOCH;

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        var now = WorkList.now();
        if (type == SchedulerEventType.UNEXPECTED_ERROR && told.isBefore(now.minus(OFTEN))) {
            told = now;
            LOG.error("What runs by itself is held up. The logger com.github.kagkarlsson would say more");
        }
    }
}
