package linchpin.tables;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a cell, at a glance: enough to tell a row of names from a row of answers. */
enum CellKind {
    NOTHING,
    NUMBER,
    DATE,
    WORDS;

    private static final Set<String> SAY_NOTHING = Set.of("n/a", "na", "null", "-", "none", "#n/a");
    private static final int LONGEST_DATE = 40;
    private static final Pattern NUMBERS = Pattern.compile("[-+]?[0-9][0-9.,:/ %-]*");
    private static final Pattern DATES = Pattern.compile(
            "[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}([T ,].*)?|[0-9]{1,2}(st|nd|rd|th)?[ -]?[A-Za-z]{3,9}[ -,]{0,2}[0-9]{2,4}.*");

    static CellKind of(String cell) {
        var text = cell.strip();
        if (text.isEmpty() || SAY_NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            return NOTHING;
        }
        if (text.length() > LONGEST_DATE || text.charAt(0) > '9') {
            return WORDS;
        }
        return DATES.matcher(text).matches() ? DATE : NUMBERS.matcher(text).matches() ? NUMBER : WORDS;
    }
}
