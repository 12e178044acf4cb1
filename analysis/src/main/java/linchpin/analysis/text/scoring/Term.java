package linchpin.analysis.text.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as the linear models know it. training/linear.py cuts words alike.
 *
 * @param letters in lower case, apostrophes left out
 * @param from its first character, counted in the text as given
 * @param to behind its last character
 */
record Term(String letters, int from, int to) {

    static List<Term> in(String text) {
        var words = new ArrayList<Term>();
        var current = new StringBuilder();
        int from = 0;
        int to = 0;
        for (int at = 0, next; at < text.length(); at = next) {
            var c = text.codePointAt(at);
            next = at + Character.charCount(c);
            var folded = c < 128 ? Character.toString(Character.toLowerCase(c)) : folded(c);
            for (var each : folded.codePoints().toArray()) {
                if (Character.isLetter(each) || mark(each)) {
                    from = current.isEmpty() ? at : from;
                    to = next;
                    current.appendCodePoint(each);
                } else if (each != '\'' && each != 0x2019 && !current.isEmpty()) {
                    words.add(new Term(current.toString(), from, to));
                    current.setLength(0);
                }
            }
        }
        if (!current.isEmpty()) {
            words.add(new Term(current.toString(), from, to));
        }
        return words;
    }

    private static String folded(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean mark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
