package linchpin.proposals.promised;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Role;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/** Who told something, and who wrote it down, by name and role; read once for a page. */
@Component
class PromiseNames {

    private final Accounts accounts;
    private final LeaderName leader;

    PromiseNames(Accounts accounts, LeaderName leader) {
        this.accounts = accounts;
        this.leader = leader;
    }

    /** The names of everybody who stands on the page. */
    record Known(Map<AccountId, String> names, LocalName leader) {

        String teller(Promise promise) {
            return promise.toldBy() == null
                    ? Objects.requireNonNull(promise.toldByName())
                    : names.getOrDefault(promise.toldBy(), "Somebody no longer here");
        }

        String recorder(Promise promise) {
            return name(promise.recordedBy(), promise.recordedAs());
        }

        String recorder(PromiseLine line) {
            return name(line.recordedBy(), line.recordedAs());
        }

        private String name(AccountId account, Role role) {
            return names.getOrDefault(account, "Somebody no longer here") + ", " + role.label(leader);
        }
    }

    Known of(List<Promise> promises, Map<PromiseId, List<PromiseLine>> beside) {
        var people = new HashSet<AccountId>();
        promises.forEach(one -> {
            people.add(one.recordedBy());
            if (one.toldBy() != null) {
                people.add(one.toldBy());
            }
        });
        beside.values().forEach(lines -> lines.forEach(line -> people.add(line.recordedBy())));
        return new Known(accounts.names(people), leader.here());
    }
}
