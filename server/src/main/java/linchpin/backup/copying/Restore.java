package linchpin.backup.copying;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.Tally;
import linchpin.platform.CannotStart;
import linchpin.platform.PrivateFile;
import linchpin.platform.Secrets;
import linchpin.platform.Settings;
import linchpin.platform.database.FreshDatabase;
import org.jspecify.annotations.Nullable;

/** Brings everything back from a backup to where nothing is: the rows as they were, then the tables as this version has them. */
public final class Restore {

    private final Archive archive;
    private final Consumer<String> progress;

    /** @param progress is told what is being done */
    public Restore(Archive archive, Consumer<String> progress) {
        this.archive = archive;
        this.progress = progress;
    }

    /**
     * A database of somebody's own.
     *
     * @param user its owner; null where the address names it
     */
    public record External(
            String url, @Nullable String user, @Nullable String password) {}

    /**
     * Reads the whole file first, and then brings it back. What fails midway leaves nothing behind.
     *
     * @param directory of the installation's data; where there is nothing, or which is not there yet
     * @param external the database to bring it back to, in which nothing is; null for the embedded one, in the directory
     * @return the tables with what their rows come to, as they were kept and as they stand there now
     * @throws linchpin.backup.archive.Unusable where the file is damaged or opens with another key
     * @throws CannotStart where there is something already, or no database
     */
    public Map<String, Tally> into(Path directory, @Nullable External external) throws IOException {
        var place = Place.empty(directory);
        progress.accept("Reading the whole file");
        var whole = CheckFile.read(archive, progress);
        try {
            var scratch = place.begin();
            PrivateFile.kept(
                    scratch.resolve("master.key"), () -> whole.beginning().installationKey() + "\n");
            bringBack(settings(scratch, external), whole);
            place.finish();
            return whole.tables();
        } catch (SQLException e) {
            // Its message may quote a row.
            throw new IOException("the database refused something (" + e.getSQLState() + ")", e);
        } finally {
            place.leave();
        }
    }

    private static Settings settings(Path data, @Nullable External external) {
        return external == null
                ? new Settings(data, null, null, null, null, null, false, false)
                : new Settings(data, external.url(), external.user(), external.password(), null, null, false, false);
    }

    private void bringBack(Settings settings, CheckFile.Whole whole) throws SQLException, IOException {
        progress.accept("Making the tables");
        try (var fresh = FreshDatabase.in(settings, Secrets.at(settings.data(), null))) {
            try {
                fresh.migrateTo(whole.beginning().migrations());
                load(fresh);
                fresh.migrate();
            } catch (SQLException | IOException | RuntimeException e) {
                fresh.empty();
                throw e;
            }
        }
    }

    private void load(FreshDatabase fresh) throws SQLException, IOException {
        try (var owner = fresh.owner()) {
            new Load(owner, progress).all(archive);
            owner.commit();
        }
    }
}
