package linchpin.tables.writing;

import java.util.regex.Pattern;

/** Words as a file may hold them. */
final class Plain {

    private static final int MOST = 32_000; // Excel holds 32,767 characters in a cell

    private static final Pattern BREAK = Pattern.compile("\r\n?");

    /** Characters that no file of ours has a use for, or that XML cannot hold; also those that turn the direction of what follows. */
    private static final Pattern UNWELCOME =
            Pattern.compile("[\\p{Cc}&&[^\n]]|[\\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]");

    /** What programs take for the beginning of a formula, in any of the widths that they know. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\uFEFF]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212|%].*", Pattern.DOTALL);

    private Plain() {}

    static String text(String words) {
        var plain = UNWELCOME.matcher(BREAK.matcher(words).replaceAll("\n")).replaceAll(" ");
        return plain.length() <= MOST ? plain : plain.substring(0, MOST) + "…";
    }

    /** For files that do not tell words from formulas: an apostrophe in front makes words of anything. */
    static String harmless(String words) {
        var plain = text(words);
        return FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    }
}
