package linchpin.proposals.felt;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.felt.Feeling.Strength;
import org.jspecify.annotations.Nullable;

/**
 * A moment on the way of a patient that stayed with somebody, and how it felt.
 *
 * @param words null once taken away
 * @param feeling null where nobody said
 * @param strength null where nobody said how strongly
 * @param awayWhy null where nobody had to say
 */
record TouchPoint(
        UUID id,
        @Nullable String words,
        @Nullable Feeling feeling,
        @Nullable Strength strength,
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
}
