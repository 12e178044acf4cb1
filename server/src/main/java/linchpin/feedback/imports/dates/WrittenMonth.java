package linchpin.feedback.imports.dates;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import linchpin.feedback.imports.mapping.Cells;

/** A month as somebody wrote it: 3/2026, 2026-03, March 2026, Mar-26. */
public final class WrittenMonth {

    private static final Pattern MONTH_FIRST = Pattern.compile("(1[0-2]|0?[1-9])[-/. ]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/. ](1[0-2]|0?[1-9])");
    private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})\\.?[-/, ]*([0-9]{2}|[0-9]{4})");
    private static final int CENTURY = 2000;

    private WrittenMonth() {}

    /** @return the month; empty for what is no month, a whole date among it */
    public static Optional<YearMonth> of(String cell) {
        var text = Cells.plain(cell).toLowerCase(Locale.ROOT);
        var monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
        }
        var named = NAMED.matcher(text);
        return named.matches() ? month(named.group(2), MonthName.number(named.group(1))) : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, int month) {
        var whole = Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0);
        return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(whole, month));
    }
}
