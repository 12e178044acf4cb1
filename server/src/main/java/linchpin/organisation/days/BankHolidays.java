package linchpin.organisation.days;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The bank holidays of England, for whoever counts working days. They are kept by the module that has to have them right every month. */
public interface BankHolidays {

    /** @return those from one day until the other, both included; empty where nobody has said them for all of these years */
    Optional<Known> between(LocalDate from, LocalDate until);

    /** @param checked whether somebody has compared all of them with their source */
    record Known(Set<LocalDate> days, boolean checked) {

        public Known {
            days = Set.copyOf(days);
        }
    }
}
