package linchpin.backup.moments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.Tally;
import linchpin.backup.archive.Unusable;
import linchpin.backup.copying.EveryRow;
import linchpin.backup.copying.Place;
import linchpin.platform.PrivateFile;
import linchpin.platform.Secrets;
import linchpin.platform.database.RecoveredCluster;
import org.jspecify.annotations.Nullable;

/** Brings the installation back to a moment, where nothing is: a copy of the files, and what was done since. */
final class GoBack {

    private static final String DATABASE = "linchpin";

    private final BackupKey key;
    private final Consumer<String> progress;

    /** @param progress is told what is being done */
    GoBack(BackupKey key, Consumer<String> progress) {
        this.key = key;
        this.progress = progress;
    }

    /**
     * What is there again.
     *
     * @param asOf all that was committed until then, and nothing that was later
     * @param tables with what their rows come to
     */
    record Back(Instant asOf, Map<String, Tally> tables) {}

    /**
     * Reads all that it takes first, and then brings it back. What fails midway leaves nothing behind.
     *
     * @param kept one chain, or the directory of backups with several
     * @param at the moment; null for the last there is
     * @param data directory in which nothing is, or which is not there yet
     * @throws Unusable where something is missing, damaged, or opens with another key
     */
    Back to(Path kept, @Nullable Instant at, Path data) throws IOException {
        var place = Place.empty(data);
        progress.accept("Reading what is kept");
        var plan = Plan.of(kept, at);
        var end = plan.check(key);
        try {
            var scratch = place.begin();
            PrivateFile.kept(scratch.resolve("master.key"), () -> end.installationKey() + "\n");
            progress.accept("Putting the files back");
            files(plan, Files.createDirectories(scratch.resolve("postgres/cluster")));
            progress.accept("Doing again what was done since");
            var back = new Back(plan.asOf(), recover(plan, at, scratch));
            place.finish();
            return back;
        } catch (SQLException e) {
            // Its message may quote a row.
            throw new IOException("the database refused something (" + e.getSQLState() + ")", e);
        } finally {
            place.leave();
        }
    }

    private void files(Plan plan, Path cluster) throws IOException {
        plan.copy().read(key, cluster);
        for (var kept : plan.log()) {
            var target = cluster.resolve("pg_wal").resolve(kept.file().name());
            try (var file = new RandomAccessFile(target.toFile(), "rw")) {
                file.setLength(kept.file().size()); // what is not kept of it are zeros, at which the log ends
                file.seek(kept.from());
                file.write(kept.bytes(key));
            }
        }
    }

    private Map<String, Tally> recover(Plan plan, @Nullable Instant at, Path scratch) throws IOException, SQLException {
        try (var server = RecoveredCluster.in(scratch.resolve("postgres"), Secrets.at(scratch, null), at)) {
            // The last of it may be half a record, but no more than that.
            var last = plan.log().getLast();
            if (at == null && server.doneUpTo() < last.end() - last.file().size()) {
                throw Unusable.because("PostgreSQL could not read the log to its end.");
            }
            progress.accept("Reading every row");
            try (var connection = server.open(DATABASE)) {
                return EveryRow.of(connection);
            }
        }
    }
}
