package linchpin.feedback.imports.batches;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.register.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of PostgreSQL's COPY, in pieces: a batch as one array of megabytes, grown and copied, would have the collector
 * stop everybody for a tenth of a second.
 */
final class CopyText {

    private static final int PIECE = 1 << 15;
    private static final byte[] NULL = {'\\', 'N'};
    private static final byte[] BREAK = {'\\', 'n'};
    private static final byte[] REPLACED_NUL = "\u2400".getBytes(StandardCharsets.UTF_8);

    private final List<byte[]> pieces = new ArrayList<>();
    private byte[] piece = {};
    private int filled;
    private boolean begun;

    /** Takes a piece: the array, and how many bytes of it count. */
    interface Sink<E extends Exception> {
        void take(byte[] bytes, int length) throws E;
    }

    private CopyText column() {
        if (begun) {
            put('\t');
        }
        begun = true;
        return this;
    }

    CopyText number(int value) {
        return column().plain(Integer.toString(value));
    }

    CopyText id(@Nullable UUID value) {
        return value == null ? text(null) : column().plain(value.toString());
    }

    CopyText text(@Nullable String value) {
        column();
        if (value == null) {
            return put(NULL);
        }
        escape(value);
        return this;
    }

    CopyText joined(List<Telling.Words> words) {
        column();
        for (var i = 0; i < words.size(); i++) {
            if (i > 0) {
                put(BREAK);
            }
            escape(words.get(i).text());
        }
        return this;
    }

    void end() {
        put('\n');
        begun = false;
    }

    /** In UTF-8 whatever needs an escape is one byte, and no other character holds that byte. */
    private void escape(String value) {
        for (var b : value.getBytes(StandardCharsets.UTF_8)) {
            switch (b) {
                case '\\' -> put('\\').put('\\');
                case '\n' -> put(BREAK);
                case '\r' -> put('\\').put('r');
                case '\t' -> put('\\').put('t');
                case 0 -> put(REPLACED_NUL);
                default -> put(b);
            }
        }
    }

    private CopyText plain(String ascii) {
        for (var i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    private CopyText put(byte[] bytes) {
        for (var b : bytes) {
            put(b);
        }
        return this;
    }

    private CopyText put(int b) {
        if (filled == piece.length) {
            piece = new byte[PIECE];
            pieces.add(piece);
            filled = 0;
        }
        piece[filled++] = (byte) b;
        return this;
    }

    <E extends Exception> void to(Sink<E> sink) throws E {
        for (var i = 0; i < pieces.size(); i++) {
            sink.take(pieces.get(i), i == pieces.size() - 1 ? filled : PIECE);
        }
    }
}
