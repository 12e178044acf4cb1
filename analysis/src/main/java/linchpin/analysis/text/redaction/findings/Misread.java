package linchpin.analysis.text.redaction.findings;

import java.util.regex.Pattern;

/** Letters among digits that were meant as digits: O for nought, l and I for one. */
final class Misread {

    private static final Pattern RUN = Pattern.compile("(?<![a-z0-9])[0-9ol|i]{2,}(?![a-z])");
    private static final int FEW = 3;

    private Misread() {}

    /** @return character for character */
    static String put(String lower) {
        if (lower.indexOf('o') < 0 && lower.indexOf('l') < 0 && lower.indexOf('i') < 0) {
            return lower;
        }
        StringBuilder put = null;
        var runs = RUN.matcher(lower);
        int last = -2;
        while (runs.find()) {
            var run = runs.group();
            long digits = run.chars().filter(Character::isDigit).count();
            boolean noughts = run.chars().allMatch(c -> c == 'o' || Character.isDigit(c));
            boolean after = runs.start() - last <= 1 && run.length() >= FEW;
            if (digits < run.length()
                    && (noughts ? digits > 0 || after : digits >= FEW && digits * 2 >= run.length())) {
                put = put == null ? new StringBuilder(lower) : put;
                put.replace(
                        runs.start(),
                        runs.end(),
                        run.replace('o', '0')
                                .replace('l', '1')
                                .replace('i', '1')
                                .replace('|', '1'));
                digits = run.length();
            }
            last = digits > 0 ? runs.end() : -2;
        }
        return put == null ? lower : put.toString();
    }
}
