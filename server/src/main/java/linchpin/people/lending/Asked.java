package linchpin.people.lending;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to hold a role for a while.
 *
 * @param account who is asked
 * @param place the part of the organisation it is for; null for all of it
 * @param until the last day of it
 */
record Asked(
        UUID id, AccountId account, Role role, @Nullable PlaceId place, LocalDate until, AccountId askedBy) {

    /** @return where it is answered */
    String path() {
        return "/roles-asked/" + id;
    }
}
