package linchpin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import linchpin.Linchpin;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.copying.Restore;
import linchpin.backup.copying.Rows;
import linchpin.backup.copying.TakeBackup;
import linchpin.platform.Secrets;
import linchpin.support.Product;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.util.FileSystemUtils;

/** How long a backup of so many comments takes, each of them read by the machine, and how long to bring it back. Run by benchmarks/backup.sh. */
final class BackupBenchmark {

    /** Words of no language, and vectors of noise: they pack no better than real ones. */
    private static final String[] FILL = {
        "insert into organisation.organisation (id, code, name, kind, valid_from) values"
                + " ('01900000-0000-7000-8000-000000000001', 'BENCH', 'Benchmark', 'acute', '2020-01-01')",
        "create temporary table word as select n, substr(md5(n::text), 1, 2 + n %% 7) as w from generate_series(0, 4999) n",
        "create unique index on word (n)",
        "create temporary table text as select n, (select string_agg(w, ' ') from word"
                + " where word.n in (select (hashint4(t.n * 41 + i) & 2147483647) %% 5000 from generate_series(1, 28) i)) as words"
                + " from generate_series(0, 19999) t (n)",
        "create unique index on text (n)",
        "analyze word",
        "analyze text",
        "create temporary table said as select n, gen_random_uuid() as id, gen_random_uuid() as comment from generate_series(1, %d) n",
        """
        insert into feedback.feedback (org_id, id, received_on, channel, question_set, answer_code, score, counts_as, themes, interpreted, search)
        select '01900000-0000-7000-8000-000000000001', s.id, date '2021-01-01' + s.n %% 1800, 'survey', 'fft-2020', '1', 1, 1,
               array[1 + s.n %% 33]::smallint[], true, feedback.search_vector(t.words, '{}')
        from said s join text t on t.n = s.n %% 20000""",
        """
        insert into feedback.comment (org_id, feedback_id, id, question, class, received)
        select '01900000-0000-7000-8000-000000000001', s.id, s.comment, 'What was good?', 'what_good', t.words || s.n
        from said s join text t on t.n = s.n %% 20000""",
        """
        insert into meaning.reading (org_id, feedback_id, comment_id, model, outcome, probabilities, assigned, sureness, because, feeling,
            parts, vector, read_at)
        select '01900000-0000-7000-8000-000000000001', s.id, s.comment, 'benchmark', 'read',
               (select string_agg(int2send((random() * 32000)::int2), ''::bytea) from generate_series(1, 33) where s.n > 0), '{1,2}', '{0.9,0.8}', '[[0,4],[5,9]]', 2, '[]',
               (select string_agg(uuid_send(gen_random_uuid()), ''::bytea) from generate_series(1, 48) where s.n > 0), '2026-01-01'
        from said s"""
    };

    private BackupBenchmark() {}

    /** @param arguments how many comments */
    public static void main(String[] arguments) throws Exception {
        var comments = Integer.parseInt(arguments[0]);
        var scratch = Product.directory();
        try {
            var key = BackupKey.fresh();
            var file = scratch.resolve("a.backup");
            keep(scratch.resolve("data"), comments, file, key);
            var begun = System.nanoTime();
            new Restore(new Archive(file, key), _ -> {}).into(scratch.resolve("back"), null);
            say("bringing it back", begun);
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
        System.exit(0);
    }

    private static void keep(Path data, int comments, Path file, BackupKey key) throws IOException, SQLException {
        var application = new SpringApplication(Linchpin.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (var product = application.run(
                "--linchpin.data=" + data, "--linchpin.reading=false", "--spring.main.lazy-initialization=true")) {
            product.getBean(TakeBackup.class); // with the database that it reads
            var begun = System.nanoTime();
            fill(data, comments);
            say("making " + comments + " comments", begun);
            begun = System.nanoTime();
            var tables = product.getBean(TakeBackup.class).to(file, key, _ -> {});
            say("backup of " + Rows.of(tables) + ", " + Files.size(file) / 1_000_000 + " MB", begun);
        }
    }

    private static void fill(Path data, int comments) throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(3)
                .strip();
        try (var superuser = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/linchpin",
                        "postgres",
                        Secrets.at(data, null).password("database superuser"));
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var sql : FILL) {
                statement.execute(sql.formatted(comments));
            }
        }
    }

    private static void say(String what, long begun) {
        System.out.printf("%-60s %6.1f s%n", what, (System.nanoTime() - begun) / 1e9);
    }
}
