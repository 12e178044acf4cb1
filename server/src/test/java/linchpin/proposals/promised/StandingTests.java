package linchpin.proposals.promised;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.ProposalId;
import linchpin.proposals.promised.PromiseLine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTests {

    private static final LocalDate TOLD = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());
    private static final Promise PROMISE = new Promise(
            new PromiseId(UUID.randomUUID()),
            new ProposalId(UUID.randomUUID()),
            "The room is open until ten",
            "The young people on the ward",
            SOMEBODY,
            null,
            TOLD,
            DUE,
            SOMEBODY,
            Role.END_USER,
            TOLD);

    private static PromiseLine line(Kind kind, LocalDate on) {
        return new PromiseLine(PROMISE.id(), kind, "As it was", null, null, on, SOMEBODY, Role.END_USER, on);
    }

    private static Standing on(LocalDate today, PromiseLine... beside) {
        return Standing.of(PROMISE, List.of(beside), today);
    }

    @Test
    void isLateOnTheDayAfterItWasDue() {
        assertThat(on(DUE)).isEqualTo(Standing.NOT_YET);
        assertThat(on(DUE.plusDays(1))).isEqualTo(Standing.LATE);
    }

    @Test
    void isDueAnewWhereSomebodySaidWhenAndLateAgainAfterThat() {
        var notYet = line(Kind.NOT_YET, DUE.plusDays(30));
        assertThat(on(DUE.plusDays(30), notYet)).isEqualTo(Standing.NOT_YET);
        assertThat(on(DUE.plusDays(31), notYet)).isEqualTo(Standing.LATE);
    }

    @Test
    void hasHappenedUntilSomebodySaysThatItHasNotYet() {
        var happened = line(Kind.HAPPENED, DUE);
        assertThat(on(DUE.plusDays(99), happened)).isEqualTo(Standing.HAPPENED);
        assertThat(on(DUE.plusDays(99), happened, line(Kind.NOT_YET, DUE.plusDays(10))))
                .isEqualTo(Standing.LATE);
        assertThat(on(DUE.plusDays(99), happened, line(Kind.CORRECTED, DUE))).isEqualTo(Standing.HAPPENED);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "HALF", "NOT_KEPT"})
    void isWhatPatientsSaidLastWhateverIsWrittenAfterwards(Kind said) {
        var before = Stream.of(Kind.KEPT, Kind.HALF, Kind.NOT_KEPT)
                .filter(kind -> kind != said)
                .map(kind -> line(kind, DUE))
                .toList();
        var beside = Stream.concat(before.stream(), Stream.of(line(said, DUE), line(Kind.HAPPENED, DUE)))
                .toArray(PromiseLine[]::new);
        assertThat(on(DUE.plusDays(99), beside).name()).isEqualTo(said.name());
    }
}
