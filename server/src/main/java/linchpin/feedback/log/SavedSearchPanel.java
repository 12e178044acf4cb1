package linchpin.feedback.log;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** The searches somebody keeps, one step from home. */
@Component
class SavedSearchPanel implements HomePanel {

    private static final int FIRST = 5;

    private final SavedSearches saved;

    SavedSearchPanel(SavedSearches saved) {
        this.saved = saved;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.READ_LOG)) {
            return Optional.empty();
        }
        var all = saved.of(viewer.account());
        var items = all.stream()
                .limit(FIRST)
                .map(search -> new Item(search.name(), search.path(), "", null))
                .toList();
        return Optional.of(new Panel(
                "Your saved searches",
                null,
                items,
                "Search the log and keep the search to find it here.",
                all.isEmpty() ? "/log" : "/log#saved",
                false));
    }

    @Override
    public int order() {
        return 80;
    }
}
