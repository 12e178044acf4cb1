package linchpin.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Changes honest files at random: takes bytes away, repeats them, and puts pieces in that readers stumble over. */
public final class ChangedFiles {

    private static final int MOST_CHANGES = 6;
    private static final long LONG = 1_000_000_000L;
    private static final long MUCH = 256L << 20;

    private final Random random;
    private final List<String> pieces;

    /** @param pieces what means something to those who read such files */
    public ChangedFiles(Random random, List<String> pieces) {
        this.random = random;
        this.pieces = pieces;
    }

    /** Makes one more file. */
    public interface Next {
        byte[] file() throws IOException;
    }

    /** Reads one. */
    public interface Reader {
        void read(byte[] file) throws IOException;
    }

    /**
     * Reads one after the other as long as there is time, and keeps those that take more than a second or ask for more than 256 MB.
     *
     * @return what the longest and the hungriest needed
     */
    public static String read(long seconds, Next next, Reader reader) throws IOException {
        var until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var longest = 0L;
        var most = 0L;
        while (System.nanoTime() < until) {
            var bytes = next.file();
            var before = allocated();
            var began = System.nanoTime();
            reader.read(bytes);
            var took = System.nanoTime() - began;
            var asked = allocated() - before;
            if (took > LONG || asked > MUCH) {
                System.out.printf(
                        "%d ms, %d MB: %s%n",
                        took / 1_000_000, asked >> 20, Files.write(Files.createTempFile("linchpin-slow", ""), bytes));
            }
            longest = Math.max(longest, took);
            most = Math.max(most, asked);
        }
        return "the longest took %d ms, the most asked for %d MB".formatted(longest / 1_000_000, most >> 20);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** @return the same, changed once or a few times */
    public byte[] changed(byte[] bytes) {
        var now = bytes;
        for (var i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            now = once(now);
        }
        return now;
    }

    private byte[] once(byte[] bytes) {
        var at = random.nextInt(bytes.length + 1);
        var to = Math.min(bytes.length, at + 1 + random.nextInt(20));
        return switch (random.nextInt(7)) {
            case 0 -> spliced(bytes, at, to, new byte[0]);
            case 1 -> spliced(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            case 2 -> spliced(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at, to));
            case 3 -> java.util.Arrays.copyOf(bytes, at);
            case 4 -> spliced(bytes, at, at, repeated(java.util.Arrays.copyOfRange(bytes, at, to)));
            default ->
                spliced(
                        bytes,
                        at,
                        random.nextBoolean() ? at : to,
                        pieces.get(random.nextInt(pieces.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] repeated(byte[] piece) {
        var bytes = new ByteArrayOutputStream();
        for (var i = 1 << random.nextInt(14); i > 0; i--) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(piece);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
