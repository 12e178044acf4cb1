package linchpin.feedback.imports.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMonthTests {

    @ParameterizedTest
    @CsvSource({
        "3/2026, 2026-03",
        "03-2026, 2026-03",
        "12.2025, 2025-12",
        "2026-03, 2026-03",
        "2026/12, 2026-12",
        "March 2026, 2026-03",
        "MARCH 2026, 2026-03",
        "Mar-26, 2026-03",
        "Sept. 2025, 2025-09",
        "' march  2026 ', 2026-03"
    })
    void readsAMonthHoweverItIsWritten(String cell, YearMonth month) {
        assertThat(WrittenMonth.of(cell)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "13/2026", "0/2026", "2026", "March", "Smarch 2026", "03/10/2026", "3 March 2026", "2026-13"
            })
    void takesNothingElseForAMonth(String cell) {
        assertThat(WrittenMonth.of(cell)).isEmpty();
    }
}
