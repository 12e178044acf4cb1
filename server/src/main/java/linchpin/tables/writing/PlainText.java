package linchpin.tables.writing;

import java.util.regex.Pattern;
import linchpin.tables.FormulaGuard;

/** Words as a file may hold them. */
final class PlainText {

    private static final int MOST = 32_000; // Excel holds 32,767 characters in a cell

    private static final Pattern BREAK = Pattern.compile("\r\n?");

    /** Characters that no file of ours has a use for, or that XML cannot hold; also those that turn the direction of what follows. */
    private static final Pattern UNWELCOME =
            Pattern.compile("[\\p{Cc}&&[^\n]]|[\\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]");

    private PlainText() {}

    static String text(String words) {
        var plain = UNWELCOME.matcher(BREAK.matcher(words).replaceAll("\n")).replaceAll(" ");
        return plain.length() <= MOST ? plain : plain.substring(0, MOST) + "…";
    }

    /** For files that do not tell words from formulas. */
    static String harmless(String words) {
        return FormulaGuard.guarded(text(words));
    }
}
