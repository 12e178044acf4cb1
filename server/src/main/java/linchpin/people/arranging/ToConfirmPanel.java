package linchpin.people.arranging;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.LeaderName;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.people.arranging.SecondPerson.ToConfirm;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/** Who accepted an invitation, or asks a role for themselves, and waits for somebody who arranges people. Not there while nobody waits. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class ToConfirmPanel implements HomePanel {

    private final SecondPerson secondPerson;
    private final LeaderName names;

    ToConfirmPanel(SecondPerson secondPerson, LeaderName names) {
        this.names = names;
        this.secondPerson = secondPerson;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.ARRANGE_PEOPLE)) {
            return Optional.empty();
        }
        var leader = names.here();
        var items = secondPerson.waiting(viewer.within(Permission.ARRANGE_PEOPLE)).stream()
                .filter(one -> !one.mine())
                .map(one -> item(one, leader))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("People who wait for your yes", (long) items.size(), items, "", "/people", true));
    }

    private static Item item(ToConfirm one, LocalName leader) {
        var what = one.what();
        return new Item(
                what.name(),
                "/people#waiting",
                (what.asked() ? "Asks for " : "Invited as ") + what.labels(leader) + " · " + one.when(),
                null);
    }

    @Override
    public int order() {
        return 59;
    }
}
