package linchpin.answers.replies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import linchpin.platform.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The replies to single people, in all their versions. */
@Component
public class Replies {

    private static final String SELECT = """
            select r.feedback_id, r.version, r.words, r.written_by, cast(r.written_at as date) as written_on, r.approved_by,
                   cast(r.approved_at as date) as approved_on, r.sent_back_by, r.sent_back_because, r.withdrawn_by, r.withdrawn_because,
                   upper(r.told_how collate "C") as told_how, r.told_on
            from answers.reply r where\s""";
    private static final String LATEST = """
            r.version = (select max(l.version) from answers.reply l
                              where l.org_id = r.org_id and l.feedback_id = r.feedback_id)""";
    private static final String PUBLISHED = """
            r.withdrawn_at is null and r.version = (select max(l.version) from answers.reply l
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
    public record Reply(
            FeedbackId feedbackId,
            int version,
            String words,
            AccountId writtenBy,
            LocalDate writtenOn,
            @Nullable AccountId approvedBy,
            @Nullable LocalDate approvedOn,
            @Nullable AccountId sentBackBy,
            @Nullable String sentBackBecause,
            @Nullable AccountId withdrawnBy,
            @Nullable String withdrawnBecause,
            @Nullable HowTold toldHow,
            @Nullable LocalDate toldOn) {

        /** @return whether somebody is to approve it, or to send it back */
        boolean waits() {
            return approvedOn == null && sentBackBecause == null;
        }

        /** @return whether somebody wrote to its giver or rang them */
        boolean told() {
            return toldOn != null && toldHow != null;
        }

        /** @return whether its giver reads it, where no later one was approved */
        boolean stands() {
            return approvedOn != null && withdrawnBecause == null;
        }
    }

    /** @return all versions of the reply to one feedback, the latest first */
    @ReadOnce
    @Transactional(readOnly = true)
    public List<Reply> versions(FeedbackId feedback) {
        return jdbc.sql(SELECT + "r.feedback_id = :feedback order by r.version desc")
                .param("feedback", feedback.id())
                .query(Reply.class)
                .list();
    }

    private record First(FeedbackId id, LocalDate day) {}

    /** @return when each giver who was replied to from this day on, and can read a reply now, first could read one that was not withdrawn */
    @Transactional(readOnly = true)
    public Map<FeedbackId, LocalDate> firstSince(LocalDate from) {
        return jdbc.sql("""
                        select first.feedback_id as id, min(cast(first.approved_at as date)) as day from answers.reply first
                        join answers.reply r on r.org_id = first.org_id and r.feedback_id = first.feedback_id
                        where first.withdrawn_at is null and first.approved_at >= :from and %s group by first.feedback_id""".formatted(PUBLISHED)).param("from", from).query(First.class).list().stream()
                .collect(Collectors.toMap(First::id, First::day));
    }

    /** @return what its giver reads; empty while nothing was approved, and once that was withdrawn */
    @Transactional(readOnly = true)
    public Optional<Reply> published(FeedbackId feedback) {
        return published(Set.of(feedback)).stream().findFirst();
    }

    /** @return what the givers of these read, the latest first */
    @Transactional(readOnly = true)
    public List<Reply> published(Collection<FeedbackId> feedback) {
        return among(feedback, PUBLISHED + " order by r.approved_at desc");
    }

    /** @return whatever was replied to, the latest first */
    @Transactional(readOnly = true)
    public List<FeedbackId> repliedTo() {
        return jdbc.sql("select r.feedback_id as id from answers.reply r where " + PUBLISHED
                        + " order by r.approved_at desc, r.feedback_id")
                .query(FeedbackId.class)
                .list();
    }

    /** @return of these, what their givers can read and nobody told them, the oldest first */
    @Transactional(readOnly = true)
    public List<Reply> untold(Collection<FeedbackId> feedback) {
        return among(feedback, PUBLISHED + " and r.told_on is null order by r.approved_at");
    }

    private List<Reply> among(Collection<FeedbackId> feedback, String which) {
        if (feedback.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "r.feedback_id = any (:ids) and " + which)
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
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

    /** @return the latest versions that somebody sent back, the oldest first */
    @Transactional(readOnly = true)
    public List<Reply> sentBack() {
        return jdbc.sql(SELECT + "r.sent_back_at is not null and " + LATEST + " order by r.sent_back_at")
                .query(Reply.class)
                .list();
    }
}
