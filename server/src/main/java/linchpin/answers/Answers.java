package linchpin.answers;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.actions.ActionId;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.platform.OneLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers: as published, and in all their versions. */
@Component
public class Answers {

    private static final String PUBLISHED = """
            select a.id, a.matter_id, v.version, a.round, upper(v.kind collate "C") as kind, v.you_said, v.we, v.written_by,
                   cast(v.approved_at as date) as published_on, k.asked_on, k.confirmed_on, v.went_back_on, v.answer_due
            from answers.answer a
            join answers.version v on v.org_id = a.org_id and v.answer_id = a.id and v.version = a.published_version
            join answers.asking k on k.org_id = a.org_id and k.answer_id = a.id and k.version = v.version and k.round = a.round
            """;
    private static final String VERSION = """
            select a.id, a.matter_id, v.version, upper(v.kind collate "C") as kind, v.you_said, v.we, v.written_by,
                   cast(v.written_at as date) as written_on, v.approved_by, cast(v.approved_at as date) as approved_on,
                   v.sent_back_by, v.sent_back_because, a.published_version is not distinct from v.version as is_public, w.because as withdrawn_because
            from answers.answer a join answers.version v on v.org_id = a.org_id and v.answer_id = a.id
            left join answers.withdrawal w on w.org_id = v.org_id and w.answer_id = v.answer_id and w.version = v.version
            """;

    private static final String LATEST = """

            and v.version = (select max(l.version) from answers.version l
                              where l.org_id = v.org_id and l.answer_id = v.answer_id)""";

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A version, approved or not.
     *
     * @param isPublic whether it is the one that everybody reads
     * @param withdrawnBecause why it was taken back; null where it was not
     */
    public record Version(
            AnswerId id,
            MatterId matterId,
            int version,
            AnswerKind kind,
            String youSaid,
            String we,
            AccountId writtenBy,
            LocalDate writtenOn,
            @Nullable AccountId approvedBy,
            @Nullable LocalDate approvedOn,
            @Nullable AccountId sentBackBy,
            @Nullable String sentBackBecause,
            boolean isPublic,
            @Nullable String withdrawnBecause) {

        /** @return whether somebody is to approve it, or to send it back */
        public boolean waits() {
            return approvedOn == null && sentBackBecause == null;
        }
    }

    /** @return what is published, the latest first */
    @Transactional(readOnly = true)
    public List<PublishedAnswer> published() {
        return OneLook.once(
                this,
                "published",
                () -> List.copyOf(jdbc.sql(PUBLISHED + " order by v.approved_at desc")
                        .query(PublishedAnswer.class)
                        .list()));
    }

