package linchpin.people.arranging;

import java.util.Arrays;
import java.util.List;
import linchpin.people.Role;
import linchpin.people.arranging.Invitations.Pending;
import linchpin.people.arranging.RolesHeld.RoleHeld;
import linchpin.people.arranging.SecondPerson.ToConfirm;

/**
 * Who holds which role.
 *
 * @param filled roles with their holders
 * @param empty roles nobody holds
 * @param waiting who accepted, or asks for themselves, and waits for a second person
 * @param pending who has not accepted yet
 * @param mails whether invitations can be mailed
 */
record PeoplePage(
        List<Holders> filled, List<Role> empty, List<ToConfirm> waiting, List<Pending> pending, boolean mails) {

    /** A role with everybody who holds it. */
    record Holders(Role role, List<RoleHeld> people) {}

    static PeoplePage of(
            List<RoleHeld> held, List<Role> empty, List<ToConfirm> waiting, List<Pending> pending, boolean mails) {
        var filled = Arrays.stream(Role.values())
                .map(role -> new Holders(
                        role, held.stream().filter(one -> one.role() == role).toList()))
                .filter(role -> !role.people().isEmpty())
                .toList();
        return new PeoplePage(filled, empty, waiting, pending, mails);
    }
}
