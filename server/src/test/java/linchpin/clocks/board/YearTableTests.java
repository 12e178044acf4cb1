package linchpin.clocks.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.clocks.ClockId;
import linchpin.clocks.ClockLine;
import linchpin.clocks.DutyClock;
import linchpin.clocks.Happened;
import linchpin.clocks.Happening;
import linchpin.clocks.How;
import linchpin.clocks.RequestId;
import linchpin.clocks.duties.Step;
import linchpin.clocks.duties.Term;
import linchpin.clocks.duties.Unit;
import linchpin.organisation.days.Division;
import linchpin.tables.writing.Cell;
import org.junit.jupiter.api.Test;

class YearTableTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

    private static ClockLine line(Happened... happened) {
        var clock = new DutyClock(
                new ClockId(UUID.randomUUID()),
                null,
                new RequestId(UUID.randomUUID()),
                "healthwatch-answer",
                "Answer Healthwatch",
                "regulations",
                Step.ANSWER,
                new Term(20, Unit.WORKING_DAYS, Division.ENGLAND_AND_WALES),
                "",
                LocalDate.of(2026, 6, 1),
                List.of(happened));
        return new ClockLine(
                clock, "Healthwatch Nowhere: words that patients said", null, null, "Shelf 4", "Ada Ferry");
    }

    private static Happened on(int day, Happening what) {
        var how = what == Happening.MET ? How.LETTER : null;
        return new Happened(UUID.randomUUID(), what, LocalDate.of(2026, 7, day), how, "His wife died on Rowan", null);
    }

    private static List<String> cells(ClockLine line) {
        return YearTable.of(2026, List.of(line), TODAY).rows().getFirst().stream()
                .map(Cell::shown)
                .toList();
    }

    @Test
    void holdsDaysAndNothingOfWhatAnybodySaid() {
        assertThat(cells(line(on(1, Happening.MET))))
                .contains("A request", "2026-06-01", "2026-06-29", "2026-07-01", "By letter", "2")
                .noneMatch(cell -> cell.contains("patients said") || cell.contains("Ada") || cell.contains("Shelf"));
    }

    @Test
    void countsWhatRunsSoFarAndNothingOfWhatWasEnded() {
        assertThat(cells(line()).get(7)).isEqualTo("11");
        assertThat(cells(line(on(1, Happening.ENDED))).get(7)).isEmpty();
    }

    @Test
    void saysThatOneWasEndedAndNotWhy() {
        for (var what : List.of(Happening.ENDED, Happening.MET, Happening.PAUSED)) {
            assertThat(cells(line(on(1, what)))).as(what.name()).noneMatch(cell -> cell.contains("His wife"));
        }
        assertThat(cells(line(on(1, Happening.ENDED))).getLast()).isEqualTo("Ended on 1 July 2026");
    }

    @Test
    void saysWhoseClocksItHolds() {
        assertThat(YearTable.of(2026, List.of(), TODAY).toString()).contains("that you may read about");
    }
}
