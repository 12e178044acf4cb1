package linchpin.answers.replies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The replies to single people, in all their versions. */
@Component
class Replies {

    private static final String SELECT = """
            select r.feedback_id, r.version, r.words, r.written_by, cast(r.written_at as date) as written_on, r.approved_by,
                   cast(r.approved_at as date) as approved_on, r.sent_back_by, r.sent_back_because, upper(r.told_how) as told_how, r.told_on
            from answers.reply r where\s""";
    private static final String LATEST = """
            r.version = (select max(l.version) from answers.reply l
                              where l.org_id = r.org_id and l.feedback_id = r.feedback_id)""";
    private static final String PUBLISHED = """
            r.version = (select max(l.version) from answers.reply l
                          where l.org_id = r.org_id and l.feedback_id = r.feedback_id and l.approved_at is not null)""";

    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A version of a reply.
     *
     * @param toldOn when somebody wrote to its giver or rang them; null while nobody did
     */
    record Reply(
            FeedbackId feedbackId,
            int version,
            String words,
            AccountId writtenBy,
            LocalDate writtenOn,
            @Nullable AccountId approvedBy,
            @Nullable LocalDate approvedOn,
            @Nullable AccountId sentBackBy,
            @Nullable String sentBackBecause,
            @Nullable HowTold toldHow,
            @Nullable LocalDate toldOn) {

        /** @return whether somebody is to approve it, or to send it back */
        boolean waits() {
            return approvedOn == null && sentBackBecause == null;
        }
    }

    /** @return all versions of the reply to one feedback, the latest first */
    @Transactional(readOnly = true)
    public List<Reply> versions(FeedbackId feedback) {
        return jdbc.sql(SELECT + "r.feedback_id = :feedback order by r.version desc")
                .param("feedback", feedback.id())
                .query(Reply.class)
                .list();
    }

    /** @return what its giver reads; empty while nothing was approved */
    @Transactional(readOnly = true)
    public Optional<Reply> published(FeedbackId feedback) {
        return versions(feedback).stream()
                .filter(version -> version.approvedOn() != null)
                .findFirst();
    }

    /** @return all that were approved, the latest first */
    @Transactional(readOnly = true)
    public List<Reply> published() {
        return jdbc.sql(SELECT + PUBLISHED + " order by r.approved_at desc")
                .query(Reply.class)
                .list();
    }

    /** @return what was approved and of which nobody has told its giver, the oldest first */
    @Transactional(readOnly = true)
    public List<Reply> untold() {
        return jdbc.sql(SELECT + PUBLISHED + " and r.told_on is null order by r.approved_at")
                .query(Reply.class)
                .list();
    }

    /** @return the latest versions that nobody has approved or sent back, the oldest first */
    @Transactional(readOnly = true)
    public List<Reply> waiting() {
        return jdbc.sql(SELECT + "r.approved_at is null and r.sent_back_at is null and " + LATEST
                        + " order by r.written_at")
                .query(Reply.class)
                .list();
    }

    /** @return the latest versions that this person wrote and somebody sent back, the oldest first */
    @Transactional(readOnly = true)
    public List<Reply> sentBackTo(AccountId writer) {
        return jdbc.sql(SELECT + "r.written_by = :writer and r.sent_back_at is not null and " + LATEST
                        + " order by r.sent_back_at")
                .param("writer", writer.id())
                .query(Reply.class)
                .list();
    }
}
