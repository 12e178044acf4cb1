package linchpin.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import linchpin.organisation.days.BankHolidays;
import linchpin.organisation.days.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** When a review is due: so many working days on, with the bank holidays left out that somebody has said. */
@Component
class DueDays {

    private final ObjectProvider<BankHolidays> holidays;
    private final Clock clock;

    DueDays(ObjectProvider<BankHolidays> holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate due(int workingDays) {
        var today = today();
        var known = holidays.stream()
                .flatMap(days -> days.between(today, today.plusYears(1)).stream())
                .findFirst();
        return new WorkingDays(known.map(BankHolidays.Known::days).orElse(Set.of())).after(today, workingDays);
    }
}
