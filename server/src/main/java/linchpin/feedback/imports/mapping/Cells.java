package linchpin.feedback.imports.mapping;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.platform.Spelling;

/** What two cells have in common when only their spelling differs, and which cells say nothing. */
public final class Cells {

    /** Nobody's words: what suppliers write for nothing, and the errors of spreadsheets, in the languages they are met in. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "did not answer",
            "null",
            "na",
            "n/a",
            "#name?",
            "#n/a",
            "#ref!",
            "#value!",
            "#div/0!",
            "#null!",
            "#num!",
            "#spill!",
            "#calc!",
            "#getting_data",
            "#field!",
            "#blocked!",
            "#connect!",
            "#unknown!",
            "#busy!",
            "#error!",
            "#nv",
            "#bezug!",
            "#wert!",
            "#zahl!",
            "#valeur!",
            "#nom?",
            "#nombre!",
            "#n/d",
            "#########",
            "err:502",
            "err:504",
            "err:508",
            "err:509",
            "err:511",
            "err:520",
            "err:522");

    private static final int LONGEST_ANSWER = 200;

    private Cells() {}

    /** @return in composed letters, each run of white space (line ends and non-breaking spaces too) one space, none at the ends */
    public static String plain(String cell) {
        var ascii = true;
        var tidy = true;
        var before = ' ';
        for (var i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            ascii &= c < 0x80;
            tidy &= c > ' ' || (c == ' ' && before != ' ');
            before = c;
        }
        if (ascii && tidy && before != ' ') {
            return cell;
        }
        var composed = ascii ? cell : Normalizer.normalize(cell, Normalizer.Form.NFC);
        return collapsed(composed);
    }

    private static String collapsed(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > ' ' && c != '\u00a0' && c != '\u2028' && c != '\u2029' && c != '\ufeff') {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ') {
            plain.setLength(plain.length() - 1);
        }
        return plain.toString();
    }

    /** @return as {@link #plain}, in small letters and with straight apostrophes: the key under which a value's meaning is kept */
    public static String key(String cell) {
        return plain(cell).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** @return the key of a place, by its names from the top down, in whatever spelling */
    public static String key(List<String> path) {
        return path.stream().map(Spelling::key).collect(Collectors.joining("\n"));
    }

    /** @return whether a supplier wrote it where nobody said anything (domain facts, 1.8) */
    public static boolean saysNothing(String cell) {
        if (cell.length() > 20) {
            return cell.isBlank();
        }
        var key = key(cell);
        return key.codePointCount(0, key.length()) < 2 || SAY_NOTHING.contains(key);
    }

    /**
     * A bare number that nobody explained is not the code that it looks like, which would be shown with the words of that code.
     *
     * @return an answer without a meaning, as it is kept
     */
    static String unexplained(String answer) {
        return answer.matches("[1-6]")
                ? answer + " (as sent)"
                : answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer;
    }
}
