package linchpin.clocks.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import linchpin.clocks.ClockId;
import linchpin.clocks.ClockLine;
import linchpin.clocks.DutyClock;
import linchpin.clocks.Happened;
import linchpin.clocks.Happening;
import linchpin.clocks.RequestId;
import linchpin.clocks.board.BoardPage.Ticked;
import linchpin.clocks.duties.Step;
import linchpin.clocks.duties.Term;
import linchpin.clocks.duties.Unit;
import linchpin.organisation.days.Division;
import org.junit.jupiter.api.Test;

class BoardPageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    /** @param from when it began; it is due three days later */
    private static ClockLine line(LocalDate from, String owner, Happened... happened) {
        var clock = new DutyClock(
                new ClockId(UUID.randomUUID()),
                null,
                new RequestId(UUID.randomUUID()),
                "ours",
                "Answer it",
                "A duty of our own; no law",
                Step.ANSWER,
                new Term(3, Unit.DAYS, Division.ENGLAND_AND_WALES),
                "while we wait",
                from,
                List.of(happened));
        return new ClockLine(clock, "Somebody: something", null, null, "", owner);
    }

    private static BoardPage page(String duty, boolean mine, ClockLine... lines) {
        return new BoardPage(
                Arrays.asList(lines), duty, mine, List.of(), List.of(2026), true, true, TODAY, Ticked.NONE);
    }

    @Test
    void saysHowManyRunAndHowManyOfThemAreLate() {
        var late = line(TODAY.minusDays(5), "Ada Ferry");
        var fine = line(TODAY, "");
        assertThat(page("", false, fine).counted()).isEqualTo("1 clock runs. None of them is late.");
        assertThat(page("", false, fine, late).counted()).isEqualTo("2 clocks run. 1 of them is late.");
        assertThat(page("", false, late, late, fine).counted()).isEqualTo("3 clocks run. 2 of them are late.");
    }

    @Test
    void saysOfEachHowItStandsAndWhoseItIs() {
        var page = page("", false);
        assertThat(page.meta(line(TODAY.minusDays(5), "Ada Ferry"))).isEqualTo("2 days late · Ada Ferry");
        assertThat(page.meta(line(TODAY, ""))).isEqualTo("3 days left · Nobody has taken it on");
        assertThat(page.says(line(TODAY, ""))).isEqualTo("Due Saturday 13 June 2026: 3 days from 10 June 2026.");
    }

    /** What stands still is not late, whatever the calendar says. */
    @Test
    void callsNothingLateThatStandsStill() {
        var paused = new Happened(UUID.randomUUID(), Happening.PAUSED, TODAY.minusDays(4), null, "We wait", null);
        var still = line(TODAY.minusDays(5), "Ada Ferry", paused);
        assertThat(page("", false).late(still)).isFalse();
        assertThat(page("", false).meta(still)).isEqualTo("Stands still since 6 June 2026 · Ada Ferry");
        assertThat(page("", false).late(line(TODAY.minusDays(5), "Ada Ferry"))).isTrue();
    }

    @Test
    void holdsAsManyAsCanBeRead() {
        var many = java.util.Collections.nCopies(BoardPage.MOST + 1, line(TODAY, ""))
                .toArray(ClockLine[]::new);
        assertThat(page("", false, many).shown()).hasSize(BoardPage.MOST);
        assertThat(page("", false, many).counted()).startsWith("101 clocks run");
        assertThat(page("", false, many).more()).contains("The 100 that are due next stand here");
        assertThat(page("", false, line(TODAY, "")).more()).isEmpty();
    }

    @Test
    void knowsWhetherOnlySomeAreShown() {
        assertThat(page("", false).filtered()).isFalse();
        assertThat(page("", true).filtered()).isTrue();
        assertThat(page("ours", false).filtered()).isTrue();
        assertThat(page("", false).hows()).hasSize(5);
    }
}
