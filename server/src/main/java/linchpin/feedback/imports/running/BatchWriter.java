package linchpin.feedback.imports.running;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import linchpin.platform.Tenancy;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Writes a batch in the caller's transaction. COPY, the fast way in, is refused on tables with row-level security, so rows go by COPY
 * into temporary tables and from there, in sets, into the real ones.
 */
@Component
class BatchWriter {

    private static final String TEMPORARY = """
            create temporary table if not exists response_in (
                number int, id uuid, place int, received_on date, channel text, question_set text, answer_code text, score smallint,
                words text) on commit delete rows;
            create temporary table if not exists comment_in (
                feedback_id uuid, id uuid, ordinal int, question text, class text, received text) on commit delete rows;
            create temporary table if not exists refusal_in (
                org_id uuid, import_id uuid, row_number bigint, column_name text, reason text, record text) on commit delete rows""";

    /** Rows that this transaction inserted carry its number. */
    private static final String NOT_OURS = "xmin::text <> pg_current_xact_id()::xid::text";

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final ImportPlaces places;

    BatchWriter(JdbcClient jdbc, DataSource dataSource, ImportPlaces places) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.places = places;
    }

    /** What became of a batch. */
    record Outcome(long stored, long known, long responses, long comments, long disagreeing) {}

    Outcome write(UUID importId, Batch batch, boolean openPlaces) {
        var organisation = java.util.Objects.requireNonNull(Tenancy.current().organisation());
        jdbc.sql(TEMPORARY).update();
        copy("response_in", batch.responsesToCopy());
        copy("comment_in", batch.commentsToCopy());
        if (!batch.refused.isEmpty()) {
            copy("refusal_in", batch.refusedToCopy(organisation, importId));
            jdbc.sql("insert into feedback.import_refusal select * from pg_temp.refusal_in")
                    .update();
        }
        var responses = responses(organisation, importId, places.resolve(batch.places, openPlaces));
        var earlier = responses == batch.responses.size() ? Earlier.NONE : earlier(importId);
        var comments = comments(organisation);
        var before = comments == batch.comments ? Set.<UUID>of() : commentsBefore();
        if (!earlier.all().isEmpty() && comments > 0) {
            join();
        }
        var stored =
                batch.rows.stream().filter(row -> stored(row, earlier, before)).count();
        return new Outcome(
                stored,
                batch.rows.size() - stored + batch.known,
                responses,
                comments,
                batch.disagreeing + earlier.disagreeing());
    }

    private static boolean stored(Batch.Row row, Earlier earlier, Set<UUID> commentsBefore) {
        return row.words().isEmpty()
                ? !earlier.others().contains(row.response())
                : !commentsBefore.containsAll(row.words());
    }

    private long responses(UUID organisation, UUID importId, UUID[] placeIds) {
        return jdbc.sql("""
                        insert into feedback.feedback (org_id, id, place_id, received_on, channel, question_set, answer_code, score,
                                                       import_id, search)
                        select :org, r.id, (cast(:places as uuid[]))[r.place], r.received_on, r.channel, r.question_set, r.answer_code,
                               r.score, :import, feedback.search_vector(r.words, '{}')
                        from pg_temp.response_in r order by r.number
                        on conflict do nothing""")
                .param("org", organisation)
                .param("places", placeIds)
                .param("import", importId)
                .update();
    }

    private long comments(UUID organisation) {
        return jdbc.sql("""
                        insert into feedback.comment (org_id, feedback_id, id, ordinal, question, class, received)
                        select :org, c.feedback_id, c.id, c.ordinal, c.question, c.class, c.received from pg_temp.comment_in c
                        on conflict do nothing""").param("org", organisation).update();
    }

    /**
     * Responses that stood there before this batch.
     *
     * @param others those of them that another import brought
     */
    private record Earlier(Set<UUID> all, Set<UUID> others, long disagreeing) {
        static final Earlier NONE = new Earlier(Set.of(), Set.of(), 0);
    }

    private record Known(UUID id, boolean ours, boolean disagrees) {}

    private Earlier earlier(UUID importId) {
        var all = new HashSet<UUID>();
        var others = new HashSet<UUID>();
        var disagreeing = 0L;
        for (var known : jdbc.sql("""
                        select f.id, f.import_id is not distinct from :import as ours,
                               f.received_on <> r.received_on or f.answer_code <> r.answer_code is true as disagrees
                        from pg_temp.response_in r join feedback.feedback f on f.id = r.id where f.""" + NOT_OURS)
                .param("import", importId)
                .query(Known.class)
                .list()) {
            all.add(known.id());
            disagreeing += known.disagrees() && known.ours() ? 1 : 0;
            if (!known.ours()) {
                others.add(known.id());
            }
        }
        // Their further words come after those that are there.
        jdbc.sql("""
                        update pg_temp.comment_in c set ordinal = c.ordinal + (select count(*) from feedback.comment k
                                                                              where k.feedback_id = c.feedback_id)
                        from feedback.feedback f where f.id = c.feedback_id and f.""" + NOT_OURS).update();
        return new Earlier(all, others, disagreeing);
    }

    private Set<UUID> commentsBefore() {
        return new HashSet<>(jdbc.sql("""
                        select c.id from pg_temp.comment_in c
                        join feedback.comment k on k.feedback_id = c.feedback_id and k.id = c.id where k.""" + NOT_OURS).query(UUID.class).list());
    }

    /** New words of a response that was there before are found by search too, and make it unread again. */
    private void join() {
        jdbc.sql("""
                        update feedback.feedback f
                        set search = f.search || feedback.search_vector(fresh.words, '{}'), unread = true
                        from (select k.feedback_id, string_agg(k.received, e'\\n' order by k.ordinal) as words
                              from pg_temp.comment_in c
                              join feedback.comment k on k.feedback_id = c.feedback_id and k.id = c.id
                              where k.xmin::text = pg_current_xact_id()::xid::text group by k.feedback_id) fresh
                        where f.id = fresh.feedback_id and f.""" + NOT_OURS).update();
    }

    private void copy(String table, byte[] rows) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var copy =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy pg_temp." + table + " from stdin");
            copy.writeToCopy(rows, 0, rows.length);
            copy.endCopy();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copying a batch", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
