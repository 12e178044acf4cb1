package linchpin.actions.cycles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import linchpin.actions.ActionId;
import linchpin.actions.cycles.Cycle.End;
import linchpin.actions.cycles.Cycle.Plan;
import linchpin.actions.cycles.Cycle.With;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CycleTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 3);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 10);

    private static Cycle cycle(@Nullable End end) {
        return new Cycle(
                new CycleId(UUID.randomUUID()),
                new ActionId(UUID.randomUUID()),
                2,
                new Plan("Shut the door", "It is quieter", null, null, FIRST, LAST, "One bay", new With(12, 1, 0)),
                new AccountId(UUID.randomUUID()),
                FIRST,
                end);
    }

    @Test
    void saysWhereItStands() {
        assertThat(cycle(null).standing(FIRST.minusDays(1))).isEqualTo("to begin on 3 May 2026");
        assertThat(cycle(null).standing(LAST)).isEqualTo("under way until 10 May 2026");
        assertThat(cycle(null).standing(LAST.plusDays(1))).isEqualTo("should have ended 1 day ago");
        var end =
                new End("It was quieter", null, Ending.ADAPT, "The door bangs", new AccountId(UUID.randomUUID()), LAST);
        assertThat(cycle(end).standing(LAST.plusYears(1))).isEqualTo("adapted on 10 May 2026");
    }

    @Test
    void isOverdueOnceItsLastDayIsOverAndNobodySaidWhatHappened() {
        assertThat(cycle(null).overdue(LAST)).isFalse();
        assertThat(cycle(null).overdue(LAST.plusDays(1))).isTrue();
        var end = new End("Nothing", null, Ending.ABANDON, "It did nothing", new AccountId(UUID.randomUUID()), LAST);
        assertThat(cycle(end).overdue(LAST.plusDays(9))).isFalse();
    }

    @Test
    void namesNobodyWhoTriesIt() {
        assertThat(new With(12, 1, 0).inWords()).isEqualTo("12 patients, 1 carer and no members of staff");
        assertThat(new With(0, 0, 0).anybody()).isFalse();
    }

    @Test
    void writesNumbersAsPeopleDo() {
        assertThat(Cycle.number(new BigDecimal("12.00"))).isEqualTo("12");
        assertThat(Cycle.number(new BigDecimal("1200.50"))).isEqualTo("1200.5");
        assertThat(Cycle.number(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(Cycle.number(null)).isEmpty();
    }
}
