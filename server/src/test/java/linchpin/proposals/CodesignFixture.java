package linchpin.proposals;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.CodesignSession;
import org.jspecify.annotations.Nullable;

/** A proposal of 1 May 2026 and a session of it, for tests of rules. */
public final class CodesignFixture {

    public static final LocalDate RAISED = LocalDate.of(2026, 5, 1);
    public static final ProposalId PROPOSAL = new ProposalId(UUID.randomUUID());
    public static final AccountId RECORDER = new AccountId(UUID.randomUUID());

    private CodesignFixture() {}

    public static AccountId somebody() {
        return new AccountId(UUID.randomUUID());
    }

    public static Proposal proposal() {
        return new Proposal(
                PROPOSAL,
                1,
                "Teenage room",
                null,
                null,
                Stage.DESIGN,
                RAISED,
                3,
                RECORDER,
                Role.LINCHPIN,
                RAISED,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    /** @return to which two patients came, a carer and three managers, written down on 9 May */
    public static CodesignSession session(LocalDate on, @Nullable AccountId contact) {
        return new CodesignSession(
                new CodesignId(UUID.randomUUID()),
                PROPOSAL,
                on,
                "The day room",
                2,
                1,
                0,
                0,
                3,
                0,
                0,
                contact,
                4,
                RECORDER,
                Role.LINCHPIN,
                LocalDate.of(2026, 5, 9));
    }
}
