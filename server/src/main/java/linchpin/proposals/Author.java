package linchpin.proposals;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to be an author of a proposal, or is one.
 *
 * @param acceptedOn null while they have not said yes, and are named to nobody but the authors
 * @param acceptedAs the role in which they said yes; null before
 */
public record Author(
        UUID id,
        ProposalId proposalId,
        AccountId accountId,
        LocalDate invitedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable Role acceptedAs) {

    /** @return whether they said yes */
    public boolean accepted() {
        return acceptedOn != null;
    }

    /** @return whether they said yes as somebody whom it is for */
    public boolean patient() {
        return acceptedAs == Role.PATIENT_LEADER;
    }
}
