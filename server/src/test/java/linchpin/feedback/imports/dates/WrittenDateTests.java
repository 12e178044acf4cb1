package linchpin.feedback.imports.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    @ParameterizedTest
    @CsvSource({
        "2021-10-03, 2021-10-03",
        "2021/10/03, 2021-10-03",
        "05/05/2021, 2021-05-05",
        "3 October 2021, 2021-10-03",
        "03-Oct-2021, 2021-10-03",
        "3 oct 21, 2021-10-03",
        "44472, 2021-10-03",
        "44472.4791666667, 2021-10-03",
        "20211003, 2021-10-03",
        "3rd October 2021, 2021-10-03",
        "'Sunday, 3 October 2021', 2021-10-03",
        "'October 3, 2021', 2021-10-03",
        "'Oct 3, 2021 10:15 PM', 2021-10-03",
        "3 Hydref 2021, 2021-10-03",
        "3 Rhagfyr 2021, 2021-12-03",
        "3 Mai 2021, 2021-05-03",
        "'2021-10-03 14:05', 2021-10-03",
        "2021-10-03T14:05:00Z, 2021-10-03",
        "29/02/2024, 2024-02-29"
    })
    void readsWhatCanBeReadOneWayOnly(String cell, LocalDate date) {
        var written = WrittenDate.of(cell);
        assertThat(written.isDate()).isTrue();
        assertThat(written.either()).isFalse();
        for (var order : DateOrder.values()) {
            assertThat(written.in(order)).as(order.name()).isEqualTo(date);
        }
    }

    @Test
    void saysBothWaysOfADateThatHasTwo() {
        var written = WrittenDate.of("03/10/2021");
        assertThat(written.either()).isTrue();
        assertThat(written.in(DateOrder.DAY_FIRST)).isEqualTo("2021-10-03");
        assertThat(written.in(DateOrder.MONTH_FIRST)).isEqualTo("2021-03-10");
        assertThat(written.in(DateOrder.REFUSE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"30/09/2021, true, false", "12/14/2021, false, true", "13.01.2021, true, false"})
    void knowsWhenOneOrderIsImpossible(String cell, boolean dayOnly, boolean monthOnly) {
        assertThat(WrittenDate.of(cell).dayOnly()).isEqualTo(dayOnly);
        assertThat(WrittenDate.of(cell).monthOnly()).isEqualTo(monthOnly);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "2021",
                "10/2021",
                "31/04/2021",
                "30/02/2021",
                "29/02/2023",
                "00/00/2021",
                "2021-13-01",
                "1/2/3/2021",
                "12345678901234567890",
                "2021-10-03 in the morning",
                "-5/3/2021",
                "29999",
                "80001",
                "3 Foo 2021",
                "Oct 2021",
                "44472.x",
                "20211303",
                "12345678",
                "Ward 3 October",
                "99/99/9999"
            })
    void takesNothingElseForADate(String cell) {
        assertThat(WrittenDate.of(cell).isDate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"30/09/21, true", "30/09/2021, false", "3-Oct-21, true", "2021-10-03, false"})
    void noticesAMissingCentury(String cell, boolean shortYear) {
        assertThat(WrittenDate.of(cell).shortYear()).isEqualTo(shortYear);
    }

    @Test
    void readsThroughBlanksThatOnlyAMachineWrites() {
        assertThat(WrittenDate.of("\u00a030/09/2021\u00a0").in(DateOrder.DAY_FIRST))
                .isEqualTo("2021-09-30");
        assertThat(WrittenDate.of("  30/09/2021  ").in(DateOrder.DAY_FIRST)).isEqualTo("2021-09-30");
    }
}
