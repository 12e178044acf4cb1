package linchpin.ui.packed;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Gzip of what stands between words, each of which goes in as a block that is stored as it is. */
final class Gzip implements Packed {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;
    /** A block that is stored as it is, and not the last: its length and the complement of that follow. */
    private static final int STORED = 5;

    private static final int BITS = 8;
    /** How far back packed bytes may point. */
    private static final int WINDOW = 1 << 15;

    private final List<byte[]> packed = new ArrayList<>();
    private final List<byte[]> pieces;

    /** What was unpacked before a piece has zeros where words stand, which no page has. */
    Gzip(List<byte[]> pieces, List<Integer> gaps) {
        this.pieces = pieces;
        var window = new ByteArrayOutputStream();
        for (var i = 0; i < pieces.size(); i++) {
            packed.add(pack(last(window), pieces.get(i), i == gaps.size()));
            window.writeBytes(pieces.get(i));
            if (i < gaps.size()) {
                window.writeBytes(new byte[gaps.get(i)]);
            }
        }
    }

    @Override
    public byte[] with(List<byte[]> words) {
        var stored = words.stream().map(Gzip::stored).toList();
        var body = Packed.joined(packed, stored);
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

    private static byte[] last(ByteArrayOutputStream window) {
        var all = window.toByteArray();
        return Arrays.copyOfRange(all, Math.max(0, all.length - WINDOW), all.length);
    }

    private static byte[] stored(byte[] word) {
        var block = new byte[STORED + word.length];
        little(block, 1, word.length, 2);
        little(block, 3, ~word.length, 2);
        System.arraycopy(word, 0, block, STORED, word.length);
        return block;
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
