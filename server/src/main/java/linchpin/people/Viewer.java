package linchpin.people;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;

/**
 * The person who is asking, in the organisation they are working in now, with the roles they hold there today. Read anew for each
 * request, so a role that ended ends at once. Handlers get it as a parameter.
 *
 * @param organisationName for the frame and for sentences
 * @param roles held today; empty when none is left
 * @param permissions of all those roles together
 * @param reach what they may read about
 */
public record Viewer(
        AccountId account,
        String name,
        OrganisationId organisation,
        String organisationName,
        Set<Role> roles,
        Set<Permission> permissions,
        Reach reach) {

    /** @return whether this person may do it */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** @return whether this person may read what is said about the place; null is feedback about no particular place */
    public boolean mayReadAbout(@Nullable PlaceId place) {
        return reach.covers(place);
    }

    /**
     * In which role somebody does something that several of theirs allow. Whoever is staff and a patient leader too acts as staff where both
     * may: what patients did must never look like more than it was.
     *
     * @param needed any of which allows it; empty where all roles do
     */
    public Role acting(Set<Permission> needed) {
        return roles.stream()
                .filter(role -> needed.isEmpty() || needed.stream().anyMatch(Permissions.of(role)::contains))
                .max(Comparator.comparing(role -> role != Role.PATIENT_LEADER))
                .orElseThrow();
    }

    /** @return whose rows this person's work touches, and in which role it is done */
    public Tenancy.Scope scope(Role as) {
        return new Tenancy.Scope(organisation.id(), account.id(), as.name());
    }

    public static Set<Permission> permissionsOf(Set<Role> roles) {
        var all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(Permissions.of(role)));
        return all;
    }
}
