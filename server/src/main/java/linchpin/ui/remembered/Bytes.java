package linchpin.ui.remembered;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page, plain and packed. Where words differ each time, what stands between them is packed once: what is packed after such a
 * word may point back across it, never to it.
 */
final class Bytes {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;
    /** A block that is stored as it is, and not the last: its length and the complement of that follow. */
    private static final int STORED = 5;

    private static final int BITS = 8;
    /** How far back packed bytes may point. */
    private static final int WINDOW = 1 << 15;

    /** What stands before, between and after the words. */
    private final List<byte[]> pieces;

    private final List<Gap> gaps;
    private volatile @Nullable List<byte[]> packed;

    private record Gap(int at, int end, OneTimeWord word) {

        byte[] filled() {
            var said = word.fresh().get().getBytes(StandardCharsets.US_ASCII);
            if (said.length != end - at) {
                throw new IllegalStateException("A one-time word has changed its length");
            }
            return said;
        }
    }

    private Bytes(List<byte[]> pieces, List<Gap> gaps) {
        this.pieces = pieces;
        this.gaps = gaps;
    }

    /** @return with fresh words each time; null where one of them does not stand on it exactly once */
    static @Nullable Bytes of(byte[] page, List<OneTimeWord> words) {
        var gaps = new ArrayList<Gap>();
        var text = words.isEmpty() ? "" : new String(page, StandardCharsets.ISO_8859_1); // a letter for each byte
        for (var word : words) {
            var at = text.indexOf(word.shown());
            if (at < 0 || text.indexOf(word.shown(), at + 1) >= 0) {
                return null;
            }
            gaps.add(new Gap(at, at + word.shown().length(), word));
        }
        gaps.sort(Comparator.comparingInt(Gap::at));
        var pieces = new ArrayList<byte[]>();
        var from = 0;
        for (var gap : gaps) {
            if (gap.at() < from) {
                return null;
            }
            pieces.add(Arrays.copyOfRange(page, from, gap.at()));
            from = gap.end();
        }
        pieces.add(Arrays.copyOfRange(page, from, page.length));
        return new Bytes(pieces, List.copyOf(gaps));
    }

    /** @return about how much room it takes */
    int size() {
        return 2 * pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    byte[] plain() {
        return gaps.isEmpty() ? pieces.getFirst() : joined(pieces, words());
    }

    byte[] packed() {
        var once = packed;
        if (once == null) {
            once = gaps.isEmpty()
                    ? List.of(whole(List.of(pack(new byte[0], pieces.getFirst(), true)), List.of()))
                    : pack();
            packed = once;
        }
        return gaps.isEmpty() ? once.getFirst() : whole(once, words());
    }

    private List<byte[]> words() {
        return gaps.stream().map(Gap::filled).toList();
    }

    /** What was unpacked before a piece has zeros where words stand, which no page has. */
    private List<byte[]> pack() {
        var window = new ByteArrayOutputStream();
        var all = new ArrayList<byte[]>();
        for (var i = 0; i < pieces.size(); i++) {
            all.add(pack(last(window), pieces.get(i), i == gaps.size()));
            window.writeBytes(pieces.get(i));
            if (i < gaps.size()) {
                window.writeBytes(new byte[gaps.get(i).end() - gaps.get(i).at()]);
            }
        }
        return all;
    }

    private static byte[] last(ByteArrayOutputStream window) {
        var all = window.toByteArray();
        return Arrays.copyOfRange(all, Math.max(0, all.length - WINDOW), all.length);
    }

    private byte[] whole(List<byte[]> once, List<byte[]> words) {
        var stored = words.stream().map(Bytes::stored).toList();
        var body = joined(once, stored);
        var whole = Arrays.copyOf(body, body.length + TRAILER);
        var sum = new CRC32();
        var length = 0;
        for (var i = 0; i < pieces.size(); i++) {
            sum.update(pieces.get(i));
            length += pieces.get(i).length;
            if (i < words.size()) {
                sum.update(words.get(i));
                length += words.get(i).length;
            }
        }
        little(whole, body.length, (int) sum.getValue(), 4);
        little(whole, body.length + 4, length, 4);
        return whole;
    }

    private static byte[] stored(byte[] word) {
        var block = new byte[STORED + word.length];
        little(block, 1, word.length, 2);
        little(block, 3, ~word.length, 2);
        System.arraycopy(word, 0, block, STORED, word.length);
        return block;
    }

    private static byte[] joined(List<byte[]> pieces, List<byte[]> between) {
        var many = pieces.stream().mapToInt(piece -> piece.length).sum()
                + between.stream().mapToInt(word -> word.length).sum();
        var whole = new ByteArrayOutputStream(many);
        for (var i = 0; i < pieces.size(); i++) {
            whole.writeBytes(pieces.get(i));
            if (i < between.size()) {
                whole.writeBytes(between.get(i));
            }
        }
        return whole.toByteArray();
    }

    /** @param window what was unpacked before; empty for the beginning */
    private static byte[] pack(byte[] window, byte[] plain, boolean last) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            if (window.length > 0) {
                deflater.setDictionary(window);
            } else {
                bytes.writeBytes(HEAD);
            }
            deflater.setInput(plain);
            if (last) {
                deflater.finish();
            }
            var some = new byte[1 << 13];
            int many;
            do {
                many = deflater.deflate(some, 0, some.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                bytes.write(some, 0, many);
            } while (last ? !deflater.finished() : many == some.length);
            return bytes.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void little(byte[] whole, int at, int number, int bytes) {
        for (var i = 0; i < bytes; i++) {
            whole[at + i] = (byte) (number >>> (BITS * i));
        }
    }
}
