package linchpin.meaning.alarms;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which alarms somebody settled: what was done stands in the history, and on the page stands that it is done. */
@Component
class SettledAlarms {

    private final JdbcClient jdbc;

    SettledAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param raisedBy null: the machine that reads */
    record SettledAlarm(
            UUID id,
            String words,
            @Nullable AccountId raisedBy,
            String told,
            AccountId settledBy,
            Timestamp settledAt) {}

    /** @return the latest settled first */
    @Transactional(readOnly = true)
    public List<SettledAlarm> of(FeedbackId feedback) {
        return jdbc.sql("""
                        select id, words, raised_by, upper(told collate "C") as told, settled_by, settled_at from meaning.alarm
                        where feedback_id = :feedback and settled_by is not null and told is not null order by settled_at desc, id""")
                .param("feedback", feedback.id())
                .query(SettledAlarm.class)
                .list();
    }
}
