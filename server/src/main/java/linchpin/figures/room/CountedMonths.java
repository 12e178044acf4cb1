package linchpin.figures.room;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import linchpin.figures.DayCount;
import linchpin.figures.MonthCount;

/**
 * What a chart is made of, and which months of it count: those that are over on the day it is made. A month that goes on would stand out for
 * having few answers yet.
 *
 * @param all the months, in order
 * @param days the same by day, asked for only where a chart of what is rare needs them; empty where they are not known
 * @param on the day it was counted
 */
public record CountedMonths(List<MonthCount> all, Supplier<List<DayCount>> days, LocalDate on) {

    /** @return months of which no days are known */
    public static CountedMonths of(List<MonthCount> all, LocalDate on) {
        return new CountedMonths(all, List::of, on);
    }

    /** @return the months that are over */
    public List<MonthCount> over() {
        return over(all, on);
    }

    /** @return those of these months that are over on a day */
    public static List<MonthCount> over(List<MonthCount> months, LocalDate on) {
        var now = YearMonth.from(on);
        return months.stream().filter(month -> month.month().isBefore(now)).toList();
    }

    /** @return the days of months that are over */
    List<DayCount> daysOver() {
        var first = on.withDayOfMonth(1);
        return days.get().stream().filter(day -> day.day().isBefore(first)).toList();
    }
}
