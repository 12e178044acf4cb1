package linchpin.people.lending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.HomePanel;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/** On the homes of who is asked to hold a role for a while, and of who asked: that it waits for an answer. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class AskedPanel implements HomePanel {

    private final RolesAsked asked;
    private final LendRole lending;
    private final Accounts accounts;
    private final LeaderName leaders;

    AskedPanel(RolesAsked asked, LendRole lending, Accounts accounts, LeaderName leaders) {
        this.asked = asked;
        this.lending = lending;
        this.accounts = accounts;
        this.leaders = leaders;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        var mine = asked.waiting().stream()
                .filter(one -> concerns(one, viewer.account()) && lending.stands(one))
                .toList();
        return mine.isEmpty() ? Optional.empty() : Optional.of(panel(mine, viewer.account()));
    }

    private static boolean concerns(Asked one, AccountId person) {
        return one.account().equals(person) || one.askedBy().equals(person);
    }

    private Panel panel(List<Asked> mine, AccountId person) {
        var names = accounts.names(mine.stream()
                .flatMap(one -> Stream.of(one.account(), one.askedBy()))
                .collect(Collectors.toSet()));
        var leader = leaders.here();
        var items = mine.stream().map(one -> item(one, person, names, leader)).toList();
        var urgent = mine.stream().anyMatch(one -> one.account().equals(person));
        return new Panel("To hold a role for a while", (long) items.size(), items, "", null, urgent);
    }

    private Item item(Asked one, AccountId person, Map<AccountId, String> names, LocalName leader) {
        var role = one.role().label(leader);
        var until = "Until " + Days.full(one.until()) + ", for " + lending.part(one.place());
        return one.account().equals(person)
                ? new Item(names.get(one.askedBy()) + " asks you to hold the role " + role, one.path(), until, "Asked")
                : new Item(names.get(one.account()) + " is asked to hold the role " + role, null, until, null);
    }

    @Override
    public int order() {
        return 3;
    }
}
