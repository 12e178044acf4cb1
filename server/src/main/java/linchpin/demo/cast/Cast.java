package linchpin.demo.cast;

import java.util.Map;
import java.util.Objects;
import linchpin.organisation.Organisation;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.Letterhead;

/** Who plays in the stories of an organisation: one person for each role. */
public record Cast(Organisation organisation, Map<Role, AccountId> people) {

    public AccountId who(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    /** @return the person of this role, as the use cases know whoever asks */
    public Viewer as(Role role) {
        return new Viewer(
                who(role),
                role.label(Letterhead.USUAL_LEADER),
                organisation.id(),
                organisation.name(),
                Viewer.everywhere(role));
    }
}
