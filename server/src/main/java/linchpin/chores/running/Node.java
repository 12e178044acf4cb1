package linchpin.chores.running;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import linchpin.chores.Duties;
import linchpin.chores.Errand;
import linchpin.chores.work.Call;
import linchpin.chores.work.PlainText;
import linchpin.chores.work.WorkList;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** This process among those that do chores on one database: its list, its threads and its bell. */
public final class Node {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration EVER = Duration.ofDays(36_500);
    private static final double ALL = 1.0;
    private static final double HALF = 0.5;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final Supplier<List<OrganisationId>> organisations;
    private final Roster roster;
    private final WorkList list;
    private final Turns turns;
    private final Hands hands;
    private final Scheduler scheduler;
    private final Bell bell;
    private final BooleanSupplier rests;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(Background.threads("rest"));

    Node(DataSource data, Supplier<List<OrganisationId>> organisations, Duties duties, Pace pace) {
        this.organisations = organisations;
        this.roster = new Roster(duties.chores(), name);
        this.list = new WorkList(data);
        this.turns = new Turns(list, pace.rests());
        this.hands = new Hands(pace.threads());
        this.scheduler = scheduler(data, tasks(duties.errands()), pace);
        this.bell = new Bell(data, pace.hearing(), new Calls());
        this.rests = pace.rests();
    }

    private List<Task<?>> tasks(List<? extends Errand> errands) {
        var tasks = new ArrayList<Task<?>>();
        roster.chores().forEach(chore -> tasks.add(turns.of(chore, roster.task(chore))));
        errands.forEach(errand -> tasks.add(turns.of(errand)));
        return tasks;
    }

    /**
     * What another node has of its own, or a chore that is switched off here, is no business of ours: the scheduler would delete it in the end.
     */
    private Scheduler scheduler(DataSource data, List<Task<?>> tasks, Pace pace) {
        return Scheduler.create(data, tasks)
                .tableName(WorkList.TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .serializer(new PlainText())
                .schedulerName(new SchedulerName.Fixed(name))
                .executorService(hands)
                .threads(pace.threads())
                .pollUsingLockAndFetch(HALF, ALL)
                .pollingInterval(pace.look())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(Pace.MISSED)
                .deleteUnresolvedAfter(EVER)
                .shutdownMaxWait(PATIENCE)
                .failureLogging(LogLevel.OFF, false) // it would tell of messages, which may quote somebody's words
                .addSchedulerListener(new Trouble())
                .build();
    }

    void start() {
        hands.whenFree(scheduler::triggerCheckForDueExecutions);
        scheduler.start();
        bell.start();
        var _ = watch.scheduleWithFixedDelay(this::restOrGoOn, 1, 1, TimeUnit.SECONDS);
    }

    /** Whether nobody would want to wait until it is looked for again. */
    private static boolean soon(Duration apart) {
        return apart.isPositive() && apart.compareTo(SOON) <= 0;
    }

    /** Whether there is a reason to rest is no affair of the database, which may be the reason. */
    private void restOrGoOn() {
        var resting = scheduler.getSchedulerState().isPaused();
        if (rests.getAsBoolean() && !resting) {
            scheduler.pause();
        } else if (resting && !rests.getAsBoolean()) {
            scheduler.resume();
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** Ends after the pieces in hand, or a few seconds later. */
    void stop() {
        turns.stop();
        bell.close();
        watch.shutdownNow();
        scheduler.stop();
        try {
            list.leave(name);
        } catch (DataAccessException e) { // it will be found to be gone
            LOG.warn(
                    "It could not be noted that this node ends: {}",
                    e.getClass().getSimpleName());
        }
    }

    private final class Calls implements Bell.Listener {

        @Override
        public void rung(List<String> calls) {
            var follow =
                    calls.stream().flatMap(call -> roster.after(call).stream()).toList();
            if (follow.isEmpty() || list.ring(follow)) {
                scheduler.triggerCheckForDueExecutions();
                follow.stream().map(Call::apart).filter(Node::soon).distinct().forEach(this::lookIn);
            }
        }

        /** What is done some time apart is due by then. */
        private void lookIn(Duration time) {
            var _ = watch.schedule(scheduler::triggerCheckForDueExecutions, time.toMillis() + 1, TimeUnit.MILLISECONDS);
        }

        @Override
        public void anything() {
            var all = organisations.get();
            list.forgetGone();
            list.open(roster.all(all));
            list.ring(roster.whatever(all));
            scheduler.triggerCheckForDueExecutions();
        }
    }
}
