package linchpin.backup.moments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.archive.SealedFile;
import linchpin.backup.chain.Chain;
import linchpin.backup.chain.Copy;
import linchpin.backup.chain.FilesOut;
import linchpin.backup.chain.LogFile;
import linchpin.backup.copying.NotEnoughRoom;
import linchpin.platform.Secrets;
import linchpin.platform.database.WholeCluster;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.springframework.stereotype.Component;

/** Copies all files of the embedded server while people work; nobody waits for it. */
@Component
class TakeCopy {

    private final WholeCluster cluster;
    private final Secrets secrets;
    private final KeptKey key;

    TakeCopy(WholeCluster cluster, Secrets secrets, KeptKey key) {
        this.cluster = cluster;
        this.secrets = secrets;
        this.key = key;
    }

    /**
     * Makes one. It is of use once the log is kept up to a moment after this.
     *
     * @throws NotEnoughRoom where it would fill the disk
     */
    Copy into(Chain chain) throws IOException, SQLException {
        NotEnoughRoom.unless(chain.directory(), FilesOut.size(cluster.files()));
        var unfinished = chain.directory().resolve("copy");
        try (var connection = cluster.open()) {
            var made = write(unfinished, connection);
            var file = chain.directory().resolve(Copy.name(made));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            var copy = Copy.in(file);
            copy.read(key.key(), null); // what did not come to the disk as it was written is known now, and not in need
            return copy;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Instant write(Path file, Connection connection) throws IOException, SQLException {
        var slot = Slot.ask(connection);
        var begin = place(connection, "pg_backup_start('linchpin', true)");
        var first = LogFile.at(slot.timeline(), begin, slot.size());
        var opens = key.key();
        var label =
                new SealedFile.Label(Copy.KIND, slot.now(), opens.fingerprint(), Copy.about(first, WholeCluster.MAJOR));
        var made = new Instant[1];
        SealedFile.write(file, label, opens, out -> {
            var tar = new TarArchiveOutputStream(out);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            FilesOut.write(cluster.files(), tar);
            made[0] = finish(connection, tar);
            tar.finish();
        });
        return made[0];
    }

    /** What the server says at the end must be in the copy, or the server that starts from it takes it for whole. */
    private Instant finish(Connection connection, TarArchiveOutputStream tar) throws IOException {
        try (var query = connection.prepareStatement(
                        "select pg_wal_lsn_diff(lsn, '0/0')::bigint, labelfile, clock_timestamp() from pg_backup_stop(false)");
                var row = query.executeQuery()) {
            row.next();
            FilesOut.bytes(tar, "backup_label", row.getString(2).getBytes(StandardCharsets.UTF_8));
            var made = row.getObject(3, OffsetDateTime.class)
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS)
                    .plusSeconds(1);
            FilesOut.bytes(tar, Copy.END, new Copy.End(made, row.getLong(1), secrets.master()).bytes());
            return made;
        } catch (SQLException e) {
            throw new IOException("the copy could not be finished (" + e.getSQLState() + ")", e);
        }
    }

    private static long place(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement("select pg_wal_lsn_diff(" + sql + ", '0/0')::bigint");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
