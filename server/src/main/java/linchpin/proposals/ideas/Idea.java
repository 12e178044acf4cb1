package linchpin.proposals.ideas;

import java.time.LocalDate;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.Side;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thought of in a session.
 *
 * @param words null once taken away
 * @param giverKind of which kind whoever thought of it is; null for somebody by account, and for the group together
 * @param giverId who thought of it; null for somebody without an account, and for the group together
 * @param awayWhy null where nobody had to say
 * @param giverRead so many words on it they have read; null: not even that it stands here
 */
record Idea(
        IdeaId id,
        CodesignId sessionId,
        @Nullable String words,
        @Nullable Side giverKind,
        @Nullable AccountId giverId,
        @Nullable Integer giverRead,
        AccountId addedBy,
        Role addedAs,
        LocalDate addedOn,
        @Nullable AccountId awayBy,
        @Nullable LocalDate awayOn,
        @Nullable String awayWhy) {

    /** @return whether others may have read it: taken back on the day by whoever wrote it down, it was a slip */
    boolean read(AccountId by, LocalDate today) {
        return !addedBy.equals(by) || addedOn.isBefore(today);
    }

    boolean taken() {
        return awayOn != null;
    }

    boolean givenBy(AccountId account) {
        return account.equals(giverId);
    }

    /** @return whether this person is the giver, and has not read all of so many words on it */
    boolean unread(AccountId account, int words) {
        return givenBy(account) && !taken() && (giverRead == null || giverRead < words);
    }
}
