package linchpin.actions.covering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.actions.StandsStill;
import linchpin.people.AccountId;
import linchpin.people.LeaderName;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.RolesKnown;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Roles that one person alone holds, with what usually happens where nobody does. */
@Component
class RolesAlone implements StandsStill {

    private final RolesKnown roles;
    private final LeaderName names;

    RolesAlone(RolesKnown roles, LeaderName names) {
        this.roles = roles;
        this.names = names;
    }

    @Override
    public Map<AccountId, List<Stop>> byPerson(Viewer viewer) {
        return roles.alone().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, held -> stops(held.getKey(), held.getValue(), viewer)));
    }

    private List<Stop> stops(AccountId holder, Collection<Role> alone, Viewer viewer) {
        var leader = names.here();
        var arranges = viewer.mayForAll(Permission.ARRANGE_PEOPLE);
        return alone.stream()
                .map(role -> {
                    var label = role.label(leader);
                    return new Stop(
                            "The role " + label,
                            arranges ? "/people/" + holder.id() + "/lend/" + role.name() : "",
                            "Nobody else holds it there. Where nobody does, " + role.barrier() + "."
                                    + (arranges ? "" : " Ask whoever arranges people to ask somebody to hold it."),
                            arranges ? "Ask somebody to hold the role " + label + " meanwhile" : "");
                })
                .toList();
    }
}
