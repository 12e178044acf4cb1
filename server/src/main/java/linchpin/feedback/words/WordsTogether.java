package linchpin.feedback.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand together without a blank, as in "follow-up" or "A&E", or one alone. A word is letters and figures, with apostrophes between them.
 * Read letter by letter: every word on a page of a search is looked at.
 *
 * @param words at least one
 */
public record WordsTogether(Stretch all, List<Stretch> words) {

    /** From one letter of a text up to another. */
    public record Stretch(int from, int to) {

        public String in(String text) {
            return text.substring(from, to);
        }
    }

    private static final String APOSTROPHES = "'’‘‛ʼʻʹ´`′＇";
    private static final String JOINTS = "-‐‑&+/.,";
    private static final List<String> EMERGENCY = List.of("a and e", "a & e");

    public String in(String text) {
        return all.in(text);
    }

    /** @return all of a text, one after the other */
    public static List<WordsTogether> of(String text) {
        var found = new ArrayList<WordsTogether>();
        for (var at = 0; at < text.length(); ) {
            var emergency = emergency(text, at);
            var end = emergency > at ? emergency : together(text, at);
            if (end > at) {
                found.add(new WordsTogether(new Stretch(at, end), words(text.substring(at, end), at)));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return found;
    }

    /** The one name of three words with blanks between them. */
    private static int emergency(String text, int at) {
        for (var name : EMERGENCY) {
            var end = at + name.length();
            if (text.regionMatches(true, at, name, 0, name.length())
                    && (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
                return end;
            }
        }
        return at;
    }

    private static int together(String text, int from) {
        return joined(text, from, JOINTS, WordsTogether::word);
    }

    private static int word(String text, int from) {
        return joined(text, from, APOSTROPHES, WordsTogether::letters);
    }

    private interface Part {
        int end(String text, int from);
    }

    private static int joined(String text, int from, String joints, Part part) {
        var end = part.end(text, from);
        while (end > from && end < text.length() && joints.indexOf(text.charAt(end)) >= 0) {
            var next = part.end(text, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int letters(String text, int from) {
        var end = from;
        while (end < text.length() && letter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** With accents that stand behind their letter, figures of any script, and signs of no width. */
    private static boolean letter(int sign) {
        if (sign < 128) {
            return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
        }
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    /** @param before how much of the text stands before */
    private static List<Stretch> words(String together, int before) {
        var words = new ArrayList<Stretch>();
        for (var at = 0; at < together.length(); ) {
            var end = word(together, at);
            if (end > at) {
                words.add(new Stretch(before + at, before + end));
            }
            at = end > at ? end : at + Character.charCount(together.codePointAt(at));
        }
        return words;
    }
}
