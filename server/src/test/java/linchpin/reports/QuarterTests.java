package linchpin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTests {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-q1, 2026-01-01, 2026-03-31",
        "2026-03-31, 2026-q1, 2026-01-01, 2026-03-31",
        "2024-02-29, 2024-q1, 2024-01-01, 2024-03-31",
        "2026-09-30, 2026-q3, 2026-07-01, 2026-09-30",
        "2026-12-31, 2026-q4, 2026-10-01, 2026-12-31"
    })
    void beginsAndEndsWithItsMonths(LocalDate day, String code, LocalDate first, LocalDate last) {
        var quarter = Quarter.of(day);
        assertThat(quarter.code()).isEqualTo(code);
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
        assertThat(Quarter.with(code)).contains(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-q5", "2026-q0", "1999-q1", "2026-Q3", "2026-q3 ", "../2026-q3"})
    void nothingElseIsOne(String code) {
        assertThat(Quarter.with(code)).isEmpty();
    }

    @Test
    void isOverFromTheDayAfterItsLast() {
        var quarter = Quarter.of(LocalDate.of(2026, 8, 1));
        assertThat(quarter.over(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(quarter.over(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(quarter.name()).isEqualTo("July to September 2026");
        assertThat(Quarter.over(LocalDate.of(2026, 1, 5), 3))
                .extracting(Quarter::code)
                .containsExactly("2025-q4", "2025-q3", "2025-q2");
    }
}
