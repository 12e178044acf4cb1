package linchpin.people.arranging;

import java.util.List;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.people.arranging.RolesHeld.RoleHeld;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;

/** A person as those who arrange people see them. */
@Component
class ReadPerson {

    private final RolesHeld rolesHeld;
    private final GiveRoles giveRoles;
    private final ReadHistory history;

    ReadPerson(RolesHeld rolesHeld, GiveRoles giveRoles, ReadHistory history) {
        this.rolesHeld = rolesHeld;
        this.giveRoles = giveRoles;
        this.history = history;
    }

    /**
     * What the page prints.
     *
     * @param places for which roles may be given
     * @param mine whether it is the viewer
     * @param mayReset whether the viewer may make a link for them to choose a new password
     * @param done what was arranged for them; empty for who arranges a part, to whom some of it is of no concern
     */
    record PersonPage(
            List<RoleHeld> roles,
            RoleForm form,
            List<Choice> places,
            boolean mine,
            boolean mayReset,
            List<ActLine> done) {

        RoleHeld person() {
            return roles.getFirst();
        }

        List<RoleHeld> now() {
            return roles.stream().filter(held -> !held.over()).toList();
        }

        List<RoleHeld> past() {
            return roles.stream().filter(RoleHeld::over).toList();
        }
    }

    /** @throws linchpin.platform.NotFound when they hold, and held, nothing that the viewer arranges */
    PersonPage page(AccountId account, RoleForm form, Viewer viewer) {
        return new PersonPage(
                rolesHeld.of(account, viewer.reach()),
                form,
                giveRoles.parts(viewer),
                account.equals(viewer.account()),
                mayReset(account, viewer),
                viewer.reach().whole() ? history.of(account).reversed() : List.of());
    }

    /** @return what stands against giving these roles */
    Errors objections(RoleForm form, Viewer viewer, Errors found) {
        return giveRoles.objections(form, viewer, found);
    }

    /** Nobody resets somebody who is more than they arrange, and nobody themselves: who is signed in knows another way. */
    boolean mayReset(AccountId account, Viewer viewer) {
        return !account.equals(viewer.account()) && rolesHeld.allWithin(account, viewer.reach());
    }
}
