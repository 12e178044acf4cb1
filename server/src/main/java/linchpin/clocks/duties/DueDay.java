package linchpin.clocks.duties;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import linchpin.organisation.days.BankHolidays;
import linchpin.ui.Days;

/**
 * The day by which something is due, and how it was counted. The day on which a term begins does not count. A month ends on the same day of a later
 * month, or on its last where it has no such day.
 *
 * @param skipped how many bank holidays that would have been working days were left out
 * @param paused how many days stood still: working days, where these are counted
 * @param known whether the bank holidays of all these years are published
 */
public record DueDay(LocalDate day, LocalDate start, Term term, long skipped, long paused, boolean known) {

    /** @return empty where no day is named */
    public static Optional<DueDay> of(Term term, LocalDate start, List<Pause> pauses) {
        return switch (term.unit()) {
            case WORKING_DAYS -> Optional.of(workingDays(term, start, pauses));
            case DAYS -> Optional.of(calendar(term, start, start.plusDays(term.amount()), pauses));
            case MONTHS -> Optional.of(calendar(term, start, start.plusMonths(term.amount()), pauses));
            case WITHOUT_DELAY -> Optional.empty();
        };
    }

    private static DueDay workingDays(Term term, LocalDate start, List<Pause> pauses) {
        Set<LocalDate> holidays = BankHolidays.of(term.division());
        Predicate<LocalDate> still = day -> pauses.stream().anyMatch(pause -> pause.covers(day));
        var day = start;
        long skipped = 0;
        long paused = 0;
        for (var counted = 0; counted < term.amount(); ) {
            day = day.plusDays(1);
            if (weekend(day)) {
                continue;
            }
            if (holidays.contains(day)) {
                skipped++;
            } else if (still.test(day)) {
                paused++;
            } else {
                counted++;
            }
        }
        var known = BankHolidays.known(term.division(), start, day);
        return new DueDay(day, start, term, skipped, paused, known);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Each day that stood still puts it off by one. */
    private static DueDay calendar(Term term, LocalDate start, LocalDate end, List<Pause> pauses) {
        var due = end;
        long paused = 0;
        for (var day = start.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            var counting = day;
            if (pauses.stream().anyMatch(pause -> pause.covers(counting))) {
                due = due.plusDays(1);
                paused++;
            }
        }
        return new DueDay(due, start, term, 0, paused, true);
    }

    /** @return in a sentence, as in "Due Friday 16 January 2026: 20 working days from 16 December 2025, 3 bank holidays skipped" */
    public String says() {
        var parts = new ArrayList<String>();
        parts.add(term.says() + " from " + Days.full(start));
        if (term.unit() == Unit.WORKING_DAYS) {
            parts.add(holidays());
        }
        if (paused > 0) {
            parts.add("paused " + (term.unit() == Unit.WORKING_DAYS ? term.unit() : Unit.DAYS).count(paused));
        }
        return "Due " + Days.weekday(day) + ": " + String.join(", ", parts) + "." + unknown();
    }

    private String holidays() {
        return switch ((int) skipped) {
            case 0 -> "no bank holiday between";
            case 1 -> "1 bank holiday skipped";
            default -> skipped + " bank holidays skipped";
        };
    }

    private String unknown() {
        if (known) {
            return "";
        }
        var year = Math.max(day.getYear(), BankHolidays.last(term.division()) + 1);
        return day.getYear() > BankHolidays.last(term.division())
                ? " Bank holidays of " + year + " are not known yet; the day may be later."
                : " Bank holidays of " + start.getYear() + " are not known; the day may be later.";
    }
}
