package linchpin.chores.work;

import com.github.kagkarlsson.scheduler.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is to do what when, as all nodes see it; besides what db-scheduler itself writes there. Each statement is a transaction of its own, so
 * that nobody who gives feedback ever waits for a row of this.
 */
public final class WorkList {

    public static final String TABLE = "chores.work";
    private static final Duration GONE = Duration.ofDays(1);

    private final JdbcClient jdbc;

    public WorkList(DataSource data) {
        jdbc = JdbcClient.create(data);
    }

    /** The time that the scheduler goes by. A demonstration sets the product's back. */
    public static Instant now() {
        return new SystemClock().now();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * What failed keeps its time, or much that happens would have it tried again and again. What is to be done in time anyhow is left alone: where
     * much happens that is nearly all, and a row that is only looked at costs a tenth of one that is locked.
     */
    private static final String RING = """
            insert into chores.work as w (task_name, task_instance, execution_time, picked, version)
            select c.task, c.whose,
                   case when k.picked then :now + c.apart else greatest(:now, k.last_success + c.apart) end, false, 1
            from unnest(cast(:tasks as text[]), cast(:whose as text[]), cast(:apart as interval[])) as c (task, whose, apart)
            left join chores.work k on k.task_name = c.task and k.task_instance = c.whose
            where k.task_name is null or k.picked and k.again_at is null
               or not k.picked and k.execution_time > greatest(:now, k.last_success + c.apart) and coalesce(k.consecutive_failures, 0) = 0
            order by c.task, c.whose
            on conflict (task_name, task_instance) do update set
                execution_time = case when w.picked then w.execution_time else excluded.execution_time end,
                again_at = case when w.picked then excluded.execution_time end
            where w.picked and w.again_at is null
               or not w.picked and w.execution_time > excluded.execution_time and coalesce(w.consecutive_failures, 0) = 0""";

    /**
     * Has these done as soon as they may be; those that are at work, once more afterwards.
     *
     * @return whether any of them is done sooner for it
     */
    public boolean ring(Collection<Call> calls) {
        return write(RING, calls) > 0;
    }

    private static final String OPEN = """
            insert into chores.work (task_name, task_instance, execution_time, picked, version)
            select c.task, c.whose, :now, false, 1
            from unnest(cast(:tasks as text[]), cast(:whose as text[])) as c (task, whose)
            order by c.task, c.whose on conflict do nothing""";

    /** Has these done that were never done; the others keep their time. */
    public void open(Collection<Call> calls) {
        write(OPEN, calls);
    }

    private int write(String sql, Collection<Call> calls) {
        if (calls.isEmpty()) {
            return 0;
        }
        var sorted = calls.stream().distinct().sorted().toList();
        return jdbc.sql(sql)
                .param("now", stored(now()))
                .param("tasks", column(sorted, Call::task))
                .param("whose", column(sorted, Call::whose))
                .param("apart", column(sorted, call -> call.apart().toString()))
                .update();
    }

    private static String[] column(List<Call> calls, Function<Call, String> value) {
        return calls.stream().map(value).toArray(String[]::new);
    }

    /** Notes of what kind the failure was that is about to be written. */
    public void failed(String task, String whose, String kind) {
        jdbc.sql("update chores.work set failed_with = :kind where task_name = :task and task_instance = :whose")
                .param("kind", kind)
                .param("task", task)
                .param("whose", whose)
                .update();
    }

    /** Lays down what this node had in hand and will not end, for anybody to take up at once. */
    public void putBack(String task, String whose) {
        jdbc.sql("""
                        update chores.work set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                        where task_name = :task and task_instance = :whose""").param("task", task).param("whose", whose).update();
    }

    /** Strikes out what only this node could have done. */
    public void leave(String node) {
        jdbc.sql("delete from chores.work where task_name like '%@' || :node")
                .param("node", node)
                .update();
    }

    /** Strikes out what only nodes could have done that went without a word: one that lives is never a day late. */
    public void forgetGone() {
        jdbc.sql("delete from chores.work where task_name like '%@%' and execution_time < :then")
                .param("then", stored(now().minus(GONE)))
                .update();
    }
}
