package linchpin.platform.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** An embedded server on files that were copied while another ran on them, with all that its log says was done since, up to a moment. */
@NamedInterface("whole")
public final class RecoveredCluster implements AutoCloseable {

    private static final String NOT_REACHED = "recovery ended before configured recovery target was reached";
    private static final int LAST_OF_LOG = 1_500;

    private final EmbeddedPostgres server;

    private RecoveredCluster(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts it; once it is there, it is a server like any other.
     *
     * @param directory of the server; {@code cluster} in it has the files, and the log since in {@code pg_wal}
     * @param until what was committed later is left out; null for all that the log has
     * @throws CannotStart where PostgreSQL cannot make anything of it
     */
    public static RecoveredCluster in(Path directory, Secrets secrets, @Nullable Instant until) throws IOException {
        try {
            // With its offset in digits: where the server reads this, it knows no names of zones yet.
            return new RecoveredCluster(EmbeddedPostgres.recovering(
                    directory, secrets, until == null ? null : until.toString().replace("Z", "+00")));
        } catch (CannotStart e) {
            var said = lastSaid(directory.resolve("postgres.log"));
            if (until == null || !said.contains(NOT_REACHED)) {
                // Its log goes with all that was half made. It holds no row.
                throw new CannotStart("PostgreSQL cannot go on from what was kept. The last it said:\n" + said, e);
            }
            // Nothing was committed between that moment and the end of the log, so all of it is what was asked for.
            return in(directory, secrets, null);
        }
    }

    private static String lastSaid(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - LAST_OF_LOG));
            var last = new byte[(int) Math.min(LAST_OF_LOG, file.length())];
            file.readFully(last);
            return new String(last, StandardCharsets.UTF_8);
        }
    }

    /** @return a connection as the superuser, who sees every organisation's rows */
    public Connection open(String database) throws SQLException {
        return WholeCluster.open(server, database);
    }

    /** @return the place in the log, counted in bytes, up to which it was done again */
    public long doneUpTo() throws SQLException {
        try (var connection = open("postgres");
                var query =
                        connection.prepareStatement("select pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::bigint");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
