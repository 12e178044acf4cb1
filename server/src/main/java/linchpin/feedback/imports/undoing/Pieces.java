package linchpin.feedback.imports.undoing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.imports.running.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The feedback that came in with a file, from the latest to the oldest. */
@Component
public class Pieces {

    private final JdbcClient jdbc;

    Pieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a piece stands among the others. */
    public record Piece(FeedbackId id, LocalDate receivedOn, long entry) {

        /** @return where to go on after it */
        public Mark mark() {
            return new Mark(receivedOn, entry);
        }
    }

    /** Everything from the latest down to here was looked through. */
    public record Mark(LocalDate day, long entry) {

        /** Before the first: later than any day that somebody could mean. */
        static final Mark NONE = new Mark(LocalDate.of(2100, 12, 31), Long.MAX_VALUE);
    }

    /** @return how many there are */
    @Transactional(readOnly = true)
    public long count(ImportId work) {
        return jdbc.sql("select count(*) from feedback.feedback where import_id = :import")
                .param("import", work.id())
                .query(Long.class)
                .single();
    }

    /** @return the next after a mark */
    @Transactional(readOnly = true)
    public List<Piece> after(ImportId work, Mark mark, int most) {
        return jdbc.sql("""
                        select id, received_on, entry from feedback.feedback
                        where import_id = :import and (received_on, entry) < (:day, :entry)
                        order by received_on desc, entry desc limit :most""")
                .param("import", work.id())
                .param("day", mark.day)
                .param("entry", mark.entry)
                .param("most", most)
                .query(Piece.class)
                .list();
    }

    /** Keeps everybody else from changing these until the end of the transaction, in the order in which others take several. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<FeedbackId> feedback) {
        jdbc.sql("select id from feedback.feedback where id = any (:ids) order by id for update")
                .param("ids", ids(feedback))
                .query(UUID.class)
                .list();
    }

    /** @return those that were deleted: the database itself leaves what it knows somebody worked with */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<FeedbackId> remove(ImportId undone, Collection<FeedbackId> feedback) {
        return jdbc.sql("select id from feedback.remove_undone(:import, :ids) as r (id)")
                .param("import", undone.id())
                .param("ids", ids(feedback))
                .query((row, _) -> new FeedbackId(row.getObject("id", UUID.class)))
                .set();
    }

    private static UUID[] ids(Collection<FeedbackId> feedback) {
        return feedback.stream().map(FeedbackId::id).toArray(UUID[]::new);
    }
}
