package linchpin.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.proposals.ProposalId;
import linchpin.rounds.Round.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 18);

    private static Round round(@Nullable LocalDate before, @Nullable LocalDate closed) {
        return new Round(
                new RoundId(UUID.randomUUID()),
                1,
                new ProposalId(UUID.randomUUID()),
                "What should we ask?",
                "Waiting",
                FIRST,
                LAST,
                new AccountId(UUID.randomUUID()),
                before,
                before == null ? null : "It was half-term",
                closed,
                closed == null ? null : "Everybody has said it",
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03, COMING",
        "2026-05-04, OPEN",
        "2026-05-11, OPEN",
        "2026-05-18, OPEN",
        "2026-05-19, OVER",
        "2027-01-01, OVER"
    })
    void isOpenFromItsFirstDayToTheEndOfItsLast(LocalDate today, State state) {
        assertThat(round(null, null).state(today)).isEqualTo(state);
        assertThat(round(null, null).open(today)).isEqualTo(state == State.OPEN);
        assertThat(round(null, null).over(today)).isEqualTo(state == State.OVER);
    }

    @Test
    void isOverFromTheMomentInWhichSomebodyClosesIt() {
        assertThat(round(null, FIRST).state(FIRST)).isEqualTo(State.OVER);
        assertThat(round(null, FIRST).times(FIRST))
                .isEqualTo("It was closed early, on 4 May 2026, because: Everybody has said it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-01 | Opens on 4 May 2026, and closes at the end of 18 May 2026.",
                "2026-05-16 | Open until the end of 18 May 2026: 2 days more after today.",
                "2026-05-17 | Open until the end of 18 May 2026: 1 day more after today.",
                "2026-05-18 | Open until the end of today.",
                "2026-05-19 | It closed at the end of 18 May 2026, as was said."
            })
    void saysOnEachDayHowLongThereIs(LocalDate today, String times) {
        assertThat(round(null, null).times(today)).isEqualTo(times);
    }

    @Test
    void saysThatItWasMadeLongerAndWhy() {
        assertThat(round(null, null).lengthened()).isEmpty();
        assertThat(round(LocalDate.of(2026, 5, 11), null).lengthened())
                .isEqualTo("It was to close on 11 May 2026. It is open longer, because: It was half-term");
    }

    @ParameterizedTest
    @CsvSource({"COMING, Not open yet, grey", "OPEN, Open, blue", "OVER, Closed, grey"})
    void isCalledByItsState(State state, String label, String colour) {
        assertThat(state.label()).isEqualTo(label);
        assertThat(state.colour()).isEqualTo(colour);
    }
}
