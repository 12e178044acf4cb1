package linchpin.people.inviting;

import linchpin.people.Role;
import linchpin.people.Viewer;

/** Invites people by link. */
public interface Invites {

    /**
     * To a role in the whole organisation, with no end.
     *
     * @return the token of the link, which nobody can learn again
     */
    String invite(String name, String email, Role role, Viewer viewer);
}
