package linchpin.people.myself;

import java.time.LocalDate;
import java.util.List;
import linchpin.organisation.OrganisationId;
import linchpin.people.Role;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of themselves.
 *
 * @param keys whether single keys do something
 * @param here where they work now
 * @param organisations where they hold a role
 * @param done what was just changed: name, password, keys, or nothing
 */
record MePage(
        String email, String name, boolean keys, OrganisationId here, List<Workplace> organisations, String done) {

    /** An organisation with the roles held there, and what it calls its patient leaders. */
    record Workplace(OrganisationId id, String name, LocalName leader, List<RoleOfMine> roles) {}

    /**
     * @param part in words; null for the whole organisation
     * @param until last day of the term; null for no end
     */
    record RoleOfMine(
            Role role,
            @Nullable String part,
            LocalDate since,
            @Nullable LocalDate until) {}
}
