package linchpin.feedback.moderation.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.PlaceId;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds words that wait for a moderator, as far as this one reaches; what its giver took back waits for nobody. */
@Component
class WaitingWords {

    private static final String WAITING = """
            from feedback.to_mask m join feedback.feedback f on f.org_id = m.org_id and f.id = m.feedback_id
            where not f.withdrawn and\s""";

    private final JdbcClient jdbc;

    WaitingWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An answer that waits.
     *
     * @param entry the order in which they began to wait
     * @param words as they are shown now
     */
    record Row(
            long entry,
            FeedbackId feedback,
            UUID comment,
            LocalDate since,
            LocalDate receivedOn,
            @Nullable PlaceId placeId,
            String words) {}

    /** @return the longest waiting first */
    @Transactional(readOnly = true)
    public List<Row> list(Viewer viewer, Paging paging) {
        var waiting = WAITING + viewer.reach().sql("f.place_id") + " and (cast(:from as bigint) is null or m.entry "
                + (paging.back() ? "<" : ">") + " :from) order by m.entry " + (paging.back() ? "desc" : "asc")
                + " limit "
                + (Paging.SIZE + 1);
        return jdbc.sql(
                        "select w.entry, w.feedback_id as feedback, w.comment_id as comment, w.since, w.received_on, w.place_id, c.words"
                                + " from (select m.entry, m.org_id, m.feedback_id, m.comment_id, m.since, f.received_on, f.place_id "
                                + waiting + ") w join feedback.shown c"
                                + " on c.org_id = w.org_id and c.feedback_id = w.feedback_id and c.id = w.comment_id"
                                + " order by w.entry" + (paging.back() ? " desc" : ""))
                .param("reach", viewer.reach().ids())
                .param("from", paging.number())
                .query(Row.class)
                .list();
    }

    /** @return how many wait */
    @Transactional(readOnly = true)
    public long count(Viewer viewer) {
        return jdbc.sql("select count(*) " + WAITING + viewer.reach().sql("f.place_id"))
                .param("reach", viewer.reach().ids())
                .query(Long.class)
                .single();
    }
}
