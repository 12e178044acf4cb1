package linchpin.ui.packed;

import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Brotli of what stands between words, each of which goes in as a block that is stored as it is (RFC 7932, 9.2).
 *
 * <p>The encoder is shown zeros where a word stands, and each pair of them by itself, which it stores: so it says of the word neither how it is
 * packed nor how far back anything was. What comes after could only be packed by pointing at zeros if it had some, and no page has. How a
 * letter is packed depends on the two bytes before it: those that follow a word are therefore stored with it, and the same each time.
 */
final class Brotli implements Packed {

    /** Takes less time than gzip, and is smaller. */
    static final int QUICKLY = 5;
    /** Takes a hundred times as long. */
    static final int TIGHTLY = 11;

    /** What an encoder that is told to flush surely stores. */
    private static final int PAIR = 2;
    /** Head of a block that is stored and not the last, in bits: where its length less one begins, and the bit that says so. */
    private static final int LENGTH_AT = 3;

    private static final int STORED = 1 << 19;
    private static final int HEAD = 3;
    private static final int LONGEST = 1 << 16;

    private static final int BITS = 8;
    private static final int SMALLEST_WINDOW = 10;
    private static final int LARGEST_WINDOW = 22;
    private static final int OUTSIDE_WINDOW = 16;

    private final List<byte[]> packed;
    /** What is stored with each word, after it. */
    private final List<byte[]> tails;

    private Brotli(List<byte[]> packed, List<byte[]> tails) {
        this.packed = packed;
        this.tails = tails;
    }

    /** @return null where it cannot be */
    static @Nullable Brotli pack(List<byte[]> pieces, List<Integer> gaps, int quality) {
        if (!BrotliLibrary.isThere() || gaps.stream().anyMatch(gap -> gap + PAIR > LONGEST)) {
            return null;
        }
        try {
            var tails = IntStream.rangeClosed(1, gaps.size())
                    .mapToObj(i -> Arrays.copyOf(pieces.get(i), Math.min(PAIR, pieces.get(i).length)))
                    .toList();
            var packed = packed(pieces, gaps, tails, quality);
            return packed == null ? null : new Brotli(packed, tails);
        } catch (IOException _) {
            return null; // there is no room for the encoder: then gzip is good enough
        }
    }

    private static @Nullable List<byte[]> packed(
            List<byte[]> pieces, List<Integer> gaps, List<byte[]> tails, int quality) throws IOException {
        var out = new ByteArrayOutputStream();
        var all = new ArrayList<byte[]>();
        var length = pieces.stream().mapToInt(piece -> piece.length).sum()
                + gaps.stream().mapToInt(Integer::intValue).sum();
        try (var encoder = new BrotliOutputStream(out, Encoder.Parameters.create(quality, window(length)))) {
            encoder.write(pieces.getFirst());
            for (var i = 0; i < gaps.size(); i++) {
                encoder.flush();
                all.add(taken(out));
                var tail = tails.get(i);
                if (!stores(encoder, out, new byte[gaps.get(i)]) || !stores(encoder, out, tail)) {
                    return null;
                }
                var piece = pieces.get(i + 1);
                encoder.write(piece, tail.length, piece.length - tail.length);
            }
        }
        all.add(taken(out));
        return all;
    }

    /** @return how many bits name any place in so many bytes */
    private static int window(int length) {
        var bits = Integer.SIZE - Integer.numberOfLeadingZeros(length + OUTSIDE_WINDOW - 1);
        return Math.clamp(bits, SMALLEST_WINDOW, LARGEST_WINDOW);
    }

    private static byte[] taken(ByteArrayOutputStream out) {
        var bytes = out.toByteArray();
        out.reset();
        return bytes;
    }

    /** @return whether the encoder put these bytes in as they are, and said nothing beside */
    private static boolean stores(BrotliOutputStream encoder, ByteArrayOutputStream out, byte[] bytes)
            throws IOException {
        for (var at = 0; at < bytes.length; at += PAIR) {
            var pair = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PAIR));
            encoder.write(pair);
            encoder.flush();
            if (!Arrays.equals(taken(out), stored(pair, new byte[0]))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public byte[] with(List<byte[]> words) {
        var stored = new ArrayList<byte[]>(words.size());
        for (var i = 0; i < words.size(); i++) {
            stored.add(stored(words.get(i), tails.get(i)));
        }
        return Packed.joined(packed, stored);
    }

    private static byte[] stored(byte[] word, byte[] tail) {
        var length = word.length + tail.length;
        var block = new byte[HEAD + length];
        var head = STORED | (length - 1) << LENGTH_AT;
        for (var i = 0; i < HEAD; i++) {
            block[i] = (byte) (head >>> (BITS * i));
        }
        System.arraycopy(word, 0, block, HEAD, word.length);
        System.arraycopy(tail, 0, block, HEAD + word.length, tail.length);
        return block;
    }
}
