package linchpin.meaning.machine;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.ShippedReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts back what the reader of an earlier version read, to be read anew: its vectors mean nothing beside today's. */
@Component
class ReadAnew {

    private static final int HANDFUL = 64;

    private final JdbcClient jdbc;
    private final WordsToRead waiting;

    ReadAnew(JdbcClient jdbc, WordsToRead waiting) {
        this.jdbc = jdbc;
        this.waiting = waiting;
    }

    /** @return whether any was put back; not while anything else waits */
    @Transactional
    public boolean some() {
        var old = waiting.count(1) > 0 ? List.<FeedbackId>of() : byAnotherReader(HANDFUL);
        if (!old.isEmpty()) {
            waiting.again(old);
            release(old);
        }
        return !old.isEmpty();
    }

    /** @return feedback that another reader read, up to so many, those first that people judged */
    private List<FeedbackId> byAnotherReader(int most) {
        var any = anotherReaders("", most);
        if (any.isEmpty()) {
            return any;
        }
        var judged = anotherReaders("""
                        and r.feedback_id in (
                            select a.feedback_id from meaning.assignment a where a.removed_at is null and a.by_account is not null)""", most);
        return judged.isEmpty() ? any : judged;
    }

    /** By two ranges of an index: what is unequal would be looked for through all of it, and mostly there is none. */
    private List<FeedbackId> anotherReaders(String which, int most) {
        return jdbc.sql(
                        "select distinct r.feedback_id as id from meaning.reading r where (r.model < :reader or r.model > :reader) "
                                + which + " limit :most")
                .param("reader", ShippedReader.NAME)
                .param("most", most)
                .query(FeedbackId.class)
                .list();
    }

    /** Forgets the vectors of these, which wait to be read anew: those of withdrawn words until they are given again, if ever. */
    private void release(Collection<FeedbackId> feedback) {
        jdbc.sql(
                        "update meaning.reading set model = :reader, vector = null, kept = default where feedback_id = any (:ids)")
                .param("reader", ShippedReader.NAME)
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .update();
    }
}
