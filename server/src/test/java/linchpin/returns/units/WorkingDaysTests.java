package linchpin.returns.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import linchpin.returns.ReturnCsv;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    @Test
    void skipsWeekendsAndBankHolidays() {
        var none = new WorkingDays(Set.of());
        assertThat(none.after(LocalDate.of(2026, 10, 31), 9)).isEqualTo(LocalDate.of(2026, 11, 12));
        var christmas = new WorkingDays(Set.of(LocalDate.of(2027, 1, 1)));
        assertThat(christmas.after(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void beginsTheYearInApril() {
        assertThat(ReturnCsv.year(YearMonth.of(2025, 8))).isEqualTo("2025_26");
        assertThat(ReturnCsv.year(YearMonth.of(2026, 3))).isEqualTo("2025_26");
        assertThat(ReturnCsv.year(YearMonth.of(1999, 4))).isEqualTo("1999_00");
    }
}
