package linchpin.actions.covering;

import java.util.Map;
import java.util.Set;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.people.RolesKnown;
import org.springframework.stereotype.Component;

/** Who the people are who may be away, and which of them is the Linchpin. */
@Component
class Colleagues {

    private final Accounts accounts;
    private final RolesKnown roles;

    Colleagues(Accounts accounts, RolesKnown roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    Map<AccountId, String> names(Set<AccountId> people) {
        return accounts.names(people);
    }

    Set<AccountId> linchpins() {
        return roles.holding(Role.LINCHPIN);
    }
}
