package linchpin.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One process alone runs the server of a directory. The kernel lets go of the lock when that process dies, however it dies. */
final class Claim implements AutoCloseable {

    private final FileChannel file;

    private Claim(FileChannel file) {
        this.file = file;
    }

    /** @return the claim; empty while another process has it */
    static Optional<Claim> on(Path directory) throws IOException {
        var file = FileChannel.open(
                directory.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(file) == null) {
            file.close();
            return Optional.empty();
        }
        return Optional.of(new Claim(file));
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) { // this very process has it
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
