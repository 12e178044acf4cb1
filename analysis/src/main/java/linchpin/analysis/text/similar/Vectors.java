package linchpin.analysis.text.similar;

import static linchpin.analysis.text.similar.SimilarComments.DIMENSIONS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vectors as they were kept, outside the heap: in memory, or in a file that the system keeps in memory as far as there is room. */
final class Vectors implements AutoCloseable {

    private static final int CHUNK = 4096;

    private final Arena arena = Arena.ofShared();
    private final @Nullable FileChannel file;
    private final List<MemorySegment> chunks = new ArrayList<>();

    private Vectors(@Nullable FileChannel file) {
        this.file = file;
    }

    static Vectors inMemory() {
        return new Vectors(null);
    }

    /** The file has no name of its own and goes with the process: it holds nothing that the database does not. */
    static Vectors inFile(Path folder) {
        try {
            var path = Files.createTempFile(folder, "similar", ".vectors");
            var options = new StandardOpenOption[] {
                StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE
            };
            return new Vectors(FileChannel.open(path, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(int slot, RoundedVector vector) {
        while (chunks.size() <= slot / CHUNK) {
            chunks.add(chunk(chunks.size()));
        }
        MemorySegment.copy(vector.bytes(), 0, chunks.get(slot / CHUNK), ValueLayout.JAVA_BYTE, at(slot), DIMENSIONS);
    }

    RoundedVector get(int slot) {
        var bytes = new byte[DIMENSIONS];
        MemorySegment.copy(chunks.get(slot / CHUNK), ValueLayout.JAVA_BYTE, at(slot), bytes, 0, DIMENSIONS);
        return RoundedVector.kept(bytes);
    }

    private MemorySegment chunk(int number) {
        long size = (long) CHUNK * DIMENSIONS;
        try {
            return file == null ? arena.allocate(size) : file.map(MapMode.READ_WRITE, number * size, size, arena);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long at(int slot) {
        return (long) slot % CHUNK * DIMENSIONS;
    }

    @Override
    public void close() {
        arena.close();
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
