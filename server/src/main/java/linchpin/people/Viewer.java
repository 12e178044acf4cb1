package linchpin.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;

/**
 * The person who is asking, in the organisation they are working in now, with the roles they hold there today. Read anew for each
 * request, so a role that ended ends at once. Handlers get it as a parameter.
 *
 * <p>A permission holds where the role is held that gives it, and only there. So a viewer reaches, on each page, as far as the roles that open
 * that page; and {@link #at} leaves of their roles those that are held where something is.
 *
 * @param organisationName for the frame and for sentences
 * @param held the roles of today, each with the part of the organisation it is held for
 * @param reach how far they may go on the page they ask for
 */
public record Viewer(
        AccountId account,
        String name,
        OrganisationId organisation,
        String organisationName,
        Map<Role, Reach> held,
        Reach reach) {

    public Viewer {
        var copy = new EnumMap<Role, Reach>(Role.class);
        copy.putAll(held);
        held = Collections.unmodifiableMap(copy);
    }

    /** Reaches as far as they may read what people said. */
    public Viewer(
            AccountId account,
            String name,
            OrganisationId organisation,
            String organisationName,
            Map<Role, Reach> held) {
        this(account, name, organisation, organisationName, held, reach(held, Set.of(Permission.READ_LOG)));
    }

    /** @return these roles, held for the whole organisation */
    public static Map<Role, Reach> everywhere(Role... roles) {
        return Arrays.stream(roles).collect(Collectors.toMap(role -> role, _ -> Reach.everywhere()));
    }

    private static Reach reach(Map<Role, Reach> held, Set<Permission> needed) {
        return held.entrySet().stream()
                .filter(role -> needed.stream().anyMatch(Permissions.of(role.getKey())::contains))
                .map(Map.Entry::getValue)
                .reduce(Reach.nowhere(), Reach::or);
    }

    /** @return held today; empty when none is left */
    public Set<Role> roles() {
        return held.keySet();
    }

    /** @return whether this person may do it somewhere */
    public boolean may(Permission permission) {
        for (var role : held.keySet()) {
            if (Permissions.of(role).contains(permission)) {
                return true;
            }
        }
        return false;
    }

    /** @return whether this person may do it for the whole organisation */
    public boolean mayForAll(Permission permission) {
        for (var role : held.entrySet()) {
            if (role.getValue().whole() && Permissions.of(role.getKey()).contains(permission)) {
                return true;
            }
        }
        return false;
    }

    /** @return the same person, who reaches as far as they may do one of these */
    public Viewer within(Set<Permission> needed) {
        return new Viewer(account, name, organisation, organisationName, held, reach(held, needed));
    }

    /** @return the same person, who reaches as far as they may do this */
    public Viewer within(Permission permission) {
        return within(Set.of(permission));
    }

    /**
     * @param places where something is; null is the organisation as a whole
     * @return the same person with those of their roles that are held for one of these, so that {@link #may} tells what they may do with it
     */
    public Viewer at(Collection<? extends @Nullable PlaceId> places) {
        var here = new EnumMap<Role, Reach>(Role.class);
        held.forEach((role, far) -> {
            if (places.stream().anyMatch(far::covers)) {
                here.put(role, far);
            }
        });
        return new Viewer(account, name, organisation, organisationName, here, reach);
    }

    /** @return the same with those of their roles that are held for this place */
    public Viewer at(@Nullable PlaceId place) {
        return at(Collections.singletonList(place));
    }

    /** @return whether this person may go so far on the page they ask for; null is feedback about no particular place */
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
        return roles().stream()
                .filter(role -> needed.isEmpty() || needed.stream().anyMatch(Permissions.of(role)::contains))
                .max(Comparator.comparing(role -> role != Role.PATIENT_LEADER))
                .orElseThrow();
    }

    /** @return whose rows this person's work touches, and in which role it is done */
    public Tenancy.Scope scope(Role as) {
        return new Tenancy.Scope(organisation.id(), account.id(), as.name());
    }
}
