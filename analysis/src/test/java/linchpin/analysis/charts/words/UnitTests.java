package linchpin.analysis.charts.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTests {

    @ParameterizedTest
    @CsvSource({
        "100, 100%",
        "99.97, 99.97%",
        "99.996, 99.996%",
        "99.6, 99.6%",
        "0, 0%",
        "0.04, 0.04%",
        "0.0031, 0.0031%",
        "87.25, 87.3%",
        "-0.00000001, 0%"
    })
    void roundsNobodyAway(double value, String said) {
        assertThat(Unit.PERCENT.say(value)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1204; 1,204", "3.14159; 3.1", "0.25; 0.25", "2.5E12; 2.50e+12"})
    void saysNumbersAsPeopleWriteThem(double value, String said) {
        assertThat(Unit.COUNT.say(value)).isEqualTo(said);
    }

    @Test
    void saysOneDayAndManyDays() {
        assertThat(Unit.DAYS.say(1)).isEqualTo("1 day");
        assertThat(Unit.DAYS.say(1.5)).isEqualTo("1.5 days");
        assertThat(Unit.DAYS.say(0)).isEqualTo("0 days");
    }

    @Test
    void isBrieferWhereThereIsLittleRoomAndNoLessTrue() {
        assertThat(Unit.DAYS.brief(12)).isEqualTo("12");
        assertThat(Unit.COUNT.brief(1_204.6)).isEqualTo("1,205");
        assertThat(Unit.PERCENT.brief(99.97)).isEqualTo("99.97%");
    }
}
