package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import linchpin.CrashTests;
import linchpin.Linchpin;
import linchpin.platform.Secrets;
import linchpin.platform.database.EmbeddedPostgres;
import linchpin.support.Product;
import linchpin.support.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file is being stored by real processes, and they are killed: in the end each of its rows is there once (F1, I3). */
@Proves({"F1", "I3"})
class ImportCrashTests {

    private static final int ROWS = 40_000;
    private static final int REFUSED = ROWS / 1_000;

    private static Path data;
    private static Path file;

    @BeforeAll
    static void makeFile() throws IOException {
        data = Product.directory();
        file = data.resolve("sent.csv");
        var text = new StringBuilder("Date,Score,Service,Comment\n");
        for (var i = 0; i < ROWS; i++) {
            text.append(i % 1_000 == 999 ? "soon" : "13/05/2024")
                    .append(',')
                    .append(i % 6 + 1)
                    .append(",Ward ")
                    .append(i % 7)
                    .append(",Said number ")
                    .append(i)
                    .append('\n');
        }
        Files.writeString(file, text);
    }

    @AfterAll
    static void deleteDirectory() throws IOException, InterruptedException {
        new ProcessBuilder("rm", "-rf", data.toString()).start().waitFor();
    }

    @Test
    void storesEachRowOnceHoweverOftenItIsKilled() throws Exception {
        foundOrganisation();
        killTheProcessAfterSomeBatches();
        killProcessAndDatabaseWhileItGoesOnByItself();
        try (var again = bringIn()) {
            var said = again.awaitEnd();
            assertThat(again.exitCode()).as(said).isZero();
            accountsForEveryRow(said);
        }
        try (var database = EmbeddedPostgres.in(data.resolve("postgres"), Secrets.at(data, null))) {
            var url = database.url("linchpin");
            assertThat(ask(url, "select count(*) from feedback.comment")).isEqualTo(ROWS - REFUSED);
            assertThat(ask(url, "select count(distinct received) from feedback.comment"))
                    .isEqualTo(ROWS - REFUSED);
            assertThat(ask(url, "select count(*) from feedback.feedback")).isEqualTo(ROWS - REFUSED);
        }
    }

    private static void foundOrganisation() throws IOException, InterruptedException {
        try (var product = serve()) {
            var port = URI.create(product.awaitLine("Linchpin is at ")).getPort();
            CrashTests.found(port, product.awaitLine("Nobody is here yet. Set it up, once, at "));
            product.stop();
        }
    }

    private static void killTheProcessAfterSomeBatches() throws IOException {
        try (var first = bringIn()) {
            first.awaitLine("16000 of " + ROWS + " rows");
            var server = CrashTests.server(data);
            first.kill();
            assertThat(server.onExit()).as("the database is gone too").succeedsWithin(20, TimeUnit.SECONDS);
        }
    }

    /** The next process takes the import over when the dead one's lease has run out. */
    private static void killProcessAndDatabaseWhileItGoesOnByItself() throws Exception {
        try (var product = serve()) {
            product.awaitLine("Linchpin is at ");
            var before = awaitRows(16_000);
            assertThat(before).as("rows that were stored before it was killed").isLessThan(ROWS);
            awaitRows(before + 1);
            CrashTests.server(data).destroyForcibly();
            product.kill();
        }
    }

    /** @return how many rows are done as soon as that many are */
    private static long awaitRows(long least) throws IOException, SQLException, InterruptedException {
        var port = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(3)
                .strip();
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/linchpin";
        for (var deadline = Instant.now().plus(Duration.ofMinutes(2));
                Instant.now().isBefore(deadline);
                Thread.sleep(20)) {
            var done = ask(url, "select max(rows_done) from feedback.import");
            if (done >= least) {
                return done;
            }
        }
        throw new AssertionError("The import did not go on by itself");
    }

    private static long ask(String url, String sql) throws SQLException {
        var password = Secrets.at(data, null).password("database superuser");
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void accountsForEveryRow(String said) {
        var report = Pattern.compile("(\\d+) stored, (\\d+) already known, (\\d+) refused: (\\d+) rows")
                .matcher(said);
        assertThat(report.find()).as(said).isTrue();
        var stored = Integer.parseInt(report.group(1));
        var known = Integer.parseInt(report.group(2));
        assertThat(known).as("rows that an earlier process stored").isGreaterThan(16_000);
        assertThat(Integer.parseInt(report.group(3))).isEqualTo(REFUSED);
        assertThat(stored + known + REFUSED).isEqualTo(ROWS).isEqualTo(Integer.parseInt(report.group(4)));
    }

    private static Product serve() {
        return Product.start(Linchpin.class, "serve", "--port", "0", "--data", data.toString());
    }

    private static Product bringIn() {
        return Product.start(
                Linchpin.class,
                "import",
                file.toString(),
                "--organisation",
                "RX1",
                "--best",
                "1",
                "--data",
                data.toString());
    }
}
