package linchpin.figures;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Fills a register with feedback made by PostgreSQL, without words: past the product, its triggers and all indexes but two. */
final class LargeCounts {

    static final int PLACES = 500;

    private final Connection superuser;
    final UUID organisation = UUID.randomUUID();

    LargeCounts(Connection superuser) {
        this.superuser = superuser;
    }

    /** Ten sites, fifty services, the rest wards; three years; a third of all feedback with one or two of 33 themes. */
    void fill(long rows) throws SQLException {
        execute("set session_replication_role = replica");
        execute("insert into organisation.organisation (id, code, name, kind, valid_from) values ('" + organisation
                + "', 'LARGE', 'Large trust', 'acute', '2020-01-01')");
        execute("""
                insert into organisation.place (org_id, id, parent_id, name, kind, code, valid_from)
                select '%s', cast(lpad(to_hex(n), 32, '0') as uuid),
                       case when n > 60 then cast(lpad(to_hex(11 + n %% 50), 32, '0') as uuid)
                            when n > 10 then cast(lpad(to_hex(1 + n %% 10), 32, '0') as uuid) end,
                       'Place ' || n, case when n > 60 then 'ward' when n > 10 then 'service' else 'site' end, 'place-' || n, date '2020-01-01'
                from generate_series(1, %d) n""".formatted(organisation, PLACES));
        dropIndexes();
        execute("""
                insert into feedback.feedback (org_id, id, place_id, received_on, channel, question_set, answer_code, score, counts_as, themes)
                select '%1$s', cast(lpad(to_hex(i), 32, '0') as uuid), cast(lpad(to_hex(61 + (power(r.a, 2) * %3$d)::int), 32, '0') as uuid),
                       date '2023-01-01' + (i * 1094::bigint / %2$d)::int, (array['sms', 'sms', 'sms', 'paper', 'online', 'telephone'])[1 + (r.b * 5)::int],
                       'fft-2020', n.answer::text, case when n.answer < 6 then n.answer end, n.answer,
                       case when r.d < 0.2 then array[1 + (r.e * 32)::int]::smallint[]
                            when r.d < 0.35 then array[1 + (r.e * 15)::int, 17 + (r.e * 15)::int]::smallint[] else '{}' end
                from generate_series(1, %2$d) i
                cross join lateral (select random() as a, random() as b, random() as c, random() as d, random() as e, i as same) r
                cross join lateral (select 1 + (power(r.c, 4) * 5)::int as answer) n""".formatted(organisation, rows, PLACES - 61));
        execute("set maintenance_work_mem = '1GB'");
        execute(
                "create index feedback_by_place on feedback.feedback (org_id, place_id, received_on desc) where place_id is not null");
        execute("create index feedback_by_day on feedback.feedback (org_id, received_on desc, entry desc)");
        execute(
                "create index feedback_about on feedback.feedback (org_id, channel, received_on) include (themes, counts_as)"
                        + " where themes <> '{}' and not withdrawn");
        execute("vacuum (analyze) feedback.feedback");
        execute("analyze organisation.place");
        execute("checkpoint");
        execute("set session_replication_role = origin"); // from here on as anybody's changes: every trigger notes them
    }

    /** All that no constraint stands on, whatever they are called today. */
    private void dropIndexes() throws SQLException {
        execute("""
                do $$
                declare index regclass;
                begin
                  for index in select indexrelid::regclass from pg_index
                               where indrelid = 'feedback.feedback'::regclass
                                 and not exists (select from pg_constraint where conindid = indexrelid) loop
                    execute format('drop index %s', index);
                  end loop;
                end $$""");
    }

    /** As an import does: many rows at a time. */
    void arrive(long rows) throws SQLException {
        for (var batch = 0; batch < 10; batch++) {
            execute("""
                    insert into feedback.feedback (org_id, place_id, received_on, channel, question_set, answer_code, score, counts_as,
                                                   themes)
                    select org_id, place_id, received_on, channel, question_set, answer_code, score, counts_as, themes from feedback.feedback
                    where org_id = '%s' and id in (select cast(lpad(to_hex(i * 11 + %d), 32, '0') as uuid)
                                                   from generate_series(1, %d) i)""".formatted(organisation, batch, rows / 10));
        }
    }

    void correct(long rows) throws SQLException {
        execute("""
                update feedback.feedback set received_on = received_on - 20, channel = 'pals', answer_code = '2', score = 2, counts_as = 2,
                       place_id = case when score < 3 then cast(lpad(to_hex(70), 32, '0') as uuid) end, themes = '{7,9,9}'
                where org_id = '%s' and id in (select cast(lpad(to_hex(i * 13), 32, '0') as uuid) from generate_series(1, %d) i)""".formatted(organisation, rows));
    }

    void withdraw(long rows) throws SQLException {
        execute("""
                update feedback.feedback set withdrawn = true
                where org_id = '%s' and id in (select cast(lpad(to_hex(i * 17), 32, '0') as uuid) from generate_series(1, %d) i)""".formatted(organisation, rows));
    }

    /** What an ad hoc question is asked of, to be read by another database. */
    void export(Path file) throws Exception {
        try (var out = java.nio.file.Files.newOutputStream(file)) {
            superuser.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                    copy (select place_id, received_on, channel, score, answer_code, question_set, withdrawn,
                                 '[' || array_to_string(themes, ',') || ']' as themes from feedback.feedback) to stdout (format csv, header)""", out);
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
