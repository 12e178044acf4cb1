package linchpin.proposals.codesign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Role;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/** Who did what in sessions, in words. */
@Component
public class SessionNames {

    private final Accounts accounts;
    private final LeaderName leader;

    SessionNames(Accounts accounts, LeaderName leader) {
        this.accounts = accounts;
        this.leader = leader;
    }

    /** @param leader what the organisation calls its patient leaders */
    public record Known(Map<AccountId, String> names, LocalName leader) {

        /** @return their name */
        public String name(AccountId account) {
            return names.getOrDefault(account, "Somebody no longer here");
        }

        /** @return as in "Mo Hart, Linchpin" */
        public String name(AccountId account, Role role) {
            return name(account) + ", " + role.label(leader);
        }

        /** @return as in "Mo Hart, Linchpin, 3 May 2026" */
        public String by(AccountId account, Role role, LocalDate day) {
            return name(account, role) + ", " + Days.full(day);
        }
    }

    /** @return of these people */
    public Known of(Collection<AccountId> people) {
        return new Known(accounts.names(Set.copyOf(people)), leader.here());
    }
}
