package linchpin.approach.desk;

import java.util.List;
import java.util.Optional;
import linchpin.approach.AskLists;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;

/** On the home page: questions that may have gone, and nobody can tell. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class UnclearOnHome implements HomePanel {

    private static final int ORDER = 28;

    private final AskLists lists;

    UnclearOnHome(AskLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        var many = viewer.mayForAll(Permission.IMPORT) ? lists.unclear() : 0;
        return many == 0
                ? Optional.empty()
                : Optional.of(new Panel(
                        "People who were asked",
                        many,
                        List.of(new Item("May have gone: " + CountNoun.number(many), "/approach", "", null)),
                        "",
                        "/approach",
                        false));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
