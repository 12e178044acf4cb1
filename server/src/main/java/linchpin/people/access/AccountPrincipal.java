package linchpin.people.access;

import java.security.Principal;
import linchpin.people.AccountId;
import linchpin.people.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request comes from.
 *
 * @param session that says so; null in tests alone
 */
record AccountPrincipal(AccountId account, @Nullable Session session) implements Principal {

    @Override
    public String getName() {
        return account.id().toString();
    }
}
