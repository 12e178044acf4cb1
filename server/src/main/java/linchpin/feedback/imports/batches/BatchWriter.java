package linchpin.feedback.imports.batches;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import linchpin.feedback.register.TellingColumn;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
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
                id uuid, before uuid, place int, received_on date, channel text, score smallint, counts_as smallint, %s, words text) on commit delete rows;
            create temporary table if not exists comment_in (
                feedback_id uuid, id uuid, ordinal int, question text, class text, received text) on commit delete rows;
            create temporary table if not exists refusal_in (
                org_id uuid, import_id uuid, row_number bigint, column_name text, reason text, record text) on commit delete rows""".formatted(TellingColumn.each(TellingColumn::declared));

    /**
     * Every row that a batch looks for it finds by its key: statistics lag behind an archive that has just grown from nothing, and then
     * the planner would rather read all of it. Its commit waits for no disk, nor lets a giver's wait behind it: should it be lost with a
     * power cut, so is the count of its rows, and they are stored again.
     */
    private static final String MANNERS = """
            set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_hashjoin = off;
            set local enable_mergejoin = off; set local synchronous_commit = off""";

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    BatchWriter(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    BatchReport write(UUID importId, Batch batch, @Nullable UUID[] places) {
        var organisation = Tenancy.organisation();
        jdbc.sql(TEMPORARY).update();
        jdbc.sql(MANNERS).update();
        copy("response_in", batch.responsesToCopy);
        copy("comment_in", batch.commentsToCopy);
        var groups = batch.groupsToCopy;
        batch.copied();
        if (!batch.refused.isEmpty()) {
            copy("refusal_in", batch.refusedToCopy(organisation, importId));
            jdbc.sql("insert into feedback.import_refusal select * from pg_temp.refusal_in")
                    .update();
        }
        var before = batch.knownBefore ? before() : Before.NONE;
        var there = responses(organisation, importId, places);
        var earlier = there.isEmpty() ? Earlier.NONE : earlier(importId, there);
        var said = comments(organisation, importId);
        if (groups != null) {
            groups(organisation, groups, before);
        }
        if (!there.isEmpty() && said.size() < batch.comments - before.comments()) {
            join(there, said);
        }
        return report(batch, before, there, said, earlier);
    }

    private static BatchReport report(Batch batch, Before before, List<UUID> there, List<UUID> said, Earlier earlier) {
        var known = Set.copyOf(said);
        var stored = batch.rows.stream()
                .filter(row -> !before.rows().contains(row.response()) && stored(row, earlier, known))
                .count();
        return new BatchReport(
                batch.size(),
                stored,
                batch.rows.size() - stored + batch.known,
                batch.refused.size(),
                batch.responses - before.rows().size() - there.size(),
                batch.comments - before.comments() - said.size(),
                batch.wordless,
                batch.unscored,
                batch.disagreeing + earlier.disagreeing());
    }

    private static boolean stored(Batch.Row row, Earlier earlier, Set<UUID> said) {
        return row.words().isEmpty() ? !earlier.others().contains(row.response()) : !said.containsAll(row.words());
    }

    /**
     * Rows that an earlier version stored, who knew them by another name.
     *
     * @param comments how many were said in them
     */
    private record Before(Set<UUID> rows, int comments) {
        static final Before NONE = new Before(Set.of(), 0);
    }

    /** Everything in such a row made its name, so there is nothing new in it to store. */
    private Before before() {
        var rows = jdbc.sql("""
                        delete from pg_temp.response_in r
                        where r.before is not null and exists (select from feedback.feedback f where f.id = r.before)
                        returning r.id""").query(UUID.class).list();
        var comments = jdbc.sql("delete from pg_temp.comment_in where feedback_id = any(:rows)")
                .param("rows", rows.toArray(UUID[]::new))
                .update();
        return new Before(Set.copyOf(rows), comments);
    }

    /** @return those that stood there before this batch; nearly always few, so that what follows need not look through the archive */
    private List<UUID> responses(UUID organisation, UUID importId, @Nullable UUID[] placeIds) {
        return jdbc.sql("""
                        with fresh as (
                            insert into feedback.feedback (org_id, id, place_id, received_on, channel, score, counts_as, %s, import_id, looked)
                            select :org, r.id, (cast(:places as uuid[]))[r.place], r.received_on, r.channel, r.score, r.counts_as, %s,
                                   :import, coalesce(r.words, '') = ''
                            from pg_temp.response_in r
                            on conflict do nothing returning id)
                        select r.id from pg_temp.response_in r where r.id not in (select f.id from fresh f)""".formatted(
                                TellingColumn.each(TellingColumn::column),
                                TellingColumn.each(column -> "r." + column.column())))
                .param("org", organisation)
                .param("places", placeIds)
                .param("import", importId)
                .query(UUID.class)
                .list();
    }

    /** @return those that stood there before this batch */
    private List<UUID> comments(UUID organisation, UUID importId) {
        return jdbc.sql("""
                        with fresh as (
                            insert into feedback.comment (org_id, feedback_id, id, ordinal, question, class, received, looked, import_id)
                            select :org, c.feedback_id, c.id, c.ordinal, c.question, c.class, c.received, false, :import
                            from pg_temp.comment_in c
                            on conflict do nothing returning id)
                        select c.id from pg_temp.comment_in c where c.id not in (select f.id from fresh f)""")
                .param("org", organisation)
                .param("import", importId)
                .query(UUID.class)
                .list();
    }

    /** What was known of a giver before stays. */
    private void groups(UUID organisation, CopyText rows, Before before) {
        jdbc.sql("""
                        create temporary table if not exists group_in (feedback_id uuid, dimension text, value text)
                        on commit delete rows""").update();
        copy("group_in", rows);
        jdbc.sql("""
                        insert into feedback.feedback_group (org_id, feedback_id, dimension, value)
                        select :org, g.feedback_id, g.dimension, g.value from pg_temp.group_in g
                        where g.feedback_id <> all (:before) on conflict do nothing""")
                .param("org", organisation)
                .param("before", before.rows().toArray(UUID[]::new))
                .update();
    }

    /**
     * Responses that stood there before this batch.
     *
     * @param others those of them that another import brought
     */
    private record Earlier(Set<UUID> others, long disagreeing) {
        static final Earlier NONE = new Earlier(Set.of(), 0);
    }

    private record StoredBefore(UUID id, boolean ours, boolean disagrees) {}

    /** Each is looked up by its key. Left to choose, the planner held every one there against the whole batch, which nothing indexes. */
    private Earlier earlier(UUID importId, List<UUID> there) {
        var known = jdbc.sql("""
                        select r.id, f.import_id is not distinct from :import as ours,
                               f.received_on <> r.received_on or f.answer_code <> r.answer_code is true as disagrees
                        from pg_temp.response_in r
                        cross join lateral (select * from feedback.feedback f where f.id = r.id offset 0) f
                        where r.id = any (:there)""")
                .param("import", importId)
                .param("there", there.toArray(UUID[]::new))
                .query(StoredBefore.class)
                .list();
        // Who says no in one row of a file has not said yes. Another file changes nothing: its giver may have chosen
        // since.
        jdbc.sql("""
                        update feedback.feedback f set publish = false from pg_temp.response_in r
                        where f.id = r.id and r.id = any (:there) and f.import_id = :import and f.publish and not r.publish""")
                .param("import", importId)
                .param("there", there.toArray(UUID[]::new))
                .update();
        // Their further words come after those that are there.
        jdbc.sql("""
                        update pg_temp.comment_in c
                        set ordinal = c.ordinal + (select count(*) from feedback.comment k where k.feedback_id = c.feedback_id)
                        where c.feedback_id = any (:there)""").param("there", there.toArray(UUID[]::new)).update();
        var others = known.stream().filter(response -> !response.ours()).map(StoredBefore::id);
        return new Earlier(
                others.collect(Collectors.toSet()),
                known.stream().filter(StoredBefore::disagrees).count());
    }

    /** New words of a response that was there before are to be looked at, read and cleared too; none is found or shown before. */
    private void join(List<UUID> there, List<UUID> said) {
        staySeen(there, said);
        jdbc.sql("""
                        update feedback.feedback f
                        set looked = false, unread = true, interpreted = false,
                            moderation = case f.moderation when 'cleared' then 'unseen' else f.moderation end
                        from (select distinct c.feedback_id from pg_temp.comment_in c
                              where c.feedback_id = any (:there) and c.id <> all (:said)) fresh
                        where f.id = fresh.feedback_id and f.id = any (:there)""")
                .param("there", there.toArray(UUID[]::new))
                .param("said", said.toArray(UUID[]::new))
                .update();
    }

    /** Words that were looked at with their feedback are shown while it waits for those that came now. */
    private void staySeen(List<UUID> there, List<UUID> said) {
        jdbc.sql("""
                        update feedback.comment c set looked = true from feedback.feedback f
                        where f.id = any (:there) and f.looked and c.org_id = f.org_id and c.feedback_id = f.id and not c.looked
                          and exists (select from pg_temp.comment_in n where n.feedback_id = f.id and n.id <> all (:said))
                          and not exists (select from pg_temp.comment_in n where n.id = c.id and n.id <> all (:said))""")
                .param("there", there.toArray(UUID[]::new))
                .param("said", said.toArray(UUID[]::new))
                .update();
    }

    private void copy(String table, CopyText rows) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var copy =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy pg_temp." + table + " from stdin");
            rows.to((bytes, length) -> copy.writeToCopy(bytes, 0, length));
            copy.endCopy();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copying a batch", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
