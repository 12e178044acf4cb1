package linchpin.meaning.coding;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.removal.WorkedWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Feedback of which somebody said what it is about, or that stands before somebody who is to say so. */
@Component
class JudgedByPeople implements WorkedWith {

    private final JdbcClient jdbc;

    JudgedByPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String how() {
        return "People said what it is about";
    }

    @Override
    @Transactional(readOnly = true)
    public Set<FeedbackId> among(Collection<FeedbackId> feedback) {
        return jdbc.sql("""
                        select feedback_id from meaning.assignment where feedback_id = any (:ids) and by_account is not null
                        union select feedback_id from meaning.coding where feedback_id = any (:ids)""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query((row, _) -> new FeedbackId(row.getObject("feedback_id", UUID.class)))
                .set();
    }
}
