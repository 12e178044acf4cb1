package linchpin.approach.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTests {

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-06-01",
        "2026-06-01T14:30:00, 2026-06-01",
        "2026-06-01 14:30, 2026-06-01",
        "01/06/2026, 2026-06-01",
        "1.6.26, 2026-06-01",
        "01/06/2026 14:30, 2026-06-01",
        "1 June 2026, 2026-06-01",
        "01-Jun-26, 2026-06-01"
    })
    void isReadAsInBritain(String cell, LocalDate day) {
        assertThat(WrittenDay.read(cell)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "31/02/2026", "13/13/2026", "1 Foo 2026", "46174", "2026-6"})
    void isNoneWhereItCannotBe(String cell) {
        assertThat(WrittenDay.read(cell)).isEmpty();
    }
}
