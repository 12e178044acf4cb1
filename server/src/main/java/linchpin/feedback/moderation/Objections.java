package linchpin.feedback.moderation;

import java.util.List;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Givers who object to what was done to their words, and wait for an answer. */
@Component
class Objections {

    /** Written by the receipt's page. */
    static final String RAISED = FeedbackArchive.OBJECTION;

    static final String ANSWERED = "The objection was answered";

    // Days of givers are blurred, so what came first is told by the number of the entry.
    private static final String WAITING = """
            select h.feedback_id, h.reason from feedback.history h
            where h.what = :raised and not exists (
                select 1 from feedback.history a
                where a.org_id = h.org_id and a.feedback_id = h.feedback_id and a.what = :answered and a.entry > h.entry)
            """;

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Objection(FeedbackId feedbackId, @Nullable String reason) {}

    /** @return the longest waiting first; at most 1,001 */
    @Transactional(readOnly = true)
    public List<Objection> waiting() {
        return jdbc.sql(WAITING + " order by h.entry limit 1001")
                .param("raised", RAISED)
                .param("answered", ANSWERED)
                .query(Objection.class)
                .list();
    }

    /** @return what the giver of this feedback objects to and was not answered */
    @Transactional(readOnly = true)
    public List<Objection> waiting(FeedbackId feedback) {
        return jdbc.sql(WAITING + " and h.feedback_id = :feedback order by h.entry")
                .param("raised", RAISED)
                .param("answered", ANSWERED)
                .param("feedback", feedback.id())
                .query(Objection.class)
                .list();
    }
}
