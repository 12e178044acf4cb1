package linchpin.feedback.imports.undoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import linchpin.analysis.figures.Share;
import linchpin.feedback.imports.running.ImportId;
import linchpin.ui.CountNoun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports that are or were undone, and how far that has come. */
@Component
public class Undoings {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Undoings(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param pieces that there were of it at the beginning
     * @param mark everything down to here was looked through
     * @param removed how many were deleted
     * @param stays how many stay, by why
     * @param places why each place that it opened stays, by its full name; nothing for one that is gone
     */
    public record Undoing(
            ImportId work,
            long pieces,
            Pieces.Mark mark,
            long removed,
            Map<String, Long> stays,
            Map<String, String> places) {

        /** @return the places that it opened and that went with it, by their full names */
        public List<String> placesGone() {
            return places.entrySet().stream()
                    .filter(place -> place.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }

        /** @return those that stay, each with why */
        public Map<String, String> placesStaying() {
            var staying = new TreeMap<>(places);
            staying.values().removeIf(String::isEmpty);
            return staying;
        }

        Undoing with(Map<String, String> more) {
            var all = new TreeMap<>(places);
            all.putAll(more);
            return new Undoing(work, pieces, mark, removed, stays, all);
        }

        /** @return how many stay */
        public long staying() {
            return stays.values().stream().mapToLong(Long::longValue).sum();
        }

        /** @return how many were looked through */
        public long looked() {
            return removed + staying();
        }

        /** @return how far, in per cent */
        public int percent() {
            return Share.of(Math.min(looked(), pieces), pieces)
                    .map(Share::inHundred)
                    .orElse(0);
        }

        /** @return as in "3,811 pieces of feedback" */
        public String counted(long number) {
            return CountNoun.FEEDBACK.of(number);
        }

        Undoing with(Pieces.Mark next, long more, Map<String, Long> staying) {
            var all = new TreeMap<>(stays);
            staying.forEach((how, number) -> all.merge(how, number, Long::sum));
            return new Undoing(work, pieces, next, removed + more, all, places);
        }
    }

    /** @return how far it is undone; empty where nobody asked for that */
    @Transactional(readOnly = true)
    public Optional<Undoing> of(ImportId work) {
        return jdbc.sql("select * from feedback.undoing where import_id = :import")
                .param("import", work.id())
                .query(this::undoing)
                .optional();
    }

    /** @return what files were called that came later and held rows which were there already: perhaps those of this one */
    @Transactional(readOnly = true)
    public List<String> later(ImportId work) {
        return jdbc.sql("""
                        select l.name from feedback.import l join feedback.import i on i.org_id = l.org_id and i.id = :import
                        where l.made_at > i.made_at and l.known > 0 and l.state <> 'undone' order by l.made_at""").param("import", work.id()).query(String.class).list();
    }

    /** @return false where it is under way, was undone before, or is not at its end */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(ImportId work, long pieces) {
        var free = jdbc.sql("""
                        update feedback.import set state = 'undoing', survey = null
                        where id = :import and state in ('done', 'failed', 'cancelled')""").param("import", work.id()).update();
        if (free == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into feedback.undoing (import_id, begun_at, pieces, day, entry)
                        values (:import, :now, :pieces, :day, :entry)""")
                .param("import", work.id())
                .param("now", OffsetDateTime.now(clock))
                .param("pieces", pieces)
                .param("day", Pieces.Mark.NONE.day())
                .param("entry", Pieces.Mark.NONE.entry())
                .update();
        return true;
    }

    /** @return the one that was begun first, taken in hand until the end of the transaction; empty where nobody else left one to be done */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Undoing> next() {
        return jdbc.sql("""
                        select * from feedback.undoing where ended_at is null order by begun_at limit 1 for update skip locked""").query(this::undoing).optional();
    }

    /** @return whether a file is being brought in: one that adds words to what is deleted could not be finished */
    @Transactional(readOnly = true)
    public boolean mustWait() {
        return jdbc.sql("select exists (select from feedback.import where state = 'running' and leased_until > :now)")
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** Writes down how far it has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passed(Undoing now) {
        jdbc.sql("""
                        update feedback.undoing set day = :day, entry = :entry, removed = :removed, stays = cast(:stays as jsonb),
                            places = cast(:places as jsonb)
                        where import_id = :import""")
                .param("day", now.mark.day())
                .param("entry", now.mark.entry())
                .param("removed", now.removed)
                .param("stays", json.writeValueAsString(now.stays))
                .param("places", json.writeValueAsString(now.places))
                .param("import", now.work.id())
                .update();
    }

    /** Nothing is left to look through. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(ImportId work) {
        jdbc.sql("update feedback.undoing set ended_at = :now where import_id = :import")
                .param("now", OffsetDateTime.now(clock))
                .param("import", work.id())
                .update();
        jdbc.sql("update feedback.import set state = 'undone' where id = :import and state = 'undoing'")
                .param("import", work.id())
                .update();
        jdbc.sql("delete from feedback.import_refusal where import_id = :import")
                .param("import", work.id())
                .update();
    }

    private Undoing undoing(ResultSet row, int number) throws SQLException {
        return new Undoing(
                new ImportId(row.getObject("import_id", UUID.class)),
                row.getLong("pieces"),
                new Pieces.Mark(row.getObject("day", LocalDate.class), row.getLong("entry")),
                row.getLong("removed"),
                json.readValue(row.getString("stays"), new TypeReference<Map<String, Long>>() {}),
                json.readValue(row.getString("places"), new TypeReference<Map<String, String>>() {}));
    }
}
