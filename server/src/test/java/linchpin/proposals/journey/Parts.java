package linchpin.proposals.journey;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.proposals.PartTaken;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Stage;
import org.jspecify.annotations.Nullable;

/** What patients did, for tests: on which day of a year. */
record Parts(
        PartTaken.Kind kind,
        Stage then,
        int day,
        int told,
        @Nullable UUID undoes) {

    private static final LocalDate EVE = LocalDate.of(2025, 12, 31);
    private static final ProposalId PROPOSAL = new ProposalId(UUID.randomUUID());
    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());

    static Parts part(PartTaken.Kind kind, Stage then, int day) {
        return new Parts(kind, then, day, day, null);
    }

    static Parts part(PartTaken.Kind kind, Stage then, LocalDate on) {
        return part(kind, then, (int) (on.toEpochDay() - EVE.toEpochDay()));
    }

    Parts told(int on) {
        return new Parts(kind, then, day, on, undoes);
    }

    Parts undoing(PartTaken before) {
        return new Parts(kind, then, day, told, before.id());
    }

    PartTaken one() {
        return new PartTaken(
                UUID.randomUUID(),
                PROPOSAL,
                kind,
                SOMEBODY,
                null,
                EVE.plusDays(day),
                then,
                undoes,
                SOMEBODY,
                EVE.plusDays(told));
    }
}
