package linchpin.meaning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.history.History;
import linchpin.people.AccountId;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Alarms that a single comment raised, until somebody says what was done. */
@Component
public class Alarms {

    private final JdbcClient jdbc;
    private final FeedbackArchive archive;
    private final History history;
    private final Clock clock;

    Alarms(JdbcClient jdbc, FeedbackArchive archive, History history, Clock clock) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.history = history;
        this.clock = clock;
    }

    /** What is serious about it. */
    public enum Kind {
        SAFETY("Safety: somebody was or could be harmed"),
        SAFEGUARDING("Safeguarding: a child or adult may be abused or neglected"),
        OTHER("Something else that cannot wait");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Kind stored(String stored) {
            return valueOf(stored.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** @param raisedBy null: the machine that reads */
    public record Alarm(
            UUID id,
            FeedbackId feedbackId,
            String kind,
            String words,
            @Nullable AccountId raisedBy,
            Timestamp raisedAt) {}

    @Transactional
    public void raise(FeedbackId feedback, Kind kind, String words, AccountId by) {
        jdbc.sql("""
                        insert into meaning.alarm (feedback_id, kind, words, raised_by, raised_at)
                        values (:feedback, :kind, :words, :by, :at)""")
                .param("feedback", feedback.id())
                .param("kind", kind.stored())
                .param("words", words)
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        archive.alarm(feedback, true);
        history.did(new AlarmDeed(feedback, AlarmDeed.Kind.RAISED, kind), words);
    }

    /**
     * Raises an alarm in the name of the machine that reads, once a feedback and kind, whatever became of the first.
     *
     * @param why without any of the giver's words, which may be masked later
     */
    @Transactional
    public void raiseByMachine(FeedbackId feedback, Kind kind, String why) {
        var raised = jdbc.sql("""
                        insert into meaning.alarm (feedback_id, kind, words, raised_at)
                        select :feedback, :kind, :why, :at where not exists (
                            select 1 from meaning.alarm where feedback_id = :feedback and kind = :kind and raised_by is null)""")
                .param("feedback", feedback.id())
                .param("kind", kind.stored())
                .param("why", why)
                .param("at", Timestamp.from(today()))
                .update();
        if (raised > 0) {
            archive.alarm(feedback, true);
            history.did(new AlarmDeed(feedback, AlarmDeed.Kind.RAISED, kind), why);
        }
    }

    /** No more than the day: the machine reads at once, and the time would be that at which a nameless giver sent it. */
    private Instant today() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    }

    /** @throws NotFound when there is no such alarm, or it is settled already */
    @Transactional
    public void settle(FeedbackId feedback, UUID alarm, String outcome, AccountId by) {
        var kind = jdbc.sql("""
                        update meaning.alarm set outcome = :outcome, settled_by = :by, settled_at = :at
                        where id = :alarm and feedback_id = :feedback and settled_at is null returning kind""")
                .param("outcome", outcome)
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .param("alarm", alarm)
                .param("feedback", feedback.id())
                .query(String.class)
                .optional()
                .map(Kind::stored)
                .orElseThrow(NotFound::new);
        archive.alarm(feedback, !standing(feedback).isEmpty());
        history.did(new AlarmDeed(feedback, AlarmDeed.Kind.SETTLED, kind), outcome);
    }

    /** @return the alarms of this feedback that nobody has settled */
    @Transactional(readOnly = true)
    public List<Alarm> standing(FeedbackId feedback) {
        return jdbc.sql("""
                        select id, feedback_id, kind, words, raised_by, raised_at from meaning.alarm
                        where feedback_id = :feedback and settled_at is null order by raised_at""").param("feedback", feedback.id()).query(Alarm.class).list();
    }

    /** @return all that nobody has settled, the longest waiting first; at most 1,001 */
    @Transactional(readOnly = true)
    public List<Alarm> standing() {
        return jdbc.sql("""
                        select id, feedback_id, kind, words, raised_by, raised_at from meaning.alarm
                        where settled_at is null order by raised_at limit 1001""").query(Alarm.class).list();
    }
}
