package linchpin.answers.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.confirming.Counts;
import linchpin.answers.confirming.Round;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.people.AccountId;
import linchpin.ui.Letterhead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is told as confirmed, or as accepted, that nobody agreed to, and a yes is told as what it is. */
class ConfirmationWordsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Counts NOBODY = new Counts(0, 0, 0, 0, 0, 0, 12);
    private static final Counts ONE_AGREES = new Counts(1, 0, 0, 0, 0, 0, 12);

    private static Round asked(Counts said) {
        return new Round(1, DAY, null, null, said);
    }

    private static Matter matter(MatterState state) {
        return new Matter(
                new MatterId(UUID.randomUUID()),
                1,
                "Chairs",
                "People stand",
                null,
                state,
                null,
                new AccountId(UUID.randomUUID()),
                DAY,
                state.closed() ? DAY : null,
                state == MatterState.NOT_RESOLVED ? "The room is gone" : null);
    }

    private static PublishedAnswer answer(AnswerKind kind, LocalDate wentBack, LocalDate due) {
        return new PublishedAnswer(
                new AnswerId(UUID.randomUUID()),
                new MatterId(UUID.randomUUID()),
                1,
                1,
                kind,
                "We stand",
                "Chairs",
                new AccountId(UUID.randomUUID()),
                DAY,
                DAY,
                null,
                wentBack,
                due);
    }

    private static String words(PublishedAnswer answer, MatterState state, Round... asked) {
        return ConfirmationWords.of(answer, matter(state), List.of(asked), Letterhead.USUAL_LEADER);
    }

    private static String words(AnswerKind kind, MatterState state, Counts said) {
        return words(answer(kind, null, null), state, asked(said));
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
    void tellsAYesAsWhatItIs() {
        assertThat(words(AnswerKind.DID, MatterState.ANSWERED, ONE_AGREES))
                .isEqualTo("Claimed, not confirmed yet: so far 1 of 12 asked says yes");
        assertThat(words(AnswerKind.DID, MatterState.ANSWERED, NOBODY))
                .isEqualTo("Claimed, waiting for the people who raised it");
        assertThat(words(AnswerKind.DID, MatterState.RESOLVED, ONE_AGREES)).isEqualTo("Confirmed on 1 May 2026");
    }

    @Test
    void tellsWhetherItIsStillSo() {
        var later = new Round(1, DAY.plusYears(1), 365, DAY, new Counts(1, 0, 1, 1, 0, 0, 12));
        assertThat(words(answer(AnswerKind.DID, null, null), MatterState.RESOLVED, asked(ONE_AGREES), later))
                .isEqualTo("Confirmed on 1 May 2026; a year later 2 of the 3 who answered say it is still so");
        assertThat(words(answer(AnswerKind.DID, DAY.plusYears(1), null), MatterState.BACK, asked(ONE_AGREES), later))
                .startsWith(
                        "It did not last: confirmed on 1 May 2026, and a year later 1 of 12 asked said half, or no");
    }

    @ParameterizedTest
    @EnumSource(
            value = MatterState.class,
            names = {"RESOLVED", "NOT_RESOLVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void neverForgetsThatItWentBack(MatterState state) {
        var did = words(answer(AnswerKind.DID, DAY, null), state, asked(ONE_AGREES));
        assertThat(did).contains("said half, or no").doesNotContain("Claimed");
        var didNot = words(answer(AnswerKind.DID_NOT, DAY, DAY.plusDays(14)), state, asked(ONE_AGREES));
        assertThat(didNot).isEqualTo("Not accepted: it went back to be answered anew by 15 May 2026");
    }

    @Test
    void saysWhyItWasClosedWithoutAgreement() {
        assertThat(words(AnswerKind.DID_NOT, MatterState.NOT_RESOLVED, NOBODY))
                .isEqualTo("Closed, not resolved: The room is gone");
    }
}
