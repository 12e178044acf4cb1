package linchpin.actions.covering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the homes of whoever is away, whoever covers, and the line manager: until when, and that it is time to hand back. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class WhoCoversPanel implements HomePanel {

    private static final int SHOWN = 5;

    private final Covers covers;
    private final Accounts accounts;

    WhoCoversPanel(Covers covers, Accounts accounts) {
        this.covers = covers;
        this.accounts = accounts;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        var manages = viewer.roles().contains(Role.LINE_MANAGER);
        var some = covers.running().stream()
                .filter(cover -> manages || concerns(cover, viewer.account()))
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(covering(some));
    }

    private static boolean concerns(Cover cover, AccountId account) {
        return cover.away().equals(account) || cover.covers().equals(account);
    }

    private Panel covering(List<Cover> some) {
        var names = accounts.names(some.stream()
                .flatMap(cover -> Stream.of(cover.away(), cover.covers()))
                .collect(Collectors.toSet()));
        var items = some.stream().limit(SHOWN).map(cover -> item(cover, names)).toList();
        var over = some.stream().anyMatch(cover -> cover.over(covers.today()));
        return new Panel("Away, and who covers", (long) some.size(), items, "", null, over);
    }

    private Item item(Cover cover, Map<AccountId, String> names) {
        var until = "Until " + Days.full(cover.until());
        var over = cover.over(covers.today());
        return new Item(
                names.get(cover.away()) + " is away, " + names.get(cover.covers()) + " was asked to cover",
                "/away/" + cover.away().id(),
                over ? until + ", which is past. Hand back what is left." : until,
                over ? "Back?" : null);
    }

    @Override
    public int order() {
        return 5;
    }
}
