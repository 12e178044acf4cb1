package linchpin.backup.moments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.archive.Tally;
import linchpin.backup.chain.Chain;
import linchpin.backup.copying.EveryRow;
import linchpin.platform.Secrets;
import linchpin.platform.Settings;
import linchpin.platform.database.EmbeddedPostgres;
import linchpin.platform.database.FreshDatabase;
import linchpin.platform.database.WholeCluster;
import linchpin.support.Product;
import org.springframework.util.FileSystemUtils;

/** An installation with its tables and an embedded server that runs, and what keeps its moments. */
final class Installation implements AutoCloseable {

    private static final int NIGHTS = 1;

    final Path data;
    final Path backups;
    final Settings settings;
    final Secrets secrets;
    final KeptKey key;
    final EmbeddedPostgres server;
    final WholeCluster cluster;
    final Chains chains;
    final KeepLog log;
    final TakeCopy copies;

    private int day;

    Installation() throws SQLException, IOException {
        data = Files.createDirectories(Product.directory().resolve("data"));
        backups = data.resolve("backups");
        settings = new Settings(data, null, null, null, null, null, false, false);
        secrets = Secrets.at(data, null);
        key = new KeptKey(data, null);
        try (var fresh = FreshDatabase.in(settings, secrets)) {
            fresh.migrate();
        }
        server = EmbeddedPostgres.in(data.resolve("postgres"), secrets);
        cluster = WholeCluster.of(server);
        chains = new Chains(data, backups, NIGHTS);
        log = asIfStartedAgain();
        copies = new TakeCopy(cluster, secrets, key);
    }

    /** @return what knows of nothing but what is on the disk */
    KeepLog asIfStartedAgain() {
        return new KeepLog(cluster, key, chains);
    }

    BackupKey opens() throws IOException {
        return key.key();
    }

    /** A chain with a copy, and with the log up to now. */
    Chain withCopy() throws IOException, SQLException {
        var chain = log.keepUp();
        if (chain.copies().isEmpty()) {
            copies.into(chain);
        }
        return log.keepUp();
    }

    /** Rows of a table that no organisation owns. */
    void give(int rows) throws SQLException {
        for (var row = 0; row < rows; row++) {
            run("insert into backup.night (day, due, begun_at) values (date '1990-01-01' + %d, true, now())"
                    .formatted(++day));
        }
    }

    void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("linchpin"), "postgres", server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** From here on the log goes on in its next file. */
    void nextLogFile() throws SQLException {
        run("select pg_switch_wal()");
    }

    long flushed() throws SQLException {
        try (var connection = cluster.open()) {
            return Slot.ask(connection).flushed();
        }
    }

    /** @return by the clock that commits are dated by */
    Instant now() throws SQLException {
        try (var connection = cluster.open();
                var row = connection.createStatement().executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    Map<String, Tally> rows() throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(server.url("linchpin"), "postgres", server.password())) {
            return EveryRow.of(connection);
        }
    }

    /** Ends the server the hard way, and waits until it is there again. */
    void kill() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .getFirst());
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        for (; ; ) {
            try {
                run("select 1");
                return;
            } catch (SQLException e) {
                Thread.onSpinWait();
            }
        }
    }

    static List<Path> files(Chain chain) throws IOException {
        try (var files = Files.list(chain.directory())) {
            return files.sorted().toList();
        }
    }

    static List<String> names(Chain chain) throws IOException {
        return files(chain).stream().map(file -> file.getFileName().toString()).toList();
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(data.getParent());
    }
}
