package linchpin.tables.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads text in UTF-8, and what in it is not as what it most likely is: a letter in Windows-1252, from a system that did not know better, or a
 * character that somebody's system cut in half.
 */
final class MendedText extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private long lines;
    private boolean counted;

    MendedText(InputStream in) {
        this.in = in;
    }

    /** @return in how many lines something was not UTF-8, as far as was read */
    long lines() {
        return lines;
    }

    @Override
    public int read(char[] letters, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var out = CharBuffer.wrap(letters, from, length);
        while (out.position() == from) {
            if (!ended && bytes.remaining() < 4) {
                fill();
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode(out);
        }
        if (counted) {
            counted = !lineEnds(letters, from, out.position());
        }
        return out.position() - from;
    }

    private void fill() throws IOException {
        bytes.compact();
        while (bytes.position() < 4 && !ended) {
            var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read));
        }
        bytes.flip();
    }

    private void decode(CharBuffer out) {
        var from = out.position();
        var result = decoder.decode(bytes, out, ended);
        if (result.isError()) {
            if (out.position() > from) { // so that lines are counted before what comes next
                return;
            }
            out.put(mended(result.length()));
            lines += counted ? 0 : 1;
            counted = true;
            decoder.reset();
        } else if (result.isOverflow() && out.position() == from) {
            out.put('\ufffd'); // two signs do not fit where there is room for one; FastCSV never asks so
            bytes.position(Math.min(bytes.limit(), bytes.position() + 4));
        }
    }

    /** What had begun as a character of several bytes was cut; a byte by itself is a letter of Windows-1252. */
    private char mended(int length) {
        var first = bytes.get(bytes.position());
        bytes.position(bytes.position() + length);
        return length > 1
                ? '\ufffd'
                : WINDOWS.decode(ByteBuffer.wrap(new byte[] {first})).get();
    }

    private static boolean lineEnds(char[] letters, int from, int to) {
        for (var i = from; i < to; i++) {
            if (letters[i] == '\n' || letters[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
