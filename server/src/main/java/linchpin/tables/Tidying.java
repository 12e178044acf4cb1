package linchpin.tables;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.tables.SheetChoice.CellKind;

/** What of a file says nothing of anybody: words by which a spreadsheet gives up, rows that add up others, and signs for the end of a line. */
enum Tidying {

    /** For whoever keeps every row and cell as it stands. */
    NONE,
    ALL;

    /** As spreadsheets write them in English, German, French and Spanish. */
    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#N/A!",
            "#VALUE!",
            "#REF!",
            "#DIV/0!",
            "#NULL!",
            "#NUM!",
            "#NAME?",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#CONNECT!",
            "#UNKNOWN!",
            "#BUSY!",
            "#PYTHON!",
            "#EXTERNAL!",
            "#ERROR!",
            "#GETTING_DATA",
            "#NV",
            "#WERT!",
            "#BEZUG!",
            "#ZAHL!",
            "#ÜBERLAUF!",
            "#VALEUR!",
            "#NUL!",
            "#NOMBRE!",
            "#NOM?",
            "#PROPAGATION!",
            "#¡VALOR!",
            "#¡REF!",
            "#¡DIV/0!",
            "#¡NULO!",
            "#¡NUM!",
            "#¿NOMBRE?");

    private static final int LONGEST = 16;
    private static final int LONGEST_TOTAL = 60;
    private static final Pattern HASHES = Pattern.compile("#{3,}");
    private static final Pattern GAVE_UP = Pattern.compile("Err:5[0-9]{2}");
    private static final Pattern TOTAL = Pattern.compile(
            "(grand |sub-?)?(totals?|sum|average|mean|median|response rate|standard deviation|count|summe|gesamt|mittelwert|moyenne|somme)"
                    + "( (number|no\\.?|count) of)?( (responses|comments|answers|returns|surveys|rows|records|score|patients|general))?( \\([^)]*\\))?( ?[:=])?");
    private static final Pattern TOTAL_AND_NUMBER = Pattern.compile(TOTAL.pattern() + " ?[0-9][0-9,.]*%?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,.\u00a0 ]*%?");

    /** What may be somebody's answer as well, with the number of a ward beside it, or a day as a spreadsheet counts it. */
    private static final Pattern AVERAGE = Pattern.compile("(average|mean|mittelwert|moyenne)( ?\\(?[0-9]\\)?)?");
    /** As nearly all averages are, and no day is that a spreadsheet counts. */
    private static final Pattern FRACTION = Pattern.compile("(?![3-7][0-9]{4}[.]).*[0-9]([.][0-9]+|,[0-9]{1,2}|%)");

    /** @return whether a spreadsheet wrote it where it could not work something out */
    static boolean error(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return false;
        }
        var first = cell.charAt(0);
        if (first != '#' && first != 'E' && first != ' ') {
            return false;
        }
        var word = cell.strip();
        return ERRORS.contains(word.toUpperCase(Locale.ROOT))
                || HASHES.matcher(word).matches()
                || GAVE_UP.matcher(word).matches();
    }

    /** @return whether a row adds up others: its first word says so, and all else in it are numbers */
    static boolean totals(Line line) {
        var said = false;
        var average = false;
        var numbers = 0;
        for (var cell : line.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (said) {
                if (!NUMBER.matcher(cell.strip()).matches() || CellKind.of(cell) == CellKind.DATE) {
                    return false;
                }
                numbers++;
                average &= !FRACTION.matcher(cell.strip()).matches();
            } else {
                if (cell.length() > LONGEST_TOTAL || !likely(cell)) {
                    return false;
                }
                var words = cell.strip().toLowerCase(Locale.ROOT);
                average = AVERAGE.matcher(words).matches();
                numbers += TOTAL_AND_NUMBER.matcher(words).matches() ? 1 : 0;
                said = numbers > 0 || TOTAL.matcher(words).matches();
                if (!said) {
                    return false;
                }
            }
        }
        return numbers > 0 && !average;
    }

    /** Nearly no row begins with one of these letters and is short; the others cost no more than this look. */
    private static boolean likely(String cell) {
        return "gGtTsSaAmMcCrR ".indexOf(cell.charAt(0)) >= 0;
    }

    /** @return the same words, all their lines ended in one way */
    static String lines(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            if (ends(cell.charAt(i))) {
                return ended(cell, i);
            }
        }
        return cell;
    }

    private static boolean ends(char c) {
        return c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static String ended(String cell, int from) {
        var lines = new StringBuilder(cell.length()).append(cell, 0, from);
        for (var i = from; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n') {
                continue;
            }
            lines.append(ends(c) ? '\n' : c);
        }
        return lines.toString();
    }
}
