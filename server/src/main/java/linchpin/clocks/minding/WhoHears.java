package linchpin.clocks.minding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.actions.away.StandsIn;
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
    private final StandsIn cover;

    WhoHears(Accounts accounts, RolesKnown roles, StandsIn cover) {
        this.cover = cover;
        this.accounts = accounts;
        this.roles = roles;
    }

    /** @return whose a clock can be today */
    Set<AccountId> owners() {
        return accounts.whoMay(Permission.WRITE_ANSWER).stream().map(Named::id).collect(Collectors.toSet());
    }

    /** @return who covers, for whom */
    Map<AccountId, Set<AccountId>> covering() {
        return cover.covering();
    }

    /** @return whether somebody hears what this owner is reminded of: they themselves, or whoever covers for them */
    boolean hears(AccountId owner) {
        var owners = owners();
        return owners.contains(owner)
                || covering().entrySet().stream()
                        .anyMatch(one ->
                                owners.contains(one.getKey()) && one.getValue().contains(owner));
    }

    /** @return whether anybody answers for what is late at the top */
    boolean champions() {
        return !roles.holding(Role.CHAMPION).isEmpty();
    }
}
