package linchpin.backup.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import linchpin.platform.PrivateFile;
import org.jspecify.annotations.Nullable;

/**
 * The key of an installation's backups, as it keeps it: in {@code backup.key} of its data directory, which only its owner may read, or in the
 * environment. It is made when it is first needed, and whether anybody has seen it is kept beside it: a key that is lost with the machine
 * opens nothing.
 */
public final class KeptKey {

    private static final String FILE = "backup.key";
    private static final String SHOWN = "shown";

    private final Path data;
    private final @Nullable String given;

    /**
     * @param data directory of the installation
     * @param given the key to use instead of the file's; null for the file's
     */
    public KeptKey(Path data, @Nullable String given) {
        this.data = data;
        this.given = given == null || given.isBlank() ? null : given;
    }

    /** @throws Unusable where what is kept is no key */
    public BackupKey key() throws IOException {
        return BackupKey.of(given == null ? lines()[0] : given);
    }

    /** @return whether somebody has seen it, and so may have put it by */
    public boolean shown() throws IOException {
        return given != null || lines().length > 1;
    }

    /** Notes that somebody has seen it. */
    public void nowShown() throws IOException {
        if (!shown()) {
            Files.writeString(data.resolve(FILE), SHOWN + "\n", StandardOpenOption.APPEND);
        }
    }

    /** Keeps a key that somebody brought, and so knows, in an installation that has none. */
    public static void keep(Path data, BackupKey key) throws IOException {
        PrivateFile.kept(data.resolve(FILE), () -> key.inGroups() + "\n" + SHOWN + "\n");
    }

    private String[] lines() throws IOException {
        Files.createDirectories(data);
        return PrivateFile.kept(data.resolve(FILE), () -> BackupKey.fresh().inGroups() + "\n")
                .split("\n");
    }
}
