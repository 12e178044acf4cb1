package linchpin.chores.page;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Says on the home pages of those who see to it that something keeps failing; as long as nothing does, it says nothing. */
@Component
@HomePanel.Reminds(HomePanel.Kind.URGENT)
class FailingPanel implements HomePanel {

    private final ShowChores show;

    FailingPanel(ShowChores show) {
        this.show = show;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.mayForAll(Permission.SEE_CHORES)) {
            return Optional.empty();
        }
        var failing = show.failing();
        if (failing.isEmpty()) {
            return Optional.empty();
        }
        var items = failing.stream()
                .map(line -> new Item(line.does(), "/chores", line.failure(), null))
                .toList();
        return Optional.of(
                new Panel("What should run by itself and fails", (long) items.size(), items, "", null, true));
    }

    @Override
    public int order() {
        return 2;
    }
}
