package linchpin.organisation.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    @Test
    void skipWeekendsAndBankHolidays() {
        var none = new WorkingDays(Set.of());
        assertThat(none.after(LocalDate.of(2026, 10, 31), 9)).isEqualTo(LocalDate.of(2026, 11, 12));
        var christmas = new WorkingDays(Set.of(LocalDate.of(2027, 1, 1)));
        assertThat(christmas.after(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    /** As somebody would who counts them on a calendar. */
    @Test
    void areAsManyAsWereAskedFor() {
        var random = new Random(11);
        for (var round = 0; round < 500; round++) {
            var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
            var holidays = random.ints(8, 0, 40).mapToObj(day::plusDays).collect(Collectors.toSet());
            var nth = 1 + random.nextInt(20);
            var due = new WorkingDays(holidays).after(day, nth);
            var worked = Stream.iterate(day.plusDays(1), one -> !one.isAfter(due), one -> one.plusDays(1))
                    .filter(one -> one.getDayOfWeek() != DayOfWeek.SATURDAY
                            && one.getDayOfWeek() != DayOfWeek.SUNDAY
                            && !holidays.contains(one))
                    .toList();
            assertThat(worked).as(day + " and " + nth).hasSize(nth).endsWith(due);
        }
    }
}
