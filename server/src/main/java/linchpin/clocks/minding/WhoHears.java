package linchpin.clocks.minding;

import java.util.Set;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.Named;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.RolesKnown;
import org.springframework.stereotype.Component;

/** Who is there to be reminded. Whoever was stopped, or lost the role, hears of nothing any more, though a clock was given to them. */
@Component
class WhoHears {

    private final Accounts accounts;
    private final RolesKnown roles;

    WhoHears(Accounts accounts, RolesKnown roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** @return whose a clock can be today */
    Set<AccountId> owners() {
        return accounts.whoMay(Permission.WRITE_ANSWER).stream().map(Named::id).collect(Collectors.toSet());
    }

    /** @return whether anybody answers for what is late at the top */
    boolean champions() {
        return !roles.holding(Role.CHAMPION).isEmpty();
    }
}
