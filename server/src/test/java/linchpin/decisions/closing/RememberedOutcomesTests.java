package linchpin.decisions.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.tally.Outcome;
import linchpin.analysis.tally.Result;
import linchpin.decisions.Decision;
import linchpin.decisions.Decision.State;
import linchpin.decisions.DecisionId;
import linchpin.decisions.How;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedOutcomesTests {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-05-01T12:00:00Z");
    private static final CameTo CAME = new CameTo(
            new Result(Outcome.PASSED, List.of(), Map.of(), List.of(), Map.of(), 1, List.of()),
            List.of(),
            Set.of(),
            null,
            false,
            Map.of(),
            List.of(),
            0);

    private final RememberedOutcomes remembered = new RememberedOutcomes();

    private static Decision decision(UUID id, State state, @Nullable OffsetDateTime endedAt) {
        return new Decision(
                new DecisionId(id),
                1,
                null,
                null,
                null,
                "Taps",
                "Taps",
                How.YESNO,
                false,
                true,
                THEN.minusDays(2),
                THEN.minusDays(1),
                null,
                false,
                new AccountId(UUID.randomUUID()),
                Role.LINCHPIN,
                THEN.minusDays(2),
                state,
                null,
                endedAt,
                null);
    }

    @Test
    void areThoseOfTheClosingThatWasLookedAt() {
        var id = UUID.randomUUID();
        remembered.keep(decision(id, State.CLOSED, THEN), CAME);
        assertThat(remembered.of(decision(id, State.CLOSED, THEN))).contains(CAME);
        assertThat(remembered.of(decision(id, State.CLOSED, THEN.plusSeconds(1))))
                .as("a closing that was undone, and another")
                .isEmpty();
        assertThat(remembered.of(decision(UUID.randomUUID(), State.CLOSED, THEN)))
                .isEmpty();
    }

    @Test
    void areOfNothingThatStillRuns() {
        var running = decision(UUID.randomUUID(), State.PUBLISHED, null);
        remembered.keep(running, CAME);
        assertThat(remembered.of(running)).isEmpty();
    }

    @Test
    void areNoMoreThanWereLookedAtLast() {
        var first = decision(UUID.randomUUID(), State.CLOSED, THEN);
        remembered.keep(first, CAME);
        for (var n = 0; n < 200; n++) {
            remembered.keep(decision(UUID.randomUUID(), State.CLOSED, THEN), CAME);
        }
        assertThat(remembered.of(first)).isEmpty();
    }
}
