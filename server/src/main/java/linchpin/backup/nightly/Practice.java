package linchpin.backup.nightly;

import java.io.IOException;
import java.nio.file.Path;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.copying.NotEnoughRoom;
import linchpin.backup.copying.Restore;
import linchpin.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Brings a backup back as it would be on an empty machine, compares every row, and throws it all away. It takes an embedded PostgreSQL, also
 * where the product has one of somebody's own.
 */
@Component
class Practice {

    /** Of an empty cluster, besides the last of the disk, which nothing is taken in for. */
    private static final long LEAST = 600_000_000;

    private final Settings settings;
    private final KeptKey key;
    private final SizeOfAll size;

    Practice(Settings settings, KeptKey key, SizeOfAll size) {
        this.settings = settings;
        this.key = key;
        this.size = size;
    }

    /** @throws NotEnoughRoom where it would fill the disk that the product needs itself */
    void bringBack(Path file) throws IOException {
        var place = settings.data().toAbsolutePath().normalize().resolve("practice");
        FileSystemUtils.deleteRecursively(place); // of a process that was killed
        NotEnoughRoom.unless(settings.data(), LEAST + 2 * size.bytes());
        try {
            new Restore(new Archive(file, key.key()), _ -> {}).into(place, null);
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }
}
