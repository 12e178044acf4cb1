package linchpin.feedback.log.one;

import java.sql.Timestamp;
import java.time.Clock;
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
