package linchpin.feedback.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import linchpin.platform.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody logged for others: which group it was, and whether they brought an answer back. Theirs alone to read. */
@Component
public class LoggedFor {

    private final JdbcClient jdbc;

    LoggedFor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something logged for others.
     *
     * @param group its name, where they gave it one
     * @param heads how many said it together; null for one person
     * @param toldOn when an answer was brought back last; null while none was
     */
    public record Logged(
            FeedbackId id,
            @Nullable String group,
            @Nullable Integer heads,
            @Nullable LocalDate toldOn) {}

    private static final String SELECT = """
            select f.id, l.group_name as "group", f.heads, l.told_on
            from feedback.feedback f left join feedback.logged_for l on l.org_id = f.org_id and l.feedback_id = f.id
            where f.logged_by = :by and not f.withdrawn""";

    /** @return what this person logged and its giver did not take back, the latest first */
    @Transactional(readOnly = true)
    public List<Logged> by(AccountId person) {
        return jdbc.sql(SELECT + " order by f.received_on desc, f.entry desc")
                .param("by", person.id())
                .query(Logged.class)
                .list();
    }

    /** @return the same of one, where this person logged it */
    @Transactional(readOnly = true)
    public Optional<Logged> by(AccountId person, FeedbackId feedback) {
        return jdbc.sql(SELECT + " and f.id = :id")
                .param("by", person.id())
                .param("id", feedback.id())
                .query(Logged.class)
                .optional();
    }

    /**
     * Notes which group it was; sent twice, the first stands. A name that the same person wrote before, with another apostrophe or in capitals,
     * stays as they wrote it first, for else it would be another group.
     */
    @Transactional
    public void group(FeedbackId feedback, String name) {
        jdbc.sql("insert into feedback.logged_for (feedback_id, group_name) values (:id, :name) on conflict do nothing")
                .param("id", feedback.id())
                .param("name", asWrittenFirst(feedback, name))
                .update();
    }

    private String asWrittenFirst(FeedbackId feedback, String name) {
        return jdbc.sql("""
                        select l.group_name from feedback.feedback f join feedback.logged_for l on l.org_id = f.org_id and l.feedback_id = f.id
                        where l.group_name is not null
                          and f.logged_by = (select fresh.logged_by from feedback.feedback fresh where fresh.id = :id)
                        order by f.entry""").param("id", feedback.id()).query(String.class).list().stream()
                .filter(written -> Spelling.same(written, name))
                .findFirst()
                .orElse(name);
    }

    /** @param on when an answer was brought back; null to take that back */
    @Transactional
    public void told(FeedbackId feedback, @Nullable LocalDate on) {
        jdbc.sql("""
                        insert into feedback.logged_for as l (feedback_id, told_on) values (:id, cast(:on as date))
                        on conflict (org_id, feedback_id) do update set told_on = excluded.told_on""").param("id", feedback.id()).param("on", on).update();
    }

    private record ToldOn(FeedbackId feedbackId, LocalDate toldOn) {}

    /** @return when an answer was brought back last, of those of these for which one was; that it was is no secret of who logged it */
    @Transactional(readOnly = true)
    public Map<FeedbackId, LocalDate> told(Collection<FeedbackId> feedback) {
        return jdbc
                .sql(
                        "select feedback_id, told_on from feedback.logged_for where told_on is not null and feedback_id = any (:ids)")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(ToldOn.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ToldOn::feedbackId, ToldOn::toldOn));
    }
}