    @Transactional(readOnly = true)
    public Optional<PublishedAnswer> published(AnswerId id) {
        return jdbc.sql(PUBLISHED + " where a.id = :id")
                .param("id", id.id())
                .query(PublishedAnswer.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<PublishedAnswer> publishedOf(MatterId matter) {
        return publishedOf(List.of(matter)).stream().findFirst();
    }

    /** @return what is published of these */
    @Transactional(readOnly = true)
    public List<PublishedAnswer> publishedOf(Collection<MatterId> matters) {
        return List.copyOf(OneLook.each(
                        this,
                        "published",
                        matters,
                        all -> jdbc
                                .sql(PUBLISHED + " where a.matter_id = any (:matters)")
                                .param("matters", all.stream().map(MatterId::id).toArray(UUID[]::new))
                                .query(PublishedAnswer.class)
                                .list()
                                .stream()
                                .collect(toMap(PublishedAnswer::matterId, one -> one)))
                .values());
    }

    /** @return all versions of a matter's answer, the latest first */
    @Transactional(readOnly = true)
    public List<Version> versionsOf(MatterId matter) {
        return OneLook.once(
                this,
                matter,
                () -> List.copyOf(jdbc.sql(VERSION + " where a.matter_id = :matter order by v.version desc")
                        .param("matter", matter.id())
                        .query(Version.class)
                        .list()));
    }

    /** @return all versions of an answer, the latest first */
    @Transactional(readOnly = true)
    public List<Version> versions(AnswerId answer) {
        return jdbc.sql(VERSION + " where a.id = :id order by v.version desc")
                .param("id", answer.id())
                .query(Version.class)
                .list();
    }

    /** @return the latest versions that nobody has approved or sent back yet, the oldest first */
    @Transactional(readOnly = true)
    public List<Version> waiting() {
        return OneLook.once(
                this,
                "waiting",
                () -> List.copyOf(jdbc.sql(VERSION + " where v.approved_at is null and v.sent_back_at is null" + LATEST
                                + " order by v.written_at")
                        .query(Version.class)
                        .list()));
    }

    /** @return the latest versions that this person wrote and somebody sent back, the oldest first */
    @Transactional(readOnly = true)
    public List<Version> sentBackTo(AccountId writer) {
        return jdbc.sql(VERSION + " where v.written_by = :writer and v.sent_back_at is not null" + LATEST
                        + " order by v.sent_back_at")
                .param("writer", writer.id())
                .query(Version.class)
                .list();
    }

    /** @return which feedback the version quotes; whether it may still be quoted is another question */
    @Transactional(readOnly = true)
    public List<FeedbackId> quoted(AnswerId answer, int version) {
        return jdbc.sql("""
                        select feedback_id as id from answers.quotation
                        where answer_id = :answer and version = :version""")
                .param("answer", answer.id())
                .param("version", version)
                .query(FeedbackId.class)
                .list();
    }

    /**
     * Which promises a version says were kept.
     *
     * @param actions none for a version of before this was kept, which claims whatever is done in its matter
     */
    public record Claims(Set<ActionId> actions) {

        public boolean includes(ActionId action) {
            return actions.isEmpty() || actions.contains(action);
        }
    }

    @Transactional(readOnly = true)
    public Claims claims(AnswerId answer, int version) {
        return new Claims(
                jdbc.sql("select action_id as id from answers.claim where answer_id = :answer and version = :version")
                        .param("answer", answer.id())
                        .param("version", version)
                        .query(ActionId.class)
                        .set());
    }

    private record Claimed(AnswerId answerId, ActionId actionId) {}

    /** @return which promises the published versions say were kept; none of an answer whose version is of before this was kept */
    @Transactional(readOnly = true)
    public Map<AnswerId, Claims> claims(Collection<AnswerId> published) {
        return ofPublished("answers.claim", "action_id", published).query(Claimed.class).list().stream()
                .collect(groupingBy(
                        Claimed::answerId, collectingAndThen(mapping(Claimed::actionId, toSet()), Claims::new)));
    }

    private record Quoted(AnswerId answerId, FeedbackId feedbackId) {}

    /** @return which feedback the published versions quote; none of an answer that quotes nobody */
    @Transactional(readOnly = true)
    public Map<AnswerId, Set<FeedbackId>> quoted(Collection<AnswerId> published) {
        return ofPublished("answers.quotation", "feedback_id", published).query(Quoted.class).list().stream()
                .collect(groupingBy(Quoted::answerId, mapping(Quoted::feedbackId, toSet())));
    }

    private JdbcClient.StatementSpec ofPublished(String table, String column, Collection<AnswerId> published) {
        return jdbc.sql("""
                        select p.answer_id, p.%s from answers.answer a join %s p
                            on p.org_id = a.org_id and p.answer_id = a.id and p.version = a.published_version
                        where a.id = any (:answers)""".formatted(column, table))
                .param("answers", published.stream().map(AnswerId::id).toArray(UUID[]::new));
    }

    /** @return reasons that this person gave and somebody did not accept, the first due first; another is to be written, unless it is closed */
    @Transactional(readOnly = true)
    public List<PublishedAnswer> notAccepted(AccountId writer) {
        return jdbc.sql(PUBLISHED + " where v.written_by = :writer and v.answer_due is not null order by v.answer_due")
                .param("writer", writer.id())
                .query(PublishedAnswer.class)
                .list();
    }
}
