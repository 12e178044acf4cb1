package linchpin.demo.cast;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.Letterhead;

/**
 * Who plays in the stories of an organisation: one person for each role, and a colleague who promises what concerns more than one ward.
 *
 * @param places by name
 * @param ward the clinician's
 */
public record Cast(
        Organisation organisation,
        Map<Role, AccountId> people,
        AccountId colleague,
        Map<String, PlaceId> places,
        PlaceId ward) {

    public AccountId who(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    public PlaceId place(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    /** @return the person of this role, as the use cases know whoever asks */
    public Viewer as(Role role) {
        return role == Role.END_USER
                ? viewer(who(role), role, new Reach.Some(Set.of(ward)))
                : viewer(who(role), role, Reach.everywhere());
    }

    /** @return the clinician for the whole organisation */
    public Viewer asColleague() {
        return viewer(colleague, Role.END_USER, Reach.everywhere());
    }

    /** @return somebody else who speaks for one place */
    public Viewer leaderOf(String place, AccountId account) {
        return viewer(account, Role.PATIENT_LEADER, new Reach.Some(Set.of(place(place))));
    }

    private Viewer viewer(AccountId account, Role role, Reach reach) {
        return new Viewer(
                account,
                role.label(Letterhead.USUAL_LEADER),
                organisation.id(),
                organisation.name(),
                Map.of(role, reach));
    }
}
