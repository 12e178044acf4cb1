package linchpin.influence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.Named;
import linchpin.people.Permission;
import linchpin.people.RolesKnown;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who people are, by name, and who is here today. */
@Component
public class WhoIsWho {

    private static final String GONE = "Somebody no longer here";

    private final Accounts accounts;
    private final RolesKnown roles;

    WhoIsWho(Accounts accounts, RolesKnown roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** @return the name of each; of whom none is known, that they are gone */
    @Transactional(readOnly = true)
    public Function<AccountId, String> names(Set<AccountId> people) {
        Map<AccountId, String> names = accounts.names(people);
        return person -> names.getOrDefault(person, GONE);
    }

    /** @return everybody who works here today, by name, but for whoever asks */
    @Transactional(readOnly = true)
    public List<Choice> staff(Viewer viewer) {
        var staff = roles.staff();
        return accounts.whoMay(Permission.DECIDE).stream()
                .filter(person -> staff.contains(person.id()) && !person.id().equals(viewer.account()))
                .map(person -> new Choice(person.id().id().toString(), person.name()))
                .toList();
    }

    /** @return who may do this here today */
    @Transactional(readOnly = true)
    public Set<AccountId> whoMay(Permission permission) {
        return accounts.whoMay(permission).stream().map(Named::id).collect(Collectors.toSet());
    }
}
