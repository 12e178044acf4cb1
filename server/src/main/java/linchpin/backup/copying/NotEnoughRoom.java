package linchpin.backup.copying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk has too little room left for a backup, or for bringing one back. */
public final class NotEnoughRoom extends RuntimeException {

    private static final long MEGABYTE = 1_000_000;

    private NotEnoughRoom(Path directory, long needed) {
        super("On the disk of " + directory + " " + needed / MEGABYTE + " MB must be free");
    }

    /** @throws NotEnoughRoom where so much would fill the disk, which the product may need itself */
    public static void unless(Path directory, long bytes) throws IOException {
        if (Files.getFileStore(directory).getUsableSpace() < bytes) {
            throw new NotEnoughRoom(directory, bytes);
        }
    }
}
