package linchpin.meaning.themes;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of which feedback the last that anybody said of its themes is what this person said. */
@Component
class LastSaid {

    private final JdbcClient jdbc;

    LastSaid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<FeedbackId> of(Collection<FeedbackId> feedback, int theme, AccountId by) {
        return jdbc.sql("""
                        select a.feedback_id as id from meaning.assignment a
                        where a.feedback_id = any (:ids) and a.theme = :theme and a.has and a.by_account = :by and a.removed_at is null
                          and a.at = (select max(greatest(b.at, b.removed_at)) from meaning.assignment b
                                      where b.org_id = a.org_id and b.feedback_id = a.feedback_id)""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .param("theme", theme)
                .param("by", by.id())
                .query(FeedbackId.class)
                .list();
    }
}
