package linchpin.feedback;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import linchpin.platform.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which feedback went where, and how far that came: what the log filters by, noted by the module that carries them on, in its own
 * transaction. How far a thread came is written once, however many feedback are in it.
 */
@Component
public class Threads {

    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a thread, with no feedback yet. */
    @Transactional
    public void begin(Id thread) {
        jdbc.sql("insert into feedback.thread (id) values (:id)")
                .param("id", thread.id())
                .update();
    }

    /** Joins these into it; those that are in it already stay. */
    @Transactional
    public void join(Id thread, Collection<FeedbackId> feedback) {
        jdbc.sql("""
                        update feedback.feedback set threads = threads || cast(:thread as uuid)
                        where id = any (:ids) and not threads @> array[cast(:thread as uuid)]""")
                .param("thread", thread.id())
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .update();
    }

    /** Takes one out of it. */
    @Transactional
    public void leave(Id thread, FeedbackId feedback) {
        leave(thread, List.of(feedback));
    }

    /** Takes all of these out of it. */
    @Transactional
    public void leave(Id thread, Collection<FeedbackId> feedback) {
        jdbc.sql("""
                        update feedback.feedback set threads = array_remove(threads, cast(:thread as uuid))
                        where id = any (:ids)""")
                .param("thread", thread.id())
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .update();
    }

    /** @return all that is in it */
    @Transactional(readOnly = true)
    public List<FeedbackId> feedback(UUID thread) {
        return jdbc.sql(
                        "select id from feedback.feedback where threads <> '{}' and threads @> array[:thread] order by entry")
                .param("thread", thread)
                .query(FeedbackId.class)
                .list();
    }

    /** Notes how far one came that is answered by itself: it is a thread of its own, and what it is joined into says more. */
    @Transactional
    public void alone(FeedbackId feedback, FeedbackState state) {
        jdbc.sql("""
                        insert into feedback.thread as t (id, state) values (:id, :state)
                        on conflict (org_id, id) do update set state = excluded.state where t.state <> :furthest""")
                .param("id", feedback.id())
                .param("state", state.stored())
                .param("furthest", FeedbackState.REPLIED.stored())
                .update();
        join(feedback, List.of(feedback));
    }

    /** A thread that something is in. */
    public record Joined(FeedbackId feedback, UUID thread) {}

    /** @return which threads each of these is in */
    @Transactional(readOnly = true)
    public List<Joined> of(Collection<FeedbackId> feedback) {
        return jdbc.sql("select id as feedback, unnest(threads) as thread from feedback.feedback where id = any (:ids)")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Joined.class)
                .list();
    }

    /**
     * Takes back that one came so far by itself.
     *
     * @param left how far it still is by itself; null for nowhere
     */
    @Transactional
    public void notAlone(FeedbackId feedback, FeedbackState was, @Nullable FeedbackState left) {
        var changed = jdbc.sql("update feedback.thread set state = :left where id = :id and state = :was")
                .param("id", feedback.id())
                .param("left", (left == null ? FeedbackState.PASSED_ON : left).stored())
                .param("was", was.stored())
                .update();
        if (changed == 1 && left == null) {
            leave(feedback, feedback);
        }
    }

    /** Notes how far it came. */
    @Transactional
    public void stands(Id thread, FeedbackState state) {
        jdbc.sql("update feedback.thread set state = :state where id = :id and state <> :state")
                .param("state", state.stored())
                .param("id", thread.id())
                .update();
    }
}
