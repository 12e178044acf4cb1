package linchpin.figures.published.quarters;

import java.time.LocalDate;
import java.time.YearMonth;
import linchpin.ui.Days;

/** Quarters as people read them. */
public final class Quarters {

    private Quarters() {}

    /** @return as in "April to June 2026" */
    public static String name(LocalDate first) {
        return period(first, first);
    }

    /** @return from the first month of the one to the last of the other */
    public static String period(LocalDate earliest, LocalDate latest) {
        return Days.period(YearMonth.from(earliest), YearMonth.from(latest).plusMonths(2));
    }
}
