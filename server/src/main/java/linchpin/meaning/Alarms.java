package linchpin.meaning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.removal.FeedbackGone;
import linchpin.history.History;
import linchpin.people.AccountId;
import linchpin.platform.NotFound;
import linchpin.platform.OneLook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Alarms that a single comment raised, until somebody says what was done. */
@Component
public class Alarms {

    private static final String ALARMS = """
            select id, feedback_id, kind, words, raised_by, raised_at, comment_id,
                   coalesce(array_to_string(rung, ','), starts || ',' || ends, '') as rung, quiet
            from meaning.alarm""";

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

    /**
     * A piece of a comment as it is shown.
     *
     * @param start its first character
     * @param end behind its last
     */
    public record Piece(int start, int end) {}

    /**
     * Words in which the machine heard harm.
     *
     * @param why in a few words, without any of the giver's, which may be masked later
     * @param comment in which they stand as it is shown
     * @param rung all pieces of it that rang, in order; one at least
     */
    public record Heard(Kind kind, String why, UUID comment, List<Piece> rung) {

        public Heard(Kind kind, String why, UUID comment, int start, int end) {
            this(kind, why, comment, List.of(new Piece(start, end)));
        }
    }

    /**
     * @param raisedBy null: the machine that reads
     * @param commentId in which the words stand that rang; null where a person raised it
     * @param rung where in it, as it is stored; empty where a person raised it
     * @param quiet it would have rung, but the words were old when they came
     */
    public record Alarm(
            UUID id,
            FeedbackId feedbackId,
            String kind,
            String words,
            @Nullable AccountId raisedBy,
            Timestamp raisedAt,
            @Nullable UUID commentId,
            String rung,
            boolean quiet) {

        /** @return whether a machine raised it, which asks and does not know */
        public boolean byMachine() {
            return raisedBy == null;
        }

        /** @return the pieces of the comment that rang, in order; none where a person raised it */
        public List<Piece> pieces() {
            var at = rung.isEmpty()
                    ? List.<Integer>of()
                    : Arrays.stream(rung.split(",", -1)).map(Integer::valueOf).toList();
            return IntStream.range(0, at.size() / 2)
                    .mapToObj(pair -> new Piece(at.get(2 * pair), at.get(2 * pair + 1)))
                    .toList();
        }
    }

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
        history.did(AlarmDeed.raised(feedback, kind), words);
    }

    /**
     * Raises an alarm in the name of the machine that reads, once a feedback and kind, whatever became of the first; where it stands still,
     * it says from now on what was heard now. Words that are old already ring nobody: it is only noted that they would have.
     */
    @Transactional
    public void raiseByMachine(FeedbackId feedback, Heard heard) {
        var again = about(feedback, heard, """
                        update meaning.alarm set words = :why, comment_id = :comment, starts = :starts, ends = :ends, rung = :rung
                        where feedback_id = :feedback and kind = :kind and raised_by is null and settled_at is null""").update();
        if (again > 0) {
            return;
        }
        var quiet = isOld(feedback);
        var raised = about(feedback, heard, """
                        insert into meaning.alarm (feedback_id, kind, words, raised_at, comment_id, starts, ends, rung, quiet)
                        select :feedback, :kind, :why, :at, :comment, :starts, :ends, :rung, :quiet where not exists (
                            select 1 from meaning.alarm where feedback_id = :feedback and kind = :kind and raised_by is null
                              and (settled_at is null or settled_by is not null))""")
                .param("at", Timestamp.from(today()))
                .param("quiet", quiet)
                .update();
        if (raised > 0 && !quiet) {
            archive.alarm(feedback, true);
            history.did(AlarmDeed.raised(feedback, heard.kind()), heard.why());
        }
    }

    /** What the machine heard in words that are deleted is over, and says nothing of them: sent again, they ring again. */
    @EventListener
    @Transactional
    public void on(FeedbackGone event) {
        jdbc.sql("""
                        update meaning.alarm set words = '', comment_id = null, starts = null, ends = null, rung = null, outcome = '',
                            told = 'nothing', settled_at = :at
                        where feedback_id = any (:gone) and raised_by is null and settled_at is null""")
                .param("at", Timestamp.from(today()))
                .param("gone", event.feedback().stream().map(FeedbackId::id).toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec about(FeedbackId feedback, Heard heard, String sql) {
        return jdbc.sql(sql)
                .param("feedback", feedback.id())
                .param("kind", heard.kind().stored())
                .param("why", heard.why())
                .param("comment", heard.comment())
                .param("starts", heard.rung().getFirst().start())
                .param("ends", heard.rung().getFirst().end())
                .param(
                        "rung",
                        heard.rung().stream()
                                .flatMap(piece -> Stream.of(piece.start(), piece.end()))
                                .toArray(Integer[]::new));
    }

    private boolean isOld(FeedbackId feedback) {
        var today = LocalDate.now(clock);
        var days = jdbc.sql("""
                        select days from meaning.alarm_age where valid_from <= :today order by valid_from desc limit 1""").param("today", today).query(Integer.class).single();
        return archive.summary(feedback)
                .filter(found -> found.receivedOn().isBefore(today.minusDays(days)))
                .isPresent();
    }

    /** No more than the day: the machine reads at once, and the time would be that at which a nameless giver sent it. */
    private Instant today() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    }

    /**
     * @param outcome what was done, for colleagues
     * @param told what the giver is told
     */
    public record Settled(String outcome, WhatGiversAreTold told) {}

    /** What a giver is told came of it, and the day. */
    public record Told(WhatGiversAreTold told, Timestamp settledAt) {}

    /** @return what the giver of this feedback is told came of alarms, the oldest first */
    @Transactional(readOnly = true)
    public List<Told> told(FeedbackId feedback) {
        return jdbc.sql("""
                        select upper(told collate "C") as told, settled_at from meaning.alarm
                        where feedback_id = :feedback and told <> 'nothing' order by settled_at""").param("feedback", feedback.id()).query(Told.class).list();
    }

    /** @throws NotFound when there is no such alarm, or it is settled already */
    @Transactional
    public void settle(FeedbackId feedback, UUID alarm, Settled settled, AccountId by) {
        var kind = jdbc.sql("""
                        update meaning.alarm set outcome = :outcome, told = :told, settled_by = :by, settled_at = :at
                        where id = :alarm and feedback_id = :feedback and settled_at is null and not quiet returning kind""")
                .param("outcome", settled.outcome())
                .param("told", settled.told().stored())
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .param("alarm", alarm)
                .param("feedback", feedback.id())
                .query(String.class)
                .optional()
                .map(Kind::stored)
                .orElseThrow(NotFound::new);
        archive.alarm(feedback, !standing(feedback).isEmpty());
        history.did(AlarmDeed.settled(feedback, kind, settled.told()), settled.outcome());
    }

    /** @return the alarms of this feedback that nobody has settled */
    @Transactional(readOnly = true)
    public List<Alarm> standing(FeedbackId feedback) {
        return of(feedback, false);
    }

    /** @return what would have raised an alarm, had the words been new when they came */
    @Transactional(readOnly = true)
    public List<Alarm> quiet(FeedbackId feedback) {
        return of(feedback, true);
    }

    private List<Alarm> of(FeedbackId feedback, boolean quiet) {
        List<Alarm> all = OneLook.once(
                this,
                feedback,
                () -> jdbc.sql(ALARMS + " where feedback_id = :feedback and settled_at is null order by raised_at")
                        .param("feedback", feedback.id())
                        .query(Alarm.class)
                        .list());
        return all.stream().filter(alarm -> alarm.quiet() == quiet).toList();
    }

    /** @return all that nobody has settled, what people raised first, and then the latest; at most 1,001 */
    @Transactional(readOnly = true)
    public List<Alarm> standing() {
        return jdbc.sql(ALARMS + """
                         where settled_at is null and not quiet
                        order by raised_by is null, raised_at desc, id limit 1001""").query(Alarm.class).list();
    }
}
