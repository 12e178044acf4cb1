package linchpin.matters.gathering;

import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.WhereItWent;
import linchpin.history.Stretch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The matters that a feedback is in, or was. */
@Component
class WhereItWentByMatters implements WhereItWent {

    private final JdbcClient jdbc;

    WhereItWentByMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Stretch> of(FeedbackId feedback) {
        return jdbc.sql("select matter_id, joined_in, left_in from matters.gathered where feedback_id = :id")
                .param("id", feedback.id())
                .query((row, _) -> new Stretch(
                        row.getObject("matter_id", java.util.UUID.class),
                        row.getLong("joined_in"),
                        row.getObject("left_in") == null ? Long.MAX_VALUE : row.getLong("left_in")))
                .list();
    }
}
