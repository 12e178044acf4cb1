package linchpin.proposals.codesign;

import java.time.LocalDate;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is named as having been at a session.
 *
 * @param namedBy by whom; themselves, where they said it first
 * @param saidOn the day on which they said it themselves; null where they have not
 * @param saidAs the role in which they said it; null where they have not
 */
public record Presence(
        CodesignId sessionId,
        AccountId accountId,
        AccountId namedBy,
        @Nullable LocalDate saidOn,
        @Nullable Role saidAs) {

    /** @return whether they say so themselves: nobody is made to have been somewhere by somebody else */
    public boolean said() {
        return saidOn != null;
    }

    /** @return whether they were there for the patients, by their own word */
    public boolean ofPatients() {
        return saidAs == Role.PATIENT_LEADER;
    }
}
