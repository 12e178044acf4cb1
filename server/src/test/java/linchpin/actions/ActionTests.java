package linchpin.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 3);

    private static Action action(ActionState state, LocalDate firstDue, LocalDate due, LocalDate doneOn) {
        return new Action(
                new ActionId(UUID.randomUUID()),
                new MatterId(UUID.randomUUID()),
                "Buy twenty chairs",
                new AccountId(UUID.randomUUID()),
                null,
                due,
                firstDue,
                false,
                state,
                FIRST.minusDays(9),
                doneOn,
                doneOn == null ? null : "They stand there",
                null,
                state == ActionState.PUT_BACK ? 1 : 0,
                doneOn,
                state == ActionState.DROPPED ? DUE.plusDays(6) : null,
                null,
                null,
                false,
                null,
                null);
    }

    @Test
    void isNotLateOnTheDayItIsDue() {
        var action = action(ActionState.STARTED, DUE, DUE, null);
        assertThat(action.daysLate(DUE)).isZero();
        assertThat(action.timing(DUE)).isEqualTo("due 3 May 2026");
        assertThat(action.daysLate(DUE.plusDays(1))).isEqualTo(1);
        assertThat(action.timing(DUE.plusDays(1))).isEqualTo("due 3 May 2026, 1 day late");
    }

    @Test
    void neverHidesThatItsDateWasMoved() {
        assertThat(action(ActionState.PROMISED, FIRST, DUE, null).timing(DUE.plusDays(4)))
                .isEqualTo("due 3 May 2026, 4 days late, first promised for 1 May 2026, 6 days ago");
    }

    @Test
    void saysWhenItWasDoneHoweverLate() {
        assertThat(action(ActionState.DONE, FIRST, DUE, DUE.plusDays(40)).timing(DUE.plusDays(90)))
                .isEqualTo("done on 12 June 2026, 42 days after the date first promised");
        assertThat(action(ActionState.DONE, DUE, DUE, FIRST).timing(DUE)).isEqualTo("done on 1 May 2026");
    }

    @Test
    void isDueAgainOnceItWasPutBack() {
        assertThat(action(ActionState.PUT_BACK, FIRST, DUE, FIRST).timing(DUE))
                .as("the clock of the first promise runs on")
                .isEqualTo("to be put right by 3 May 2026, first promised for 1 May 2026, 2 days ago");
    }

    @Test
    void saysHowLateItWasWhenItWasDropped() {
        assertThat(action(ActionState.DROPPED, FIRST, DUE, null).timing(DUE.plusYears(1)))
                .isEqualTo("was due 3 May 2026, first promised for 1 May 2026, dropped on 9 May 2026, "
                        + "8 days after the date first promised");
    }

    @Test
    void doesNotPassForDoneInTimeBecauseAnEarlierDayWasGiven() {
        var done = new Action(
                new ActionId(UUID.randomUUID()),
                new MatterId(UUID.randomUUID()),
                "Buy twenty chairs",
                new AccountId(UUID.randomUUID()),
                null,
                DUE,
                DUE,
                false,
                ActionState.DONE,
                FIRST,
                FIRST,
                "They stand there",
                null,
                0,
                DUE.plusDays(20),
                null,
                null,
                null,
                false,
                null,
                null);
        assertThat(done.timing(DUE.plusDays(30))).isEqualTo("done on 1 May 2026, told on 23 May 2026");
    }

    @ParameterizedTest
    @EnumSource
    void isLateOnlyWhileItIsStillToBeDone(ActionState state) {
        assertThat(action(state, DUE, DUE, DUE).daysLate(DUE.plusYears(1)) > 0).isEqualTo(state.open());
    }

    /** The mark goes up as the list goes down: what is open by due date, then what has ended, the latest first. */
    @Test
    void isMarkedInTheOrderOfTheList() {
        var inOrder = List.of(
                action(ActionState.STARTED, FIRST, FIRST, null),
                action(ActionState.PROMISED, DUE, DUE, null),
                action(ActionState.DONE, FIRST, FIRST, DUE),
                action(ActionState.DROPPED, FIRST, FIRST, null));
        assertThat(inOrder.stream().map(ActionPages::mark).map(mark -> mark.split(",", -1)))
                .isSortedAccordingTo(Comparator.comparing((String[] mark) -> mark[0].equals("ended"))
                        .thenComparing(mark -> Integer.parseInt(mark[1])));
    }
}
