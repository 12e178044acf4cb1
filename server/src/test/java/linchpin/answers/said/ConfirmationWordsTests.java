package linchpin.answers.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.answers.AnswerKind;
import linchpin.answers.Judgements.Tally;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.people.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is told as confirmed, or as accepted, that nobody agreed to. */
class ConfirmationWordsTests {

    private static final Tally NOBODY = new Tally(List.of(), List.of(), List.of());
    private static final Tally ONE_AGREES =
            new Tally(List.of("1 piece of feedback that raised it"), List.of(), List.of());

    private static String words(AnswerKind kind, MatterState state, Tally tally) {
        var by = new AccountId(UUID.randomUUID());
        var day = LocalDate.of(2026, 5, 1);
        var reason = state == MatterState.NOT_RESOLVED ? "The room is gone" : null;
        return ConfirmationWords.of(
                kind,
                new Matter(
                        new MatterId(UUID.randomUUID()),
                        1,
                        "Chairs",
                        "People stand",
                        null,
                        state,
                        null,
                        by,
                        day,
                        state.closed() ? day : null,
                        reason),
                tally);
    }

    @ParameterizedTest
    @EnumSource
    void confirmsOnlyWhatIsResolved(MatterState state) {
        var did = words(AnswerKind.DID, state, ONE_AGREES);
        var didNot = words(AnswerKind.DID_NOT, state, ONE_AGREES);
        assertThat(did.startsWith("Confirmed")).isEqualTo(state == MatterState.RESOLVED);
        assertThat(didNot.startsWith("Accepted")).isEqualTo(state == MatterState.RESOLVED);
    }

    @Test
    void saysWhoAgreed() {
        assertThat(words(AnswerKind.DID, MatterState.RESOLVED, ONE_AGREES))
                .isEqualTo("Confirmed by 1 piece of feedback that raised it");
        assertThat(words(AnswerKind.DID, MatterState.RESOLVED, NOBODY)).isEqualTo("Confirmed");
    }

    @Test
    void hidesNoDissent() {
        var divided = new Tally(
                List.of("1 patient leader"),
                List.of("2 pieces of feedback that raised it"),
                List.of("1 patient leader"));
        assertThat(words(AnswerKind.DID, MatterState.RESOLVED, divided))
                .isEqualTo(
                        "Confirmed by 1 patient leader (half: 2 pieces of feedback that raised it; no: 1 patient leader)");
        assertThat(words(AnswerKind.DID, MatterState.BACK, divided))
                .startsWith("Not changed yet")
                .endsWith("(half: 2 pieces of feedback that raised it; no: 1 patient leader)");
    }

    @Test
    void saysWhyItWasClosedWithoutAgreement() {
        assertThat(words(AnswerKind.DID_NOT, MatterState.NOT_RESOLVED, NOBODY))
                .isEqualTo("Closed, not resolved: The room is gone");
    }
}
