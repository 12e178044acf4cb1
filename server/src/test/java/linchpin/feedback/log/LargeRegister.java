package linchpin.feedback.log;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Fills a register with real comments over and over, past the product, as fast as PostgreSQL takes them. */
final class LargeRegister {

    private final Connection superuser;
    private final List<String> comments = new ArrayList<>();
    private final UUID organisation = UUID.randomUUID();

    LargeRegister(Connection superuser, Path file) throws IOException {
        this.superuser = superuser;
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> {
                var text = row.getField("FFT answer").strip();
                if (text.length() > 2) {
                    comments.add(text);
                }
            });
        }
    }

    UUID organisation() {
        return organisation;
    }

    void fill(int rows) throws SQLException {
        execute("alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof"); // as the embedded database has
        // it
        texts();
        var indexes = indexes();
        execute("set session_replication_role = replica"); // foreign keys hold by how the rows are made
        for (var index : indexes) {
            execute("drop index feedback." + index.substring(index.indexOf("INDEX ") + 6, index.indexOf(" ON ")));
        }
        fill(organisation, rows);
        fill(UUID.randomUUID(), rows / 10);
        fill(UUID.randomUUID(), rows / 10);
        execute("set maintenance_work_mem = '512MB'");
        for (var index : indexes) {
            execute(index);
        }
        execute("vacuum analyze feedback.feedback");
        execute("vacuum analyze feedback.comment");
        execute("vacuum analyze feedback.reading");
        execute("vacuum analyze organisation.place");
        execute("checkpoint"); // or the first requests pay for writing all this
    }

    private void texts() throws SQLException {
        execute(
                "create table public.benchmark_text (n int generated always as identity (start 0 minvalue 0), words text, search tsvector)");
        try (var insert = superuser.prepareStatement(
                "insert into public.benchmark_text (words, search) values (?, feedback.search_vector(?, '{}'))")) {
            for (var comment : comments) {
                insert.setString(1, comment);
                insert.setString(2, comment);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        execute("alter table public.benchmark_text add primary key (n)");
        execute("analyze public.benchmark_text");
    }

    private List<String> indexes() throws SQLException {
        var definitions = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("""
                        select pg_get_indexdef(i.indexrelid) from pg_index i
                        where i.indrelid = 'feedback.feedback'::regclass and not i.indisprimary""")) {
            while (rows.next()) {
                definitions.add(rows.getString(1));
            }
        }
        return definitions;
    }

    private void fill(UUID org, int rows) throws SQLException {
        execute("insert into organisation.organisation (id, code, name, kind, valid_from) values ('" + org + "', '"
                + org.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT)
                + "', 'Large trust', 'acute', '2020-01-01')");
        execute("""
                insert into organisation.place (org_id, name, kind, code, valid_from)
                select '%s', kind || ' ' || n, kind, kind || '-' || n, date '2020-01-01'
                from (select 'site' as kind, n from generate_series(1, 3) n union all select 'ward', n from generate_series(1, 37) n) p""".formatted(org));
        execute("insert into feedback.thread (org_id, id, state) values ('%1$s', '%1$s', 'answered')".formatted(org));
        execute("""
                create temporary table made as
                select i, gen_random_uuid() as id, (random() * 730)::int as ago, (random() * %d)::int as n, power(random(), 3) as where_,
                       random() as score, random() as channel, random() as theme, random() as state
                from generate_series(1, %d) i""".formatted(comments.size() - 1, rows));
        execute("""
                insert into feedback.feedback (org_id, id, place_id, received_on, channel, question_set, answer_code, score, counts_as, unread, threads,
                                               themes, search)
                select '%1$s', m.id, p.id, date '2024-01-01' + (m.i * 700.0 / %2$d)::int + m.ago / 250,
                       case when m.channel < 0.001 then 'pals' when m.channel < 0.3 then 'online' else 'sms' end, 'fft-2020',
                       (1 + power(m.score, 6) * 4.9)::int, least(5, (1 + power(m.score, 6) * 4.9)::int), (1 + power(m.score, 6) * 4.9)::int, m.i > %2$d * 0.98 or m.theme < 0.0001,
                       case when m.state < 0.0005 then array['%1$s'::uuid] when m.state < 0.01 then array[m.id] else '{}' end, -- one answered; the others under way
                       t.labels, t2.search || case when m.theme < 0.3 then array_to_tsvector(array['theme:' || t.labels[1]]) else '' end
                from made m
                join public.benchmark_text t2 on t2.n = m.n
                cross join lateral (select case when m.theme < 0.3 then array[case when m.theme < 0.0003 then 32 else 1 + (m.theme * 100)::int end]::smallint[]
                                                else '{}'::smallint[] end as labels) t
                join (select id, row_number() over (order by code) - 1 as n from organisation.place where org_id = '%1$s') p
                  on p.n = least(39, (m.where_ * 40)::int)
                order by m.i""".formatted(org, rows));
        execute("""
                insert into feedback.comment (org_id, feedback_id, question, class, received)
                select '%s', m.id, 'Why did you give this answer?', 'nonspecific', t.words
                from made m join public.benchmark_text t on t.n = m.n order by m.i""".formatted(org));
        execute("""
                insert into feedback.reading (org_id, feedback_id, account_id, at)
                select '%s', m.id, '00000000-0000-0000-0000-000000000001', now() from made m where m.i > %d * 0.99 and m.state < 0.2""".formatted(org, rows));
        execute("drop table made");
    }

    /** Half are two words of one comment, half two words of two: from everywhere to nowhere. */
    List<String> wordPairs(int count, Random random) {
        var pairs = new ArrayList<String>();
        while (pairs.size() < count) {
            var one = word(comments.get(random.nextInt(comments.size())), random);
            var from = comments.get(random.nextInt(comments.size()));
            if (pairs.size() % 2 == 0) {
                var same = from;
                one = word(same, random);
            }
            var other = word(from, random);
            if (one != null && other != null && !one.equals(other)) {
                pairs.add(one + " " + other);
            }
        }
        return pairs;
    }

    private static String word(String comment, Random random) {
        var words = comment.split("[^A-Za-z]+");
        var word = words.length == 0 ? "" : words[random.nextInt(words.length)];
        return word.length() >= 4 ? word : null;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
