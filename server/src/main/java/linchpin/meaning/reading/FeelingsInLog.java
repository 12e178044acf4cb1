package linchpin.meaning.reading;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.FeelingNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the machine made of how people feel, by feedback: each comment's feeling once, as its page says it. */
@Component
class FeelingsInLog implements FeelingNames {

    private final JdbcClient jdbc;

    FeelingsInLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Felt(UUID feedbackId, int feeling) {}

    @Override
    @Transactional(readOnly = true)
    public Map<FeedbackId, String> of(Collection<FeedbackId> feedback) {
        return jdbc
                .sql("""
                        select distinct feedback_id, feeling from meaning.reading
                        where feedback_id = any (:ids) and outcome = 'read' order by feedback_id, feeling""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Felt.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        felt -> new FeedbackId(felt.feedbackId()),
                        Collectors.mapping(felt -> CommentViews.feeling(felt.feeling()), Collectors.joining("; "))));
    }
}
