package linchpin.feedback.imports.knowing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Counts how often each row stood in the file so far. The counts lie in a file beside the upload, mapped into memory but not on the
 * heap, so that a file of any length needs no more heap than a short one.
 */
final class Occurrences implements AutoCloseable {

    private static final int SLOT = 16;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment slots;
    private final long mask;

    Occurrences(Path file, long rows) {
        var capacity = Math.max(64, Long.highestOneBit(Math.max(1, rows)) * 4);
        mask = capacity - 1;
        try {
            Files.deleteIfExists(file); // of a run that was cut
        } catch (IOException e) {
            throw new UncheckedIOException("Rows could not be counted on disk", e);
        }
        try (var channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE)) {
            slots = channel.map(FileChannel.MapMode.READ_WRITE, 0, capacity * SLOT, arena);
        } catch (IOException e) {
            arena.close();
            throw new UncheckedIOException("Rows could not be counted on disk", e);
        }
    }

    /** @return 1 for the first time, 2 for the second */
    long next(long hash) {
        var key = hash == 0 ? 1 : hash;
        for (var slot = key & mask; ; slot = (slot + 1) & mask) {
            var at = slot * SLOT;
            var found = slots.get(ValueLayout.JAVA_LONG, at);
            if (found == 0 || found == key) {
                var count = slots.get(ValueLayout.JAVA_LONG, at + 8) + 1;
                slots.set(ValueLayout.JAVA_LONG, at, key);
                slots.set(ValueLayout.JAVA_LONG, at + 8, count);
                return count;
            }
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
