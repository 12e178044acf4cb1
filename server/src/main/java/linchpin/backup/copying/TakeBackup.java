package linchpin.backup.copying;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import linchpin.backup.archive.ArchiveWriter;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.Beginning;
import linchpin.backup.archive.Header;
import linchpin.backup.archive.Tally;
import linchpin.platform.Secrets;
import linchpin.platform.database.Applied;
import linchpin.platform.database.WholeDatabase;
import org.springframework.stereotype.Component;

/** Makes a backup while people work: of one moment, as one transaction sees it, and nobody waits for it. */
@Component
public class TakeBackup {

    private static final int BUFFER = 1 << 16;
    private static final FileAttribute<?> FOR_ITS_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final WholeDatabase whole;
    private final Secrets secrets;
    private final Clock clock;

    TakeBackup(WholeDatabase whole, Secrets secrets, Clock clock) {
        this.whole = whole;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @param file which there is none of yet; it has its name once it is whole and on the disk
     * @param progress is told what is being done
     * @return the tables with what their rows come to
     * @throws FileAlreadyExistsException where there is such a file
     */
    public Map<String, Tally> to(Path file, BackupKey key, Consumer<String> progress) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(
                    file.toString(), null, "it is there already, and no backup is written over");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (var connection = whole.open()) {
            var tallies = write(connection, Files.createFile(part, FOR_ITS_OWNER), key, progress);
            onDisk(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return tallies;
        } catch (SQLException e) {
            throw new IOException("the database could not be read (" + e.getSQLState() + ")", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Map<String, Tally> write(Connection connection, Path file, BackupKey key, Consumer<String> progress)
            throws IOException, SQLException {
        Catalogue.sameText(connection);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        var beginning = new Beginning(secrets.master(), Applied.in(connection));
        var header = new Header(clock.instant(), version(), key.fingerprint());
        var tallies = new LinkedHashMap<String, Tally>();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                var archive = new ArchiveWriter(out, header, key, beginning)) {
            for (var table : Catalogue.tables(connection)) {
                progress.accept(table.name());
                tallies.put(table.name(), archive.table(table, text -> RowsOut.write(connection, table, text)));
            }
            // Last, for sequences know of no transaction: each stands at least where the rows that were taken ask for.
            archive.end(Catalogue.sequences(connection));
        }
        return tallies;
    }

    private static void onDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(TakeBackup.class.getPackage().getImplementationVersion(), "unreleased");
    }
}
