package linchpin.organisation.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Mondays to Fridays that are no bank holidays.
 *
 * @param holidays that are known
 */
public record WorkingDays(Set<LocalDate> holidays) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** @return the nth working day after that day */
    public LocalDate after(LocalDate day, int nth) {
        var found = day;
        for (var counted = 0; counted < nth; ) {
            found = found.plusDays(1);
            counted += working(found) ? 1 : 0;
        }
        return found;
    }

    /** @return the bank holidays after that day and up to the other that would have been working days */
    public long skipped(LocalDate after, LocalDate until) {
        return holidays.stream()
                .filter(day -> day.isAfter(after) && !day.isAfter(until) && !weekend(day))
                .count();
    }

    private boolean working(LocalDate day) {
        return !weekend(day) && !holidays.contains(day);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
