package linchpin.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import linchpin.Linchpin;
import linchpin.commands.Output;
import linchpin.feedback.imports.terminal.TakeInFile;
import linchpin.feedback.imports.terminal.Wishes;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.Background;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import linchpin.platform.database.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What a comment takes on the disk once it is imported, looked at, read and counted: by table and by index. Run by benchmarks/disk.sh. */
public final class DiskBenchmark {

    private static final String WAITING =
            "select count(*) from feedback.feedback where not withdrawn and (not looked or not interpreted)";
    private static final String PARTS = """
            select n.nspname || '.' || c.relname as name, c.relkind = 'i' as index, pg_relation_size(c.oid) as own,
                   case when c.reltoastrelid <> 0 then pg_total_relation_size(c.reltoastrelid) else 0 end as apart
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'i') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
            order by 3 desc""";

    private DiskBenchmark() {}

    /** @param arguments the file of comments, an empty directory, how many rows, and in how many files they come, each read before the next */
    public static void main(String[] arguments) throws Exception {
        var directory = Path.of(arguments[1]);
        var files = new ArrayList<Path>();
        var rows = Integer.parseInt(arguments[2]) / Integer.parseInt(arguments[3]);
        for (var n = 0; n < Integer.parseInt(arguments[3]); n++) {
            files.add(directory.resolve("some-" + n + ".csv"));
            ImportBenchmark.repeat(Path.of(arguments[0]), files.getLast(), n * rows, rows);
        }
        try (var server = EmbeddedPostgres.in(directory.resolve("postgres"), Secrets.at(directory, null));
                var connection = superuser(server, "postgres")) {
            connection.createStatement().execute("create database benchmark");
            run(server, directory, files);
            report(server, files);
        }
        System.exit(0);
    }

    private static Connection superuser(EmbeddedPostgres server, String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), "postgres", server.password());
    }

    private static void run(EmbeddedPostgres server, Path directory, List<Path> files) throws Exception {
        try (ConfigurableApplicationContext product = SpringApplication.run(
                        Linchpin.class,
                        "--linchpin.database-url=" + server.url("benchmark").replaceFirst("jdbc:", ""),
                        "--linchpin.database-user=postgres",
                        "--linchpin.database-password=" + server.password(),
                        "--linchpin.data=" + directory,
                        "--server.port=0");
                var connection = superuser(server, "benchmark")) {
            var id = OrganisationId.fresh();
            product.getBean(Organisations.class).found(id, new NewOrganisation("BENCH", "Benchmark", "acute", null));
            var output = new Output(System.out, System.out, System.err);
            for (var file : files) {
                Background.run(
                        "import",
                        () -> Tenancy.in(id.id(), () -> {
                            product.getBean(TakeInFile.class)
                                    .takeIn(file, Wishes.profile(null).best("1"), output);
                            return true;
                        }));
                while (number(connection, WAITING) > 0) {
                    Thread.sleep(1_000);
                }
            }
            Thread.sleep(
                    5_000); // what follows a reading has its turn: counting, and the memory of what was heard before
        }
    }

    private static void report(EmbeddedPostgres server, List<Path> files) throws SQLException, IOException {
        try (var connection = superuser(server, "benchmark");
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            var comments = number(connection, "select count(*) from feedback.comment");
            var bytes = 0L;
            for (var file : files) {
                bytes += Files.size(file);
            }
            System.out.printf(
                    "%,d comments of %,d feedback, %,d of them read; %,d bytes a comment in %d file(s)%n%n",
                    comments,
                    number(connection, "select count(*) from feedback.feedback"),
                    number(connection, "select count(*) from meaning.reading where vector is not null"),
                    bytes / comments,
                    files.size());
            print(statement, "as it lies after VACUUM", comments);
            for (var table : List.of("feedback.feedback", "feedback.comment", "meaning.reading")) {
                columns(connection, table, comments);
            }
            statement.execute("vacuum full");
            print(statement, "with no dead space (VACUUM FULL)", comments);
        }
    }

    private static void print(java.sql.Statement statement, String what, long comments) throws SQLException {
        System.out.printf("%-48s %10s%n", what, "bytes a comment");
        var all = 0L;
        try (var row = statement.executeQuery(PARTS)) {
            while (row.next()) {
                var size = row.getLong("own") + row.getLong("apart");
                all += size;
                if (size / comments >= 4) {
                    System.out.printf(
                            "  %-46s %10d%s%n",
                            row.getString("name"),
                            size / comments,
                            row.getLong("apart") / comments < 4
                                    ? ""
                                    : "  (of these apart: " + row.getLong("apart") / comments + ")");
                }
            }
        }
        System.out.printf("  %-46s %10d%n%n", "all tables and indexes", all / comments);
    }

    /** Those that take four bytes a comment or more. */
    private static void columns(Connection connection, String table, long comments) throws SQLException {
        var line = new StringBuilder("  columns of " + table + ":");
        try (var names = connection
                .createStatement()
                .executeQuery("select attname from pg_attribute where attnum > 0 and not attisdropped and attrelid = '"
                        + table + "'::regclass order by attnum")) {
            while (names.next()) {
                var name = names.getString(1);
                var each = number(connection, "select sum(pg_column_size(" + name + ")) from " + table) / comments;
                line.append(each < 4 ? "" : " " + name + " " + each);
            }
        }
        System.out.println(line + "\n");
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
