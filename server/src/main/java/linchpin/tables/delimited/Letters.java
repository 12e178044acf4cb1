package linchpin.tables.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out how the letters of a text are written, by reading all of it: one letter in the last row may be the only one that is not ASCII.
 * What is UTF-8 in most lines is UTF-8, whatever stands in the odd one.
 */
public final class Letters {

    private static final int BLOCK = 1 << 16;

    /** As older Macs wrote, where the machine knows of it. */
    static final String MAC = "x-MacRoman";

    private static final String DOS = "IBM850";

    /** Of so many lines in Windows-1252 to one in UTF-8 the one is chance: two of its letters look like one of UTF-8. */
    private static final int CHANCE = 10;

    private long utf8;
    private long other;
    private long mac;
    private long dos;
    private long windows;

    private int awaited;
    private boolean lineUtf8;
    private boolean lineOther;
    private int before;
    private int beforeThat;

    private Letters() {}

    /** @param start of the file */
    public static String of(Path file, byte[] start) throws IOException {
        if (begins(start, 0xff, 0xfe)) {
            return "UTF-16LE";
        }
        if (begins(start, 0xfe, 0xff)) {
            return "UTF-16BE";
        }
        if (unmarkedUtf16(start)) {
            return zeros(start, 0) > zeros(start, 1) ? "UTF-16BE" : "UTF-16LE";
        }
        var letters = new Letters();
        try (var in = Files.newInputStream(file)) {
            letters.read(in);
        }
        return letters.found();
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length > 1 && (start[0] & 0xff) == first && (start[1] & 0xff) == second;
    }

    /** Text of Western letters has a zero in every second byte, and never in the others. */
    private static boolean unmarkedUtf16(byte[] start) {
        var even = zeros(start, 0);
        var odd = zeros(start, 1);
        return start.length > 3 && even + odd > start.length * 2L / 5 && Math.min(even, odd) * 10 < Math.max(even, odd);
    }

    private static long zeros(byte[] start, int from) {
        var zeros = 0L;
        for (var i = from; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private void read(InputStream in) throws IOException {
        var bytes = new byte[BLOCK];
        for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            for (var i = 0; i < read; i++) {
                see(bytes[i] & 0xff);
            }
        }
        see('\n');
    }

    private void see(int b) {
        if (b < 0x80) {
            plain(b);
        } else if (awaited > 0 && b < 0xc0) {
            lineUtf8 |= --awaited == 0;
        } else {
            broken();
            awaited = b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : 0;
            lineOther |= awaited == 0;
        }
        beforeThat = before;
        before = b;
    }

    /** Two bytes of a letter of three say that it was cut; one by itself is a letter of its own. */
    private void broken() {
        lineUtf8 |= awaited > 0 && before < 0xc0;
        lineOther |= awaited > 0 && before >= 0xc0;
        awaited = 0;
    }

    private void plain(int b) {
        broken();
        if (before >= 0x80 && letter(beforeThat | 0x20) && letter(b)) {
            between(before);
        }
        if (b == '\n' || b == '\r') {
            utf8 += lineUtf8 && !lineOther ? 1 : 0;
            other += lineOther ? 1 : 0;
            lineUtf8 = false;
            lineOther = false;
        }
    }

    private static boolean letter(int b) {
        return b >= 'a' && b <= 'z';
    }

    /** What nobody writes between two letters in Windows-1252, and everybody does elsewhere: don’t, Zoé. */
    private void between(int b) {
        switch (b) {
            case 0xd5, 0x8e, 0x8f, 0x9f, 0x8a -> mac++;
            case 0x82, 0x81, 0x87, 0x84 -> dos++;
            case 0x92, 0xe9, 0xe8, 0xe7, 0xeb, 0xfc, 0xe4, 0xf6, 0xef, 0xf1 -> windows++;
            default -> {}
        }
    }

    private String found() {
        if (other == 0 || utf8 * CHANCE >= other) {
            return "UTF-8";
        }
        if (mac > windows && mac >= dos && Charset.isSupported(MAC)) {
            return MAC;
        }
        return dos > windows && dos > mac && Charset.isSupported(DOS) ? DOS : "windows-1252";
    }
}
