package linchpin.people.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** What a session remembers of the person: their account and nothing else. */
record AccountPrincipal(UUID account) implements Principal, Serializable {

    @Override
    public String getName() {
        return account.toString();
    }
}
