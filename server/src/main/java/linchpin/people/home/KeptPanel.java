package linchpin.people.home;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.KeptViews;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** The searches and views somebody keeps, one step from home. */
@Component
class KeptPanel implements HomePanel {

    private static final int FIRST = 5;

    private final KeptViews kept;

    KeptPanel(KeptViews kept) {
        this.kept = kept;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.READ_LOG)) {
            return Optional.empty();
        }
        var all = kept.of(viewer.account());
        var items = all.stream()
                .limit(FIRST)
                .map(view -> new Item(view.name(), view.path(), "", null))
                .toList();
        return Optional.of(new Panel(
                "Searches and views you keep",
                null,
                items,
                "Keep a search of the log, or a view of the figures, to find it here.",
                all.isEmpty() ? "/log" : "/log#saved",
                false));
    }

    @Override
    public int order() {
        return 80;
    }
}
