package linchpin.analysis.text.redaction.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;
import linchpin.analysis.text.redaction.tongues.Word;

/** The words of a comment with what stands between them, as the model of names sees them. Masks count as one word each. */
final class Tokens {

    /**
     * One word.
     *
     * @param word in lower case, without the s of a possessive
     * @param shape l lower, C capital, U capitals, M mixed, I one capital, 9 number
     */
    record Token(int start, int end, String word, char shape) implements Word {}

    private static final int LONGEST = 40;
    private static final int FEW = 3;

    final List<Token> list = new ArrayList<>();
    private final String text;
    private final char[] styles;

    Tokens(Plain plain) {
        this.text = plain.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '[' ? mask(i) : 0;
            if (end > 0) {
                list.add(new Token(i, end, "[]", 'm'));
            } else if (Character.isLetterOrDigit(c)) {
                end = wordEnd(i);
                list.add(token(plain, i, end));
            }
            i = Math.max(i + 1, end);
        }
        this.styles = styled();
    }

    private int mask(int start) {
        for (var kind : Kind.values()) {
            if (text.startsWith(kind.mask(), start)) {
                return start + kind.mask().length();
            }
        }
        return 0;
    }

    private int wordEnd(int start) {
        int i = start;
        boolean digits = Character.isDigit(text.charAt(start));
        while (i < text.length() && i - start < LONGEST) {
            char c = text.charAt(i);
            boolean inside = Character.isLetterOrDigit(c) || (c > 0x2FF && mark(c));
            boolean joined = (c == '\'' || (c == '-' && !digits))
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1));
            if (!inside && !joined) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean mark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Token token(Plain plain, int start, int end) {
        int stop = end;
        var lower = plain.lower();
        if (end - start > 3 && lower.startsWith("'s", end - 2)) {
            stop = end - 2;
        }
        return new Token(start, stop, lower.substring(start, stop), shape(plain.text(), start, stop));
    }

    private static char shape(String text, int start, int end) {
        int upper = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        if (letters == 0) {
            return '9';
        }
        if (upper == 0) {
            return 'l';
        }
        if (upper == letters) {
            return letters == 1 ? 'I' : 'U';
        }
        return Character.isUpperCase(text.charAt(start)) ? 'C' : 'M';
    }

    /** Whether a word begins a sentence: its capital then says little. */
    boolean begins(int i) {
        if (i == 0) {
            return true;
        }
        return between(i).chars().anyMatch(c -> ".!?\n:;\"*•".indexOf(c) >= 0);
    }

    /** What stands before a word, in short. */
    char before(int i) {
        var between = i >= list.size()
                ? text.substring(list.isEmpty() ? 0 : list.getLast().end())
                : i == 0 ? "" : between(i);
        if (i == 0 || (i >= list.size() && between.isBlank())) {
            return '^';
        }
        for (int k = 0; k < between.length(); k++) {
            char c = between.charAt(k);
            if (".!?\n".indexOf(c) >= 0) {
                return '.';
            }
            if (c != ' ' && c != '\'' && c != 's') {
                return ",&/-(".indexOf(c) >= 0 ? c : ';';
            }
        }
        return ' ';
    }

    /** All that stands between a word and the one before. */
    String gap(int i) {
        return text.substring(list.get(i - 1).end(), list.get(i).start());
    }

    /** What stands right behind a word, two signs of it. */
    String after(int i) {
        int end = list.get(i).end();
        return text.substring(end, Math.min(text.length(), end + 2));
    }

    /** Whether a letter with a full stop is an initial; that of A&E is none. */
    boolean initial(int i) {
        return list.get(i).shape() == 'I' && (i == 0 || !gap(i).endsWith("&"));
    }

    private String between(int i) {
        int from = list.get(i - 1).end();
        return text.substring(from, Math.min(list.get(i).start(), from + 6));
    }

    /** How capitals are used around a word, n normally, l never, U all the time, T at every word; in short sentences, how the comment does. */
    char style(int i) {
        return styles[i];
    }

    private char[] styled() {
        var styles = new char[list.size()];
        char whole = styled(0, styles.length);
        int from = 0;
        for (int i = 1; i <= styles.length; i++) {
            if (i == styles.length || begins(i)) {
                Arrays.fill(styles, from, i, i - from < FEW ? whole : styled(from, i));
                from = i;
            }
        }
        return styles;
    }

    private char styled(int from, int to) {
        int lower = 0;
        int capital = 0;
        int upper = 0;
        boolean sentence = false;
        for (int i = from; i < to; i++) {
            char shape = list.get(i).shape();
            lower += shape == 'l' ? 1 : 0;
            upper += shape == 'U' ? 1 : 0;
            capital += shape == 'C' && !begins(i) ? 1 : 0;
            sentence |= shape == 'C' || shape == 'I';
        }
        if (upper > lower + capital && upper > 1) {
            return 'U';
        }
        return capital > lower ? 'T' : sentence || lower < FEW ? 'n' : 'l';
    }

    boolean apart(int i, int k) {
        return !text.substring(list.get(i).end(), list.get(k).start()).matches("(?:[ -]|\\. ?|'s? ?){0,2}");
    }
}
