package linchpin.decisions.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandstillDaysTests {

    private static final Set<LocalDate> NONE = Set.of();

    private static StandstillDays of(String law, LocalDate notice, Set<LocalDate> holidays) {
        return StandstillDays.of(Laws.of(law).orElseThrow().standstill(), notice, holidays);
    }

    /** The regime begins on Tuesday, and the eighth working day after that Tuesday is a Friday. */
    @Test
    void beginOnTheDayAfterTheNoticeUnderTheRegimeForHealthCare() {
        var days = of("psr-2023", LocalDate.of(2026, 6, 1), NONE);
        assertThat(days.last()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(days.earliest()).isEqualTo("13 June 2026");
        assertThat(days.says())
                .isEqualTo(
                        "8 working days, counted from 3 June 2026 to the end of 12 June 2026, with no bank holiday between them.");
    }

    @Test
    void beginWithTheDayOfTheNoticeUnderTheAct() {
        var days = of("pa-2023", LocalDate.of(2026, 6, 1), NONE);
        assertThat(days.last()).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(days.says()).startsWith("8 working days, counted from 1 June 2026 to the end of 10 June 2026");
    }

    @Test
    void skipBankHolidays() {
        var easter = Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6));
        var days = of("psr-2023", LocalDate.of(2026, 3, 31), easter);
        assertThat(days.last()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(days.says()).endsWith("2 bank holidays skipped.");
    }

    @Test
    void saysOfEachLawWhereItStandsAndWhatNobodyHasVerified() {
        assertThat(Laws.all()).hasSize(2).allSatisfy(law -> {
            assertThat(law.address()).startsWith("https://www.legislation.gov.uk/");
            assertThat(law.standstill().address()).startsWith("https://www.legislation.gov.uk/");
            assertThat(law.checkedBy()).contains("not by a lawyer");
            assertThat(law.unverified()).isNotEmpty();
            assertThat(law.inForce(law.from().minusDays(1))).isFalse();
            assertThat(law.inForce(law.from())).isTrue();
        });
    }
}
