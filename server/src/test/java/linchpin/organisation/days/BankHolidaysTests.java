package linchpin.organisation.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BankHolidaysTests {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Test
    void areThoseOfTheDivision() {
        assertThat(BankHolidays.between(Division.ENGLAND_AND_WALES, CHRISTMAS, CHRISTMAS)
                        .orElseThrow())
                .hasSize(8)
                .contains(CHRISTMAS, LocalDate.of(2026, 12, 28), LocalDate.of(2026, 4, 6))
                .doesNotContain(LocalDate.of(2026, 11, 30));
        assertThat(BankHolidays.of(Division.SCOTLAND))
                .contains(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 1, 2))
                .doesNotContain(LocalDate.of(2026, 4, 6));
        assertThat(BankHolidays.of(Division.NORTHERN_IRELAND))
                .contains(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 7, 13));
    }

    @Test
    void areNotKnownForYearsThatNobodyPublished() {
        for (var division : Division.values()) {
            var last = BankHolidays.last(division);
            assertThat(BankHolidays.between(division, CHRISTMAS, LocalDate.of(last, 12, 31)))
                    .isPresent();
            assertThat(BankHolidays.between(division, CHRISTMAS, LocalDate.of(last + 1, 1, 1)))
                    .isEmpty();
            assertThat(BankHolidays.between(division, LocalDate.of(2011, 12, 31), CHRISTMAS))
                    .isEmpty();
        }
    }

    @Test
    void divisionsAreKnownByTheirCodes() {
        assertThat(Division.with("scotland")).contains(Division.SCOTLAND);
        assertThat(Division.with("mars")).isEmpty();
    }
}
