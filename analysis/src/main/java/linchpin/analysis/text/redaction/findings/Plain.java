package linchpin.analysis.text.redaction.findings;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A comment as the finders see it: accents, fancy dashes, quotes, spaces and digits made plain, and invisible characters gone, with the way
 * back to the places in the words as received.
 */
public final class Plain {

    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF\uFE0F\u20E3\u200E\u200F\u061C";

    private final String text;
    private final String lower;
    private final int[] places;
    private final String words;
    private final boolean simple;
    private final boolean numbered;
    private final String digits;

    public Plain(String words) {
        this.words = words;
        var chars = new char[words.length()];
        var at = new int[words.length() + 1];
        int length = 0;
        boolean ascii = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            ascii &= c < 0xC0 || (c >= '\u2000' && c < '\u2070');
            if (c < 0x80) {
                at[length] = i;
                chars[length++] = c < ' ' && c != '\n' ? ' ' : c;
            } else if (!invisible(c)) {
                at[length] = i;
                chars[length++] = plain(c);
            }
        }
        at[length] = words.length();
        this.simple = ascii;
        this.places = length == words.length() ? at : Arrays.copyOf(at, length + 1);
        this.text = new String(chars, 0, length);
        this.lower = lower(chars, length);
        this.numbered = numbered(chars, length);
        this.digits = numbered ? Misread.put(lower) : lower;
    }

    public String text() {
        return text;
    }

    /** The same in lower case, character for character. */
    public String lower() {
        return lower;
    }

    /** Whether there is a digit in it. */
    public boolean numbered() {
        return numbered;
    }

    /** The same in lower case, with the letters O and l put right where they stand among digits: "O77OO 9OO123". */
    public String digits() {
        return digits;
    }

    /** Whether all its letters are those of the English alphabet. */
    public boolean simple() {
        return simple;
    }

    /** Whether a letter in this stretch had an accent, or is none of the English alphabet. */
    public boolean accented(int start, int end) {
        for (int i = start; !simple && i < end; i++) {
            for (int at = places[i]; at < places[i + 1]; at++) {
                char c = words.charAt(at);
                if (c >= 0xC0 && (Character.isLetter(c) || mark(c))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Where the plain stretch stands in the words as received; what was invisible within or behind it belongs to it, and so do the marks of its
     * last letter: nothing is cut inside a letter.
     */
    public Finding received(Finding plain) {
        int start = places[plain.start()];
        int end = places[plain.end()];
        while (start > 0 && within(start)) {
            start--;
        }
        while (end < words.length() && within(end)) {
            end++;
        }
        return new Finding(start, end, plain.kind(), plain.reason(), plain.sureness());
    }

    private boolean within(int at) {
        char c = words.charAt(at);
        return mark(c) || Character.isLowSurrogate(c);
    }

    private static boolean mark(char c) {
        return c > 0x2FF
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean invisible(char c) {
        return INVISIBLE.indexOf(c) >= 0
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || (c >= '\u0300' && c <= '\u036F');
    }

    private static char plain(char c) {
        if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return c == '\u2028' || c == '\u2029' ? '\n' : ' ';
        }
        if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFE63' || c == '\uFF0D') {
            return '-';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\uFF07' -> '\'';
            case '\u201C', '\u201D', '\u00AB', '\u00BB' -> '"';
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            case '\u0131' -> 'i';
            case '\u00F8' -> 'o';
            case '\u00D8' -> 'O';
            case '\u0111' -> 'd';
            case '\u0110' -> 'D';
            default -> decomposed(c);
        };
    }

    private static char decomposed(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (Character.isSurrogate(c) || (c > '\u1EFF' && c < '\uFF00') || (c > '\u024F' && c < '\u1E00')) {
            return c;
        }
        char base =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        return base == ' ' ? c : base;
    }

    private static boolean numbered(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            if (chars[i] >= '0' && chars[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String lower(char[] chars, int length) {
        var lower = new char[length];
        for (int i = 0; i < length; i++) {
            lower[i] = Character.toLowerCase(chars[i]);
        }
        return new String(lower);
    }
}
