package linchpin.feedback.moderation.clearing;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what was cleared at one press. */
@Component
class ClearedTogether {

    private final JdbcClient jdbc;

    ClearedTogether(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void add(UUID press, FeedbackId feedback) {
        jdbc.sql(
                        "insert into feedback.cleared_together (press, feedback_id) values (:press, :feedback) on conflict do nothing")
                .param("press", press)
                .param("feedback", feedback.id())
                .update();
    }

    /** @return what was cleared at a press and is cleared still */
    @Transactional(readOnly = true)
    public List<FeedbackId> standing(UUID press) {
        return jdbc.sql("""
                        select t.feedback_id as id from feedback.cleared_together t
                        join feedback.feedback f on f.org_id = t.org_id and f.id = t.feedback_id
                        where t.press = :press and f.moderation = 'cleared' order by f.entry""").param("press", press).query(FeedbackId.class).list();
    }

    @Transactional
    public void forget(UUID press, FeedbackId feedback) {
        jdbc.sql("delete from feedback.cleared_together where press = :press and feedback_id = :feedback")
                .param("press", press)
                .param("feedback", feedback.id())
                .update();
    }
}
