package linchpin.reviews;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.organisation.days.BankHolidays;
import linchpin.organisation.days.Division;
import linchpin.organisation.days.WorkingDays;
import org.springframework.stereotype.Component;

/** When a review is due: so many working days on, without the bank holidays that are published. */
@Component
class DueDays {

    private final Clock clock;

    DueDays(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate due(int workingDays) {
        return new WorkingDays(BankHolidays.of(Division.ENGLAND_AND_WALES)).after(today(), workingDays);
    }
}
