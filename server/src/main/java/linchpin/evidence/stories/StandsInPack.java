package linchpin.evidence.stories;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.removal.WorkedWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Feedback that stands, or stood, as a story in a pack. */
@Component
class StandsInPack implements WorkedWith {

    private final JdbcClient jdbc;

    StandsInPack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String how() {
        return "It is a story in an evidence pack";
    }

    @Override
    @Transactional(readOnly = true)
    public Set<FeedbackId> among(Collection<FeedbackId> feedback) {
        return jdbc.sql("select distinct feedback_id from evidence.story where feedback_id = any (:ids)")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query((row, _) -> new FeedbackId(row.getObject("feedback_id", UUID.class)))
                .set();
    }
}
