package linchpin.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import linchpin.decisions.Decision.State;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTests {

    private static final OffsetDateTime OPENS = OffsetDateTime.parse("2026-05-04T09:00:00Z");
    private static final OffsetDateTime CLOSES = OffsetDateTime.parse("2026-05-18T17:00:00Z");

    private static Decision decision(State state, @Nullable OffsetDateTime endedAt) {
        return new Decision(
                new DecisionId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
                7,
                null,
                null,
                null,
                "What first?",
                "What the ward mends first.",
                How.DOTS,
                false,
                true,
                OPENS,
                CLOSES,
                null,
                false,
                new AccountId(UUID.randomUUID()),
                Role.LINCHPIN,
                OPENS,
                state,
                null,
                endedAt,
                null);
    }

    @Test
    void takesVotesFromTheMomentItOpensUntilTheMomentItCloses() {
        var running = decision(State.PUBLISHED, null);
        assertThat(running.open(OPENS.minusNanos(1))).isFalse();
        assertThat(running.open(OPENS)).isTrue();
        assertThat(running.open(CLOSES.minusNanos(1))).isTrue();
        assertThat(running.open(CLOSES)).isFalse();
    }

    @Test
    void isDueFromTheMomentItClosesUntilItIsClosed() {
        var running = decision(State.PUBLISHED, null);
        assertThat(running.due(CLOSES.minusNanos(1))).isFalse();
        assertThat(running.due(CLOSES)).isTrue();
        assertThat(decision(State.CLOSED, CLOSES).due(CLOSES.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CLOSED", "CALLED_OFF"})
    void takesNoVoteOnceItHasEnded(State ended) {
        var decision = decision(ended, OPENS.plusDays(1));
        assertThat(decision.ended()).isTrue();
        assertThat(decision.open(OPENS.plusDays(2))).isFalse();
        assertThat(decision.due(CLOSES)).isFalse();
    }

    @Test
    void isShownUnderItsOwnAddress() {
        assertThat(decision(State.PUBLISHED, null).path()).isEqualTo("/decisions/00000000-0000-0000-0000-000000000001");
    }

    @Test
    void aWayOfDecidingIsStoredAsItIsPublished() {
        assertThat(How.YESNO.stored()).isEqualTo("yesno");
        assertThat(How.YESNO.single()).isTrue();
        assertThat(How.CONSENT.single()).isTrue();
        assertThat(How.DOTS.single()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void everyWayOfDecidingSaysHowItGoes(How how) {
        assertThat(how.label()).isNotBlank();
        assertThat(how.meaning()).matches("[A-Z].*\\.");
    }
}
