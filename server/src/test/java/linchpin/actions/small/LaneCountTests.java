package linchpin.actions.small;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.actions.Action;
import linchpin.actions.ActionId;
import linchpin.actions.ActionState;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaneCountTests {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);

    private static Action small(ActionState state, LocalDate promised, @Nullable LocalDate done) {
        return action(state, promised, done, null, null);
    }

    private static Action action(
            ActionState state,
            LocalDate promised,
            @Nullable LocalDate done,
            @Nullable LocalDate dropped,
            @Nullable LocalDate grown) {
        return new Action(
                new ActionId(UUID.randomUUID()),
                new MatterId(UUID.randomUUID()),
                "Put the clock where people lie",
                new AccountId(UUID.randomUUID()),
                null,
                promised.plusDays(7),
                promised.plusDays(7),
                grown == null,
                state,
                promised,
                done,
                done == null ? null : "It hangs there",
                null,
                0,
                done,
                dropped,
                null,
                null,
                false,
                grown,
                grown == null ? null : "It needs a wall");
    }

    private static LaneCount count(Action... actions) {
        return LaneCount.of(List.of(actions), FROM, TO);
    }

    @Test
    void saysHowManyWereDoneWithinTheWeekAndHowLongTheyTook() {
        var count = count(
                small(ActionState.DONE, FROM, FROM.plusDays(2)),
                small(ActionState.DONE, FROM, FROM.plusDays(7)),
                small(ActionState.DONE, FROM, FROM.plusDays(8)));
        assertThat(count.says()).isEqualTo("3 small changes done, 2 within a week, median 7 days.");
    }

    @Test
    void takesTheLaterOfTwoInTheMiddleSoThatNothingLooksQuicker() {
        assertThat(count(
                                small(ActionState.DONE, FROM, FROM.plusDays(1)),
                                small(ActionState.DONE, FROM, FROM.plusDays(5)))
                        .says())
                .endsWith("median 5 days.");
    }

    @Test
    void countsByTheDayOnWhichItWasDone() {
        assertThat(count(
                                small(ActionState.DONE, FROM.minusDays(3), FROM),
                                small(ActionState.DONE, TO, TO.plusDays(1)),
                                small(ActionState.DONE, FROM.minusDays(9), FROM.minusDays(1)))
                        .says())
                .isEqualTo("1 small change done, 1 within a week, median 3 days.");
    }

    /** What people sent back is not done, whatever day was given for it. */
    @Test
    void countsNothingThatIsStillToBeDone() {
        for (var state : List.of(ActionState.PROMISED, ActionState.STARTED, ActionState.PUT_BACK)) {
            assertThat(count(small(state, FROM, FROM.plusDays(2))).done()).isZero();
        }
        assertThat(count().says()).isEqualTo("No small change was done.");
    }

    @Test
    void saysWhatGrewTooBigAndWhatWasDroppedBesideWhatWasDone() {
        assertThat(count(
                                action(ActionState.DONE, FROM, FROM.plusDays(2), null, FROM.plusDays(1)),
                                action(ActionState.PROMISED, FROM, null, null, TO.plusDays(1)),
                                action(ActionState.DROPPED, FROM, null, FROM.plusDays(4), null))
                        .says())
                .isEqualTo("No small change was done. 1 grew too big for a week. 1 was dropped.");
    }

    @Test
    void isDueFromTodayToTheSeventhDay() {
        var form = new SmallForm("Put the clock where people lie", FROM);
        assertThat(form.dated(FROM, Errors.none()).any()).isFalse();
        assertThat(form.dated(FROM.minusDays(7), Errors.none()).any()).isFalse();
        assertThat(form.dated(FROM.minusDays(8), Errors.none()).of("due"))
                .isEqualTo(
                        "A small change is done within 7 days, by 31 March 2026. Choose an earlier day, or promise it "
                                + "as an ordinary action");
        assertThat(form.dated(FROM.plusDays(1), Errors.none()).of("due")).startsWith("Enter the day");
        assertThat(new SmallForm(null, null).dated(FROM, Errors.none()).of("due"))
                .startsWith("Enter the day");
    }
}
