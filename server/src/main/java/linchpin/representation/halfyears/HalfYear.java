package linchpin.representation.halfyears;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import linchpin.ui.Days;

/**
 * January to June, or July to December: what who spoke is counted for. Half-years do not overlap, so no two of them differ by a few days'
 * givers; a year that moves on by a month or a quarter would.
 *
 * @param first its first month
 */
public record HalfYear(YearMonth first) {

    private static final int LATE = 28; // days that feedback on paper may take
    private static final int MONTHS = 6;

    /** @return the latest that is over for long enough to be counted */
    public static HalfYear latest(LocalDate today) {
        var day = today.minusDays(LATE);
        var half = day.getMonthValue() > MONTHS ? Month.JULY : Month.JANUARY;
        return new HalfYear(YearMonth.of(day.getYear(), half).minusMonths(MONTHS));
    }

    /** @return its last month */
    public YearMonth last() {
        return first.plusMonths(MONTHS - 1L);
    }

    /** @return the one after it */
    public HalfYear next() {
        return new HalfYear(first.plusMonths(MONTHS));
    }

    /** @return the first day on which it may be counted */
    public LocalDate due() {
        return first.plusMonths(MONTHS).atDay(1).plusDays(LATE);
    }

    /** @return as in "January to June 2026" */
    public String words() {
        return Days.period(first, last());
    }
}
