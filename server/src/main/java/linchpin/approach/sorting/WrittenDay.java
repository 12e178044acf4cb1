package linchpin.approach.sorting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as it is written in Britain, in figures or with the name of its month, with or without the time behind it. */
final class WrittenDay {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\\d{4}|\\d{2})(?: .*)?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int CENTURY = 2000;

    private WrittenDay() {}

    static Optional<LocalDate> read(String cell) {
        var text = cell.strip().toLowerCase(Locale.ROOT);
        var year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(year.group(1), Integer.parseInt(year.group(2)), year.group(3));
        }
        var day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return day(day.group(3), Integer.parseInt(day.group(2)), day.group(1));
        }
        var named = NAMED.matcher(text);
        return named.matches() ? day(named.group(3), month(named), named.group(1)) : Optional.empty();
    }

    private static int month(Matcher named) {
        var at = MONTHS.indexOf(named.group(2));
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            var full = year.length() == 2 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year);
            return Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
