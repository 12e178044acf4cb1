package linchpin.feedback.imports.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateTallyTests {

    private static DateCounts of(String... cells) {
        var tally = new DateTally();
        for (var i = 0; i < cells.length; i++) {
            tally.see(i + 2, cells[i]);
        }
        return tally.counts();
    }

    @Test
    void countsEachWayOfReadingByItself() {
        var counts = of("2021-10-03", "30/09/2021", "12/14/2021", "03/10/2021", "03/10/21", "soon", "");
        assertThat(counts.sure()).isEqualTo(1);
        assertThat(counts.dayOnly()).isEqualTo(1);
        assertThat(counts.monthOnly()).isEqualTo(1);
        assertThat(counts.either()).isEqualTo(2);
        assertThat(counts.twoDigit()).isEqualTo(1);
        assertThat(counts.other()).isEqualTo(2);
        assertThat(counts.dates()).isEqualTo(5);
        assertThat(counts.mixed()).isTrue();
    }

    @Test
    void remembersTheLatestYearAndAFewExamplesWithTheirRows() {
        var counts = of("30/09/2021", "30/09/2019", "29/09/2021", "28/09/2021", "27/09/2021");
        assertThat(counts.lastYear()).isEqualTo(2021);
        assertThat(counts.dayExamples())
                .isEqualTo(List.of("row 2: 30/09/2021", "row 3: 30/09/2019", "row 4: 29/09/2021"));
        assertThat(counts.mixed()).isFalse();
    }

    @Test
    void knowsNoYearWhereThereIsNoDate() {
        assertThat(of("soon", "").lastYear()).isZero();
        assertThat(of().dates()).isZero();
    }

    @Test
    void asksNobodyWhereTheUsualOrderReadsEverything() {
        assertThat(DateReading.usual().covers(of("30/09/2021", "03/10/2021"))).isTrue();
        assertThat(DateReading.usual().covers(of("12/14/2021", "03/10/2021"))).isFalse();
        assertThat(DateReading.usual().covers(of("30/09/2021", "12/14/2021"))).isFalse();
    }

    @Test
    void asksNobodyASecondTime() {
        var settled = new DateReading(DateOrder.REFUSE, -1, Map.of(), false, true, false);
        assertThat(settled.covers(of("30/09/2021", "12/14/2021"))).isTrue();
    }

    @Test
    void letsAnotherColumnDecideByItsValueHoweverThatIsSpelt() {
        var reading = new DateReading(
                DateOrder.REFUSE,
                1,
                Map.of("north", DateOrder.DAY_FIRST, "south", DateOrder.MONTH_FIRST),
                false,
                true,
                false);
        assertThat(reading.orderFor(" NORTH ")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(reading.orderFor("South")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(reading.orderFor("elsewhere")).isEqualTo(DateOrder.REFUSE);
        assertThat(reading.at(-1).orderFor("North")).isEqualTo(DateOrder.REFUSE);
    }

    /** A spreadsheet takes 03/10/2021 for a date of another country, and leaves 30/09/2021 as it was typed. */
    @Test
    void noticesDatesThatASpreadsheetTurnedRound() {
        assertThat(of("2025-03-01", "2025-03-02", "13/02/2025", "28/02/2025").looksTurned())
                .isTrue();
        assertThat(of("2025-03-01T10:15", "02/13/2025").looksTurned()).isTrue();
        assertThat(of("45717", "13/02/2025").looksTurned()).isTrue();
        assertThat(of("2025-03-01", "2025-05-05", "13/02/2025").looksTurned()).isTrue();
    }

    @Test
    void noticesTurnedDatesThoughSomebodyMendedAFew() {
        var cells = new ArrayList<>(Collections.nCopies(9, "2025-03-01"));
        cells.addAll(List.of("13/02/2025", "2025-02-13"));
        assertThat(of(cells.toArray(String[]::new)).looksTurned()).isTrue();
    }

    @Test
    void noticesThatAllHaveOneDay() {
        assertThat(of("2000-01-01 10:15", "2000-01-01 11:30", "").only()).isEqualTo("2000-01-01");
        assertThat(of("2000-01-01", "2000-01-02").only()).isNull();
        assertThat(of("2000-01-01").only()).isNull();
    }

    @Test
    void takesDatesForRightWhereOneOfThemCannotHaveBeenTurned() {
        assertThat(of("2025-03-01", "2025-03-13", "13/02/2025").looksTurned()).isFalse();
        assertThat(of("2025-03-01", "13/02/2025", "01/02/2025").looksTurned()).isFalse();
        assertThat(of("2025-03-01", "2025-03-02").looksTurned()).isFalse();
        assertThat(of("13/02/2025", "28/02/2025").looksTurned()).isFalse();
        assertThat(of("2025-05-05", "13/02/2025").looksTurned()).isFalse();
    }

    @Test
    void asksAboutTurnedDatesUntilSomebodySays() {
        var counts = of("2025-03-01", "13/02/2025");
        assertThat(DateReading.usual().covers(counts)).isFalse();
        assertThat(new DateReading(DateOrder.DAY_FIRST, -1, Map.of(), false, true, true).covers(counts))
                .isTrue();
        assertThat(WrittenDate.of("2025-03-01").turned().in(DateOrder.REFUSE)).isEqualTo("2025-01-03");
        assertThat(WrittenDate.of("13/02/2025").turned().in(DateOrder.REFUSE)).isEqualTo("2025-02-13");
    }
}
