package linchpin.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import linchpin.Linchpin;
import linchpin.commands.Output;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.imports.terminal.TakeInFile;
import linchpin.feedback.imports.terminal.Wishes;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.QuestionClass;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import linchpin.platform.database.EmbeddedPostgres;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long an import takes, from the file to the last row, beside COPY of the very rows it stored, by a superuser, into the same tables
 * with the same indexes, empty again. While the import runs, somebody gives feedback every 50 ms, and is timed.
 */
public final class ImportBenchmark {

    private static final List<String> TABLES = List.of("feedback.feedback", "feedback.comment");

    private final Path directory;
    private final int rows;
    private volatile long heap;

    private ImportBenchmark(Path directory, int rows) {
        this.directory = directory;
        this.rows = rows;
    }

    /** @param arguments the file of comments, an empty directory, and how many rows */
    public static void main(String[] arguments) throws Exception {
        var benchmark = new ImportBenchmark(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        benchmark.run(Path.of(arguments[0]));
        System.exit(0);
    }

    private void run(Path comments) throws Exception {
        var file = directory.resolve("million.csv");
        repeat(comments, file, rows);
        var secrets = Secrets.at(directory, null);
        try (var server = EmbeddedPostgres.in(directory.resolve("postgres"), secrets)) {
            var url = server.url("postgres");
            try (var connection = DriverManager.getConnection(url, "postgres", server.password());
                    var statement = connection.createStatement()) {
                statement.execute("create database benchmark");
            }
            var address = server.url("benchmark") + "?user=postgres&password=" + server.password();
            var imported = imported(file, address);
            var copied = copied(address);
            System.out.printf("import of %,d rows  %s%n", rows, imported);
            System.out.printf(
                    "  the same by COPY    %s (superuser, tables empty, same indexes, keys, WAL and fsync)%n", copied);
            System.out.printf(
                    "ratio                %7.2f wall, %.2f CPU of everything, %.2f CPU of the database%n",
                    imported.wall / copied.wall, imported.all() / copied.all(), imported.database / copied.database);
            System.out.printf(
                    "heap                 %7d MB at most, of %d%n",
                    heap >> 20, Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /** What something took, in seconds: on the clock, and of the processors by our process and by those of PostgreSQL. */
    private record Cost(double wall, double program, double database) {

        static Cost now() {
            var database = ProcessHandle.current()
                    .descendants()
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
            var program = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            return new Cost(System.nanoTime() / 1e9, program.toMillis() / 1e3, database.toMillis() / 1e3);
        }

        Cost since(Cost before) {
            return new Cost(wall - before.wall, program - before.program, database - before.database);
        }

        Cost and(Cost more) {
            return new Cost(wall + more.wall, program + more.program, database + more.database);
        }

        double all() {
            return program + database;
        }

        @Override
        public String toString() {
            return "%7.1f s wall, %6.1f CPU-s in the JVM, %6.1f CPU-s in PostgreSQL".formatted(wall, program, database);
        }
    }

    /** The real comments again and again, with ids of their own each time and dates that are sure. */
    static void repeat(Path comments, Path file, int rows) throws IOException {
        repeat(comments, file, 0, rows);
    }

    /** @param from how many rows of the same were written elsewhere */
    static void repeat(Path comments, Path file, int from, int rows) throws IOException {
        var layout = linchpin.tables.Layout.of(comments);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "Comment ID,Respondent ID,Date,Service type 1,Service type 2,FFT categorical answer,FFT question,FFT answer\n");
            for (var row = 0; row < from + rows; ) {
                try (var lines = linchpin.tables.Rows.of(comments, layout)) {
                    for (var line = lines.next(); line != null && row < from + rows; line = lines.next(), row++) {
                        if (row >= from) {
                            write(out, line.cells(), row / 6828);
                        }
                    }
                }
            }
        }
    }

    private static void write(BufferedWriter out, String[] cells, int round) throws IOException {
        var date = LocalDate.of(2021, 1, 1)
                .plusDays(Math.floorMod(cells[2].hashCode() + round * 7, 1500))
                .toString();
        var row = new String[] {
            cells[0] + " " + round, cells[2] + " " + round, date, cells[4], cells[5], cells[6], cells[7], cells[8]
        };
        for (var i = 0; i < row.length; i++) {
            out.write(i == 0 ? "\"" : ",\"");
            out.write(row[i].replace("\"", "\"\""));
            out.write('"');
        }
        out.write('\n');
    }

    private Cost imported(Path file, String address) throws InterruptedException {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                Linchpin.class,
                "--linchpin.database-url="
                        + address.replaceFirst("\\?user=([^&]*)&password=(.*)$", "")
                                .replaceFirst("jdbc:", ""),
                "--linchpin.database-user=postgres",
                "--linchpin.database-password=" + address.replaceFirst("^.*password=", ""),
                "--linchpin.data=" + directory,
                "--linchpin.reading=false", // only the import is to be measured
                "--server.port=0")) {
            var organisations = context.getBean(Organisations.class);
            var id = OrganisationId.fresh();
            organisations.found(id, new NewOrganisation("BENCH", "Benchmark", "acute", null));
            var busy = new AtomicBoolean(true);
            var times = Collections.synchronizedList(new ArrayList<Long>());
            var giver = Thread.ofVirtual().start(() -> give(context.getBean(Register.class), id, busy, times));
            var begun = Cost.now();
            Tenancy.in(id.id(), () -> {
                context.getBean(TakeInFile.class)
                        .takeIn(file, Wishes.profile(null).best("1"), new Output(System.out, System.out, System.err));
                return null;
            });
            var took = Cost.now().since(begun);
            busy.set(false);
            giver.join();
            times.sort(null);
            System.out.printf(
                    "giving meanwhile     %7.1f ms p50, %.1f ms p99 of %d, 50 ms apart%n",
                    times.get(times.size() / 2) / 1e6, times.get(times.size() * 99 / 100) / 1e6, times.size());
            return took;
        }
    }

    private void give(Register register, OrganisationId organisation, AtomicBoolean busy, List<Long> times) {
        while (busy.get()) {
            var begun = System.nanoTime();
            var words = List.of(
                    new Telling.Words("What was good?", QuestionClass.WHAT_GOOD, "The nurse took her time with me"));
            Tenancy.in(
                    organisation.id(),
                    () -> register.enter(new NewFeedback(
                            new FeedbackId(UUID.randomUUID()),
                            null,
                            LocalDate.of(2024, 1, 1),
                            "online",
                            null,
                            Telling.of(words).answering("fft-2020", "1"))));
            times.add(System.nanoTime() - begun);
            heap = Math.max(
                    heap,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Takes the rows out, makes new tables like the old, with all they check and index, and puts the rows in. */
    private Cost copied(String address) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(address)) {
            var files = Map.of(
                    TABLES.get(0),
                    directory.resolve("feedback.copy"),
                    TABLES.get(1),
                    directory.resolve("comment.copy"));
            for (var table : TABLES) {
                try (var out = Files.newOutputStream(files.get(table))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
                }
            }
            emptied(connection);
            var cost = new Cost(0, 0, 0);
            for (var table : TABLES) {
                var begun = Cost.now();
                try (var in = Files.newInputStream(files.get(table))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table + " from stdin", in, 1 << 16);
                }
                cost = cost.and(Cost.now().since(begun));
                analyse(connection, table);
            }
            return cost;
        }
    }

    /** Lest the keys of the next table be looked up here without an index, which has made COPY ten times slower; not counted. */
    private static void analyse(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze " + table);
        }
    }

    private static void emptied(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate feedback.feedback cascade");
            statement.execute("checkpoint");
        }
    }
}
