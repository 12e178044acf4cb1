package linchpin.feedback.moderation.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.feedback.words.ReceivedWords;
import linchpin.history.History;
import linchpin.organisation.PlaceId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what givers took back, and opens one for one look that is written down. */
@Component
class TakenBackWords {

    private static final String SELECT =
            "select id, entry, received_on, place_id, alarm, withdrawn from feedback.feedback where ";

    private final JdbcClient jdbc;
    private final ReceivedWords received;
    private final History history;

    TakenBackWords(JdbcClient jdbc, ReceivedWords received, History history) {
        this.jdbc = jdbc;
        this.received = received;
        this.history = history;
    }

    record Row(
            FeedbackId id,
            long entry,
            LocalDate receivedOn,
            @Nullable PlaceId placeId,
            boolean alarm,
            boolean withdrawn) {}

    /** @return within this viewer's reach, what was entered last first */
    @Transactional(readOnly = true)
    public List<Row> list(Viewer viewer, Paging paging) {
        return jdbc.sql(SELECT + "withdrawn and " + viewer.reach().sql("place_id")
                        + " and (cast(:from as bigint) is null or entry "
                        + (paging.back() ? ">" : "<") + " :from) order by entry " + (paging.back() ? "asc" : "desc")
                        + " limit " + (Paging.SIZE + 1))
                .param("reach", viewer.reach().ids())
                .param("from", paging.number())
                .query(Row.class)
                .list();
    }

    /**
     * @return empty where its giver gave it again
     * @throws NotFound when there is none, or it is about a place beyond this viewer's reach
     */
    @Transactional(readOnly = true)
    public Optional<Row> one(FeedbackId feedback, Viewer viewer) {
        var found = jdbc.sql(SELECT + "id = :id")
                .param("id", feedback.id())
                .query(Row.class)
                .optional()
                .filter(row -> viewer.mayReadAbout(row.placeId()))
                .orElseThrow(NotFound::new);
        return Optional.of(found).filter(Row::withdrawn);
    }

    /** @return the words, once it is written down who opened them and why */
    @Transactional
    public List<ReceivedWords.Words> open(FeedbackId feedback, String reason) {
        history.did(new FeedbackDeed(feedback, FeedbackAct.TAKEN_BACK_OPENED), reason);
        return received.of(feedback);
    }
}
