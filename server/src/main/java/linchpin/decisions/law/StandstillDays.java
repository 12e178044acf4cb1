package linchpin.decisions.law;

import java.time.LocalDate;
import java.util.Set;
import linchpin.decisions.law.Law.Standstill;
import linchpin.organisation.days.WorkingDays;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;

/**
 * The days of a standstill, counted.
 *
 * @param notice the day of the notice
 * @param last its last day
 * @param skipped how many bank holidays lie in it
 */
record StandstillDays(Standstill rule, LocalDate notice, LocalDate last, long skipped) {

    static StandstillDays of(Standstill rule, LocalDate notice, Set<LocalDate> holidays) {
        var days = new WorkingDays(holidays);
        var after = notice.plusDays(rule.countedAfter());
        var last = days.after(after, rule.days());
        return new StandstillDays(rule, notice, last, days.skipped(after, last));
    }

    /** @return the first day on which somebody may sign, by this count */
    String earliest() {
        return Days.full(last.plusDays(1));
    }

    /** @return how it was counted */
    String says() {
        var first = notice.plusDays(rule.countedAfter() + 1L);
        return CountNoun.number(rule.days()) + " working days, counted from " + Days.full(first) + " to the end of "
                + Days.full(last) + ", " + holidays() + ".";
    }

    private String holidays() {
        if (skipped == 0) {
            return "with no bank holiday between them";
        }
        return (skipped == 1 ? "1 bank holiday" : CountNoun.number(skipped) + " bank holidays") + " skipped";
    }
}
