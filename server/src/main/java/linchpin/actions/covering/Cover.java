package linchpin.actions.covering;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;

/**
 * Somebody was asked to see to the promises of somebody who is away.
 *
 * @param until the last day of it
 */
record Cover(UUID id, AccountId away, AccountId covers, LocalDate until, LocalDate askedOn) {

    /** @return whether whoever was away should be back */
    boolean over(LocalDate today) {
        return until.isBefore(today);
    }
}
