package linchpin.people.arranging;

import java.util.Arrays;
import java.util.List;
import linchpin.people.Role;
import linchpin.people.arranging.Invitations.Pending;
import linchpin.people.arranging.RolesHeld.Held;

/**
 * Who holds which role.
 *
 * @param filled roles with their holders
 * @param empty roles nobody holds
 */
record PeoplePage(List<Filled> filled, List<Role> empty, List<Pending> pending) {

    /** A role with everybody who holds it. */
    record Filled(Role role, List<Held> holders) {}

    static PeoplePage of(List<Held> held, List<Role> empty, List<Pending> pending) {
        var filled = Arrays.stream(Role.values())
                .filter(role -> !empty.contains(role))
                .map(role -> new Filled(
                        role, held.stream().filter(one -> one.role() == role).toList()))
                .toList();
        return new PeoplePage(filled, empty, pending);
    }
}
