package linchpin.feedback.imports.dates;

import java.util.List;
import java.util.regex.Pattern;

/** The names of months, in English and in Welsh. */
final class MonthName {

    /** A date with the name of its month: day, month and year, or month, day and year; a weekday before it and a time after it let be. */
    static final Pattern DATE = Pattern.compile(
            "(?:[\\p{L}]{2,9}\\.?,? )?(?:([0-9]{1,2})(?:st|nd|rd|th)?[ /.,-]*(?:of )?([a-z]{3,10})|([a-z]{3,10})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?)"
                    + "[ /.,-]+([0-9]{4}|[0-9]{2})(?:[ ,t]+(?:at )?[0-9]{1,2}[:.][0-9]{2}.{0,20})?");

    private static final int LETTERS = 3;
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WELSH =
            List.of("ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha");

    private MonthName() {}

    /** @return the number of a month by its name or what it begins with, in small letters; 0 for none */
    static int number(String name) {
        var start = name.substring(0, Math.min(LETTERS, name.length()));
        return Math.max(ENGLISH.indexOf(start), WELSH.indexOf(start)) + 1;
    }
}
