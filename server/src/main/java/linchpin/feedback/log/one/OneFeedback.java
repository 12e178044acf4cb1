package linchpin.feedback.log.one;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.log.Cursor;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all about one feedback. */
@Component
class OneFeedback {

    private final JdbcClient jdbc;

    OneFeedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record FeedbackRow(
            FeedbackId id,
            long entry,
            LocalDate receivedOn,
            @Nullable PlaceId placeId,
            String channel,
            @Nullable String questionSet,
            @Nullable String answerCode,
            int grade,
            boolean publish,
            Moderation moderation,
            boolean withdrawn,
            boolean looked,
            FeedbackState state,
            boolean alarm,
            boolean unread,
            @Nullable AccountId loggedBy,
            String about,
            @Nullable LocalDate happenedIn,
            @Nullable Integer heads) {

        Cursor cursor() {
            return new Cursor(receivedOn, entry, false);
        }
    }

    record Comment(String question, String text, boolean changed) {}

    record Contact(@Nullable String name, @Nullable String reach) {}

    record ReadBy(AccountId accountId, Timestamp at) {}

    /**
     * @throws NotFound when there is none, or this person may not read about its place
     * @throws TakenBack when its giver took it back
     */
    @Transactional(readOnly = true)
    public FeedbackRow row(FeedbackId id, Viewer viewer) {
        return jdbc.sql("""
                        select id, entry, received_on, place_id, channel, question_set, answer_code, grade, publish, upper(moderation collate "C") as moderation,
                               withdrawn, looked, %s as state, alarm, unread, logged_by,
                               about, happened_in, heads
                        from feedback.feedback f where id = :id""".formatted(FeedbackState.SQL))
                .param("id", id.id())
                .query(FeedbackRow.class)
                .optional()
                .filter(row -> viewer.mayReadAbout(row.placeId()))
                .map(OneFeedback::standing)
                .orElseThrow(NotFound::new);
    }

    private static FeedbackRow standing(FeedbackRow row) {
        if (row.withdrawn()) {
            throw new TakenBack(row.placeId());
        }
        return row;
    }

    @Transactional(readOnly = true)
    public List<Comment> words(FeedbackId id) {
        return jdbc.sql("""
                        select question, words as text, masked as changed from feedback.shown
                        where feedback_id = :id order by ordinal, id""").param("id", id.id()).query(Comment.class).list();
    }

    @Transactional(readOnly = true)
    public Optional<Contact> contact(FeedbackId id) {
        return jdbc.sql("select name, reach from feedback.contact where feedback_id = :id")
                .param("id", id.id())
                .query(Contact.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<ReadBy> readers(FeedbackId id) {
        return jdbc.sql("select account_id, at from feedback.reading where feedback_id = :id order by at limit 200")
                .param("id", id.id())
                .query(ReadBy.class)
                .list();
    }
}
