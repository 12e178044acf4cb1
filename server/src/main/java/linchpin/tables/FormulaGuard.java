package linchpin.tables;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running words as a formula: a cell that begins like one gets an apostrophe in front. What was written so can be
 * read back as it was, also where people had written apostrophes themselves.
 */
public final class FormulaGuard {

    /**
     * What programs take for the beginning of a formula, in any of the widths that they know, behind whatever they do not see. Apostrophes
     * that were there before do not hide it: one more goes in front, and one comes off.
     */
    private static final Pattern FORMULA =
            Pattern.compile("'*+[\\s\\p{Z}\\p{Cc}\\p{Cf}]*+[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212]");

    private FormulaGuard() {}

    /** @return words that no program takes for a formula */
    public static String guarded(String words) {
        return likeFormula(words) ? "'" + words : words;
    }

    /** @return what {@link #guarded} was given */
    public static String bare(String written) {
        return written.startsWith("'") && likeFormula(written) ? written.substring(1) : written;
    }

    private static boolean likeFormula(String words) {
        return FORMULA.matcher(words).lookingAt();
    }
}
