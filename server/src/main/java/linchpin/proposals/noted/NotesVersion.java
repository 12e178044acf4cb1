package linchpin.proposals.noted;

import java.time.LocalDate;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.codesign.CodesignId;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a session, as somebody wrote them.
 *
 * @param n counted in the session, from 1
 * @param approvedBy who said for the group that they are right; null: not yet
 */
record NotesVersion(
        CodesignId sessionId,
        int n,
        String words,
        AccountId writtenBy,
        Role writtenAs,
        LocalDate writtenOn,
        @Nullable AccountId approvedBy,
        @Nullable Role approvedAs,
        @Nullable LocalDate approvedOn) {

    boolean approved() {
        return approvedOn != null;
    }

    /** @return whether this person may look through them: nobody calls their own words right */
    boolean wantsAnother(AccountId contact) {
        return writtenBy.equals(contact);
    }
}
