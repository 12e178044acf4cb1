package linchpin.answers.judging;

import java.util.Optional;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** On the home page of owners, before all else: what people say has not changed, with their words and the date by which it is put right. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class ActionsCameBack implements HomePanel {

    private final Actions actions;
    private final BackItems backItems;

    ActionsCameBack(Actions actions, BackItems backItems) {
        this.actions = actions;
        this.backItems = backItems;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.OWN_ACTION)) {
            return Optional.empty();
        }
        var back = actions.openOf(viewer.account()).stream()
                .filter(Action::cameBack)
                .toList();
        var items = backItems.of(back, viewer, _ -> "");
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Came back to you", (long) items.size(), items, "", null, true));
    }

    @Override
    public int order() {
        return 5;
    }
}
