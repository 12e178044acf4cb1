package linchpin.analysis.text.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** BERT's uncased tokens, remembering where each came from. training/wordpiece.py does the same, token for token. */
final class WordPiece {

    private static final int UNKNOWN = 100;
    private static final int START = 101;
    private static final int END = 102;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> first = new HashMap<>(1 << 16);
    private final Map<String, Integer> further = new HashMap<>(1 << 14);

    WordPiece(InputStream vocabulary) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8));
        var id = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("##")) {
                further.put(line.substring(2), id);
            } else {
                first.put(line, id);
            }
            id++;
        }
    }

    /**
     * @param question the kind of question the words answer, from 0
     * @return windows of at most so many tokens, each with its beginning, the question and its end; at least one
     */
    List<Tokens> windows(String words, int question, int longest) {
        var all = new Growing();
        pieces(words, all);
        var windows = new ArrayList<Tokens>();
        var room = longest - Tokens.AHEAD - 1;
        for (var from = 0; from == 0 || from < all.size; from += room) {
            windows.add(all.window(from, Math.min(all.size, from + room), 1 + question));
        }
        return windows;
    }

    private void pieces(String words, Growing found) {
        var word = new Growing();
        for (int at = 0, next; at < words.length(); at = next) {
            var c = words.codePointAt(at);
            next = at + Character.charCount(c);
            if (c < 128) {
                take(Character.toLowerCase(c), at, next, word, found);
            } else {
                for (var each : folded(c)) {
                    take(each, at, next, word, found);
                }
            }
        }
        flush(word, found);
    }

    private void take(int c, int at, int next, Growing word, Growing found) {
        if (dropped(c)) {
            return;
        }
        if (space(c)) {
            flush(word, found);
        } else if (alone(c)) {
            flush(word, found);
            word.add(c, at, next);
            flush(word, found);
        } else {
            word.add(c, at, next);
        }
    }

    private static int[] folded(int c) {
        if (Character.getType(c) == Character.UNASSIGNED || Character.getType(c) == Character.SURROGATE) {
            return new int[0];
        }
        var lower = Character.toString(c).toLowerCase(java.util.Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .toArray();
    }

    private static boolean dropped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean space(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean alone(int c) {
        return (c >= 33 && c <= 47)
                || (c >= 58 && c <= 64)
                || (c >= 91 && c <= 96)
                || (c >= 123 && c <= 126)
                || punctuation(c)
                || chinese(c);
    }

    private static boolean punctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean chinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2FA1F);
    }

    private void flush(Growing word, Growing found) {
        if (word.size == 0) {
            return;
        }
        var before = found.size;
        if (word.size > LONGEST_WORD || !cut(word, found)) {
            found.size = before;
            found.add(UNKNOWN, word.starts[0], word.ends[word.size - 1]);
        }
        word.size = 0;
    }

    private boolean cut(Growing word, Growing found) {
        var letters = new String(word.values, 0, word.size);
        var offsets = offsets(word);
        for (int from = 0, end; from < letters.length(); from = end) {
            var known = from == 0 ? first : further;
            var piece = known.get(letters.substring(from));
            for (end = letters.length(); piece == null && --end > from; ) {
                piece = known.get(letters.substring(from, end));
            }
            if (piece == null) {
                return false;
            }
            found.add(piece, word.starts[offsets[from]], word.ends[offsets[end - 1]]);
        }
        return true;
    }

    /** Which code point each UTF-16 unit of a word belongs to. */
    private static int[] offsets(Growing word) {
        var offsets = new int[word.size * 2];
        for (int point = 0, at = 0; point < word.size; point++) {
            offsets[at++] = point;
            if (Character.charCount(word.values[point]) == 2) {
                offsets[at++] = point;
            }
        }
        return offsets;
    }

    /** Values with the places they came from. */
    private static final class Growing {

        private int[] values = new int[32];
        private int[] starts = new int[32];
        private int[] ends = new int[32];
        private int size;

        void add(int value, int start, int end) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            values[size] = value;
            starts[size] = start;
            ends[size++] = end;
        }

        Tokens window(int from, int to, int question) {
            var length = to - from + Tokens.AHEAD + 1;
            var ids = new long[length];
            var begin = new int[length];
            var finish = new int[length];
            ids[0] = START;
            ids[1] = question;
            ids[length - 1] = END;
            for (var at = from; at < to; at++) {
                var place = at - from + Tokens.AHEAD;
                ids[place] = values[at];
                begin[place] = starts[at];
                finish[place] = ends[at];
            }
            return new Tokens(ids, begin, finish);
        }
    }
}
