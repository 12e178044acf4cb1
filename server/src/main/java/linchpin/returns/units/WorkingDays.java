package linchpin.returns.units;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Mondays to Fridays that are no bank holidays.
 *
 * @param holidays that are known
 */
record WorkingDays(Set<LocalDate> holidays) {

    /** @return the nth working day after that day */
    public LocalDate after(LocalDate day, int nth) {
        var found = day;
        for (var counted = 0; counted < nth; ) {
            found = found.plusDays(1);
            counted += working(found) ? 1 : 0;
        }
        return found;
    }

    private boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
