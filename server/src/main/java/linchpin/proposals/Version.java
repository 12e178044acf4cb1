package linchpin.proposals;

import java.time.LocalDate;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal said from one day to the next.
 *
 * @param n its number, from 1
 * @param note a word on what changed
 * @param writtenAs the role in which it was written
 * @param begunFrom the version that its writer began from; null for the first
 * @param mergedWith the version that somebody else had saved meanwhile; null for none
 */
public record Version(
        ProposalId proposalId,
        int n,
        String title,
        String change,
        String whom,
        String note,
        AccountId writtenBy,
        Role writtenAs,
        LocalDate writtenOn,
        @Nullable Integer begunFrom,
        @Nullable Integer mergedWith) {

    /** @return what it says */
    public ProposalText text() {
        return new ProposalText(title, change, whom);
    }
}
