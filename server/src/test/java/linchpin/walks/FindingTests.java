package linchpin.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.actions.ActionId;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.walks.Finding.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingTests {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 3);

    private static Finding finding(
            State state, @Nullable String said, @Nullable LocalDate due, @Nullable LocalDate settled) {
        return new Finding(
                new FindingId(UUID.randomUUID()),
                new WalkId(UUID.randomUUID()),
                3,
                new PlaceId(UUID.randomUUID()),
                "Does the door open without strength?",
                said,
                DUE.minusDays(20),
                state,
                null,
                Cost.MONEY,
                due,
                state == State.REFUSED ? "The house is listed" : null,
                settled,
                null,
                null);
    }

    @Test
    void isCalledWhatThoseWhoWalkedSaid() {
        assertThat(finding(State.OPEN, "The door is too heavy", DUE, null).what())
                .isEqualTo("The door is too heavy");
        assertThat(finding(State.OPEN, null, DUE, null).what()).isEqualTo("Does the door open without strength?");
    }

    @Test
    void isLateWhileItStandsPastItsDay() {
        assertThat(finding(State.OPEN, null, DUE, null).timing(DUE)).isEqualTo("due 3 May 2026");
        assertThat(finding(State.HALF, null, DUE, null).timing(DUE.plusDays(2)))
                .isEqualTo("due 3 May 2026, 2 days late");
        assertThat(finding(State.OPEN, null, null, null).timing(DUE)).isEqualTo("no day is set");
        assertThat(finding(State.FIXED, null, DUE, DUE.plusDays(9)).late(DUE.plusYears(1)))
                .isFalse();
        assertThat(finding(State.FIXED, null, DUE, DUE).timing(DUE)).isEqualTo("fixed, 3 May 2026");
        assertThat(finding(State.REFUSED, null, DUE, DUE).timing(DUE)).isEqualTo("will not be done, 3 May 2026");
    }

    /** Its action is late or not; the finding waits for the next walk. */
    @Test
    void isNotLateOnceItIsPromised() {
        var open = finding(State.OPEN, null, DUE, null);
        var promised = new Finding(
                open.id(),
                open.walkId(),
                open.n(),
                open.placeId(),
                open.asked(),
                open.said(),
                open.foundOn(),
                open.state(),
                open.owner(),
                open.cost(),
                open.due(),
                null,
                null,
                new MatterId(UUID.randomUUID()),
                new ActionId(UUID.randomUUID()));
        assertThat(open.late(DUE.plusDays(1))).isTrue();
        assertThat(promised.late(DUE.plusDays(1))).isFalse();
        assertThat(promised.timing(DUE.plusDays(1))).isEqualTo("promised as an action");
    }

    @Test
    void namesWhoWalkedByNeedAndByRole() {
        var walk = new Walk(
                new WalkId(UUID.randomUUID()),
                new PlaceId(UUID.randomUUID()),
                DUE,
                "Waiting",
                List.of("wheelchair", "pram"),
                2,
                1,
                0,
                null,
                null);
        assertThat(walk.who()).isEqualTo("2 patients, 1 carer: Uses a wheelchair; Comes with a pram or small children");
        assertThat(walk.finished()).isFalse();
    }

    @Test
    void isFoundFixedHalfOrNotTheNextTime() {
        assertThat(Verdict.choices(true))
                .extracting(choice -> choice.label())
                .containsExactly("Fixed", "Half", "Not fixed", "Could not be tried");
        assertThat(Verdict.choices(false))
                .extracting(choice -> choice.label())
                .containsExactly("Fine", "Not fine", "Could not be tried");
        assertThat(Verdict.of("half", false)).isEmpty();
    }
}
