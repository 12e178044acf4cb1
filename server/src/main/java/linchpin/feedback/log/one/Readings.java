package linchpin.feedback.log.one;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who read what, so that nothing stays unread unnoticed. */
@Component
class Readings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the first time somebody read it. Reading it again writes nothing. */
    @Transactional
    public void read(FeedbackId feedback, AccountId reader) {
        jdbc.sql("""
                        insert into feedback.reading (feedback_id, account_id, at) values (:feedback, :reader, :at)
                        on conflict do nothing""")
                .param("feedback", feedback.id())
                .param("reader", reader.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update feedback.feedback set unread = false where id = :id and unread")
                .param("id", feedback.id())
                .update();
    }

    /** @return as exact as it is stored, to know again what was read then */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @return of these, all that nobody had read */
    @Transactional
    public Set<FeedbackId> readAll(Set<FeedbackId> feedback, AccountId reader, Instant at) {
        jdbc.sql("""
                        insert into feedback.reading (org_id, feedback_id, account_id, at)
                        select (select platform.current_org()), id, :reader, :at from unnest(cast(:ids as uuid[])) as f (id) on conflict do nothing""")
                .param("reader", reader.id())
                .param("at", Timestamp.from(at))
                .param("ids", ids(feedback))
                .update();
        return jdbc.sql("update feedback.feedback set unread = false where id = any (:ids) and unread returning id")
                .param("ids", ids(feedback))
                .query(FeedbackId.class)
                .set();
    }

    /**
     * Puts those of these back that nobody else has read since.
     *
     * @param at when they were marked as read
     */
    @Transactional
    public int unreadAll(Set<FeedbackId> feedback, AccountId reader, Instant at) {
        jdbc.sql("delete from feedback.reading where feedback_id = any (:ids) and account_id = :reader and at = :at")
                .param("ids", ids(feedback))
                .param("reader", reader.id())
                .param("at", Timestamp.from(at))
                .update();
        return jdbc.sql("""
                        update feedback.feedback f set unread = true where f.id = any (:ids) and not f.unread
                        and not exists (select from feedback.reading r
                                        where r.org_id = f.org_id and r.feedback_id = f.id and r.at > :at)""")
                .param("ids", ids(feedback))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static UUID[] ids(Set<FeedbackId> feedback) {
        return feedback.stream().map(FeedbackId::id).toArray(UUID[]::new);
    }

    /** Puts it back on the unread pile, for somebody else to look at or for oneself later. */
    @Transactional
    public void unread(FeedbackId feedback, AccountId reader) {
        jdbc.sql("delete from feedback.reading where feedback_id = :feedback and account_id = :reader")
                .param("feedback", feedback.id())
                .param("reader", reader.id())
                .update();
        jdbc.sql("update feedback.feedback set unread = true where id = :id and not unread")
                .param("id", feedback.id())
                .update();
    }
}
