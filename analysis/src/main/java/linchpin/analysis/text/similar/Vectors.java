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

/** The vectors as they were given, outside the heap: in memory, or in a file that the system keeps in memory as far as there is room. */
final class Vectors implements AutoCloseable {

    private static final int CHUNK = 4096;
    private static final long BYTES = (long) DIMENSIONS * Float.BYTES;

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

    void put(int slot, float[] vector) {
        while (chunks.size() <= slot / CHUNK) {
            chunks.add(chunk(chunks.size()));
        }
        MemorySegment.copy(vector, 0, chunks.get(slot / CHUNK), ValueLayout.JAVA_FLOAT, at(slot), DIMENSIONS);
    }

    float[] get(int slot) {
        var vector = new float[DIMENSIONS];
        MemorySegment.copy(chunks.get(slot / CHUNK), ValueLayout.JAVA_FLOAT, at(slot), vector, 0, DIMENSIONS);
        return vector;
    }

    /** @return the exact product, summed in doubles in one fixed order: equal vectors are exactly equally near */
    double product(float[] asked, int slot) {
        var kept = get(slot);
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int d = 0; d < DIMENSIONS; d += 4) {
            first += (double) asked[d] * kept[d];
            second += (double) asked[d + 1] * kept[d + 1];
            third += (double) asked[d + 2] * kept[d + 2];
            fourth += (double) asked[d + 3] * kept[d + 3];
        }
        return first + second + third + fourth;
    }

    private MemorySegment chunk(int number) {
        long size = CHUNK * BYTES;
        try {
            return file == null ? arena.allocate(size) : file.map(MapMode.READ_WRITE, number * size, size, arena);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long at(int slot) {
        return slot % CHUNK * BYTES;
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
