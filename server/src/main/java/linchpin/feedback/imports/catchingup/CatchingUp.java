package linchpin.feedback.imports.catchingup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.undoing.ImportAct;
import linchpin.feedback.imports.undoing.ImportDeed;
import linchpin.feedback.imports.undoing.Pieces;
import linchpin.history.History;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which imports are to be marked as read up to a day, and how far that has come. */
@Component
public class CatchingUp {

    private static final int OLD = 90;

    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    CatchingUp(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param until the last day that is marked
     * @param mark everything down to here was looked through
     * @param marked how many nobody had read
     * @param ended whether nothing is left to do
     */
    public record Caught(ImportId work, LocalDate until, Pieces.Mark mark, long marked, boolean ended) {

        /** @return what was done, or is being done, in words */
        public String words() {
            return (ended ? "Marked as read: " : "Being marked as read, so far: ")
                    + "%s received up to %s.".formatted(CountNoun.FEEDBACK.of(marked), Days.full(until));
        }
    }

    /**
     * How much of an import nobody has read.
     *
     * @param old of these, what was received up to the day that is offered
     */
    public record Unread(long all, long old) {}

    /** @return the day to offer: what was received up to it is hardly news */
    public LocalDate offered() {
        return today().minusDays(OLD);
    }

    /** @return the last day that can be meant */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    public Unread unread(ImportId work) {
        return jdbc.sql("""
                        select count(*) as all, count(*) filter (where received_on <= :until) as old
                        from feedback.feedback where import_id = :import and unread and not withdrawn""")
                .param("import", work.id())
                .param("until", offered())
                .query(Unread.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Caught> of(ImportId work) {
        return jdbc.sql("select * from feedback.catching_up where import_id = :import")
                .param("import", work.id())
                .query(CatchingUp::caught)
                .optional();
    }

    /** Has all of an import marked that was received up to this day. Asked once more, it is looked through once more. */
    @Transactional
    public void ask(ImportId work, LocalDate until) {
        var begun = jdbc.sql("""
                        insert into feedback.catching_up as c (import_id, until, day, entry, begun_at)
                        select i.id, :until, :until, :first, :now from feedback.import i
                        where i.id = :import and i.state in ('done', 'failed', 'cancelled')
                        on conflict (org_id, import_id) do update
                        set until = excluded.until, day = excluded.day, entry = excluded.entry, marked = 0, ended_at = null""")
                .param("import", work.id())
                .param("until", until)
                .param("first", Long.MAX_VALUE)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (begun > 0) {
            var facts = Map.of(ImportDeed.UNTIL, until.toString());
            history.did(new ImportDeed(work, ImportAct.MARKED_READ, facts), null);
        }
    }

    /** @return one that is left to be done, taken in hand until the end of the transaction */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Caught> next() {
        return jdbc.sql("""
                        select c.* from feedback.catching_up c
                        join feedback.import i on i.org_id = c.org_id and i.id = c.import_id
                        where c.ended_at is null and i.state in ('done', 'failed', 'cancelled')
                        order by c.begun_at limit 1 for update of c skip locked""").query(CatchingUp::caught).optional();
    }

    /** Writes down how far it has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passed(ImportId work, Pieces.Mark mark, long more) {
        jdbc.sql("""
                        update feedback.catching_up set day = :day, entry = :entry, marked = marked + :more
                        where import_id = :import""")
                .param("day", mark.day())
                .param("entry", mark.entry())
                .param("more", more)
                .param("import", work.id())
                .update();
    }

    /** Nothing is left to look through. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(ImportId work) {
        jdbc.sql("update feedback.catching_up set ended_at = :now where import_id = :import")
                .param("now", OffsetDateTime.now(clock))
                .param("import", work.id())
                .update();
    }

    private static Caught caught(ResultSet row, int number) throws SQLException {
        return new Caught(
                new ImportId(row.getObject("import_id", UUID.class)),
                row.getObject("until", LocalDate.class),
                new Pieces.Mark(row.getObject("day", LocalDate.class), row.getLong("entry")),
                row.getLong("marked"),
                row.getObject("ended_at") != null);
    }
}
