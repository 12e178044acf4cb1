package linchpin.ui.remembered;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page, plain and packed. Where a word differs each time, what stands before and after it is packed once: what is packed
 * after it may point back across the word, never to it.
 */
final class Bytes {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;
    /** A block that is stored as it is, and not the last: its length and the complement of that follow. */
    private static final int STORED = 5;

    private static final int BITS = 8;

    private final byte[] before;
    private final byte[] after;
    private final int gap;
    private final @Nullable Supplier<String> word;
    private volatile @Nullable Packed packed;

    /** @param whole where no word differs; null otherwise */
    private record Packed(byte[] before, byte[] after, byte @Nullable [] whole) {}

    private Bytes(byte[] before, byte[] after, int gap, @Nullable Supplier<String> word) {
        this.before = before;
        this.after = after;
        this.gap = gap;
        this.word = word;
    }

    static Bytes of(byte[] page) {
        return new Bytes(page, new byte[0], 0, null);
    }

    /** @return with a fresh word each time; null where the word does not stand on it exactly once */
    static @Nullable Bytes of(byte[] page, OneTimeWord word) {
        var sought = Text.ascii(word.shown());
        var at = Text.find(page, sought, 0);
        if (at < 0 || Text.find(page, sought, at + 1) >= 0) {
            return null;
        }
        var end = at + sought.length;
        return new Bytes(
                Arrays.copyOfRange(page, 0, at),
                Arrays.copyOfRange(page, end, page.length),
                sought.length,
                word.fresh());
    }

    /** @return about how much room it takes */
    int size() {
        return 2 * (before.length + after.length);
    }

    byte[] plain() {
        return gap == 0 ? before : joined(before, 0, word(), after, 0);
    }

    byte[] packed() {
        var once = packed;
        if (once == null) {
            once = gap == 0 ? packedWhole() : packedAround();
            packed = once;
        }
        return once.whole() == null ? around(once, word()) : once.whole();
    }

    private Packed packedWhole() {
        var body = pack(new byte[0], before, true);
        var nothing = new byte[0];
        var whole = joined(body, 0, nothing, nothing, TRAILER);
        return new Packed(nothing, nothing, ended(whole, nothing));
    }

    private Packed packedAround() {
        return new Packed(pack(new byte[0], before, false), pack(window(), after, true), null);
    }

    private byte[] around(Packed once, byte[] said) {
        var whole = joined(once.before(), STORED, said, once.after(), TRAILER);
        little(whole, once.before().length + 1, gap, 2);
        little(whole, once.before().length + 3, ~gap, 2);
        return ended(whole, said);
    }

    /** With the sum over all that is packed, and how much it is. */
    private byte[] ended(byte[] whole, byte[] said) {
        var sum = new CRC32();
        sum.update(before);
        sum.update(said);
        sum.update(after);
        little(whole, whole.length - TRAILER, (int) sum.getValue(), 4);
        little(whole, whole.length - TRAILER / 2, before.length + gap + after.length, 4);
        return whole;
    }

    private byte[] word() {
        var said = word == null ? new byte[0] : Text.ascii(word.get());
        if (said.length != gap) {
            throw new IllegalStateException("A one-time word has changed its length");
        }
        return said;
    }

    /** What was unpacked before, with nothing where the word stands: zeros, which no page has. */
    private byte[] window() {
        return Arrays.copyOf(before, before.length + gap);
    }

    private static byte[] joined(byte[] before, int between, byte[] word, byte[] after, int behind) {
        var whole = new byte[before.length + between + word.length + after.length + behind];
        System.arraycopy(before, 0, whole, 0, before.length);
        System.arraycopy(word, 0, whole, before.length + between, word.length);
        System.arraycopy(after, 0, whole, before.length + between + word.length, after.length);
        return whole;
    }

    /** @param window what was unpacked before; empty for the beginning */
    private static byte[] pack(byte[] window, byte[] plain, boolean last) {
        var bytes = new ByteArrayOutputStream();
        if (window.length == 0) {
            bytes.writeBytes(HEAD);
        }
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            if (window.length > 0) {
                deflater.setDictionary(window);
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
