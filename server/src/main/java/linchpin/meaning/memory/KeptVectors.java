package linchpin.meaning.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.feedback.FeedbackId;
import linchpin.meaning.ShippedReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meanings of the comments of the organisation in scope, as they are kept. */
@Component
public class KeptVectors {

    private final JdbcClient jdbc;

    KeptVectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place in the order in which they were kept. */
    record Mark(long kept, UUID feedbackId, UUID commentId) {

        static Mark at(long kept) {
            return new Mark(kept, new UUID(0, 0), new UUID(0, 0));
        }
    }

    /** @param vector null where nothing was said, or it could not be read, or not yet by the reader of this version */
    public record CommentVector(
            FeedbackId feedback, UUID comment, @Nullable RoundedVector vector) {}

    /** @return those kept after a mark, in order */
    @Transactional(readOnly = true)
    public List<Mark> after(Mark mark, int most) {
        return jdbc.sql("""
                        select kept, feedback_id, comment_id from meaning.reading
                        where (kept, feedback_id, comment_id) > (:kept, :feedback, :comment)
                        order by kept, feedback_id, comment_id limit :most""")
                .param("kept", mark.kept)
                .param("feedback", mark.feedbackId)
                .param("comment", mark.commentId)
                .param("most", most)
                .query(Mark.class)
                .list();
    }

    /** @return the comments of these feedback */
    @Transactional(readOnly = true)
    public List<CommentVector> of(Collection<FeedbackId> feedback) {
        return jdbc.sql("""
                        select feedback_id, comment_id, case when model = :reader then vector end as vector
                        from meaning.reading where feedback_id = any (:ids)""")
                .param("reader", ShippedReader.NAME)
                .param("ids", feedback.stream().map(FeedbackId::id).distinct().toArray(UUID[]::new))
                .query((row, _) -> meant(row))
                .list();
    }

    private record Pair(UUID commentId, FeedbackId feedbackId) {}

    /** @return by comment, the feedback it is part of */
    @Transactional(readOnly = true)
    public Map<UUID, FeedbackId> feedback(Collection<UUID> comments) {
        var feedback = new HashMap<UUID, FeedbackId>();
        jdbc.sql("select comment_id, feedback_id from meaning.reading where comment_id = any (:ids)")
                .param("ids", comments.toArray(UUID[]::new))
                .query(Pair.class)
                .list()
                .forEach(pair -> feedback.put(pair.commentId, pair.feedbackId));
        return feedback;
    }

    private static CommentVector meant(ResultSet row) throws SQLException {
        var bytes = row.getBytes("vector");
        return new CommentVector(
                new FeedbackId(row.getObject("feedback_id", UUID.class)),
                row.getObject("comment_id", UUID.class),
                bytes == null ? null : RoundedVector.kept(bytes));
    }
}
