package linchpin.people;

import java.util.EnumSet;
import java.util.Set;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * The person who is asking, in the organisation they are working in now, with the roles they hold there today. Read anew for each
 * request, so a role that ended ends at once. Handlers get it as a parameter.
 *
 * @param organisationName for the frame and for sentences
 * @param roles held today; empty when none is left
 * @param permissions of all those roles together
 * @param places the places they may read about, with all below them; null for the whole organisation
 */
public record Viewer(
        AccountId account,
        String name,
        OrganisationId organisation,
        String organisationName,
        Set<Role> roles,
        Set<Permission> permissions,
        @Nullable Set<PlaceId> places) {

    /** @return whether this person may do it */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** @return whether this person may read what is said about the place; null is feedback about no particular place */
    public boolean mayReadAbout(@Nullable PlaceId place) {
        return places == null || (place != null && places.contains(place));
    }

    public static Set<Permission> permissionsOf(Set<Role> roles) {
        var all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(Permissions.of(role)));
        return all;
    }
}
