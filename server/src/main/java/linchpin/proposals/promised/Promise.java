package linchpin.proposals.promised;

import java.time.LocalDate;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * What patients were told, in the words in which it was written down.
 *
 * @param toldTo whom, as in "the young people on the ward"
 * @param toldBy null where whoever told it has no account
 * @param toldByName what they are called then; null where they have an account
 * @param due by when it was to be
 */
public record Promise(
        PromiseId id,
        ProposalId proposalId,
        String words,
        String toldTo,
        @Nullable AccountId toldBy,
        @Nullable String toldByName,
        LocalDate toldOn,
        LocalDate due,
        AccountId recordedBy,
        Role recordedAs,
        LocalDate recordedOn) {

    /** @return where something is added to it */
    public String path() {
        return "/proposals/" + proposalId.id() + "/promises/" + id.id();
    }
}
