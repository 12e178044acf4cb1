package linchpin.answers.judging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.people.Accounts;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/**
 * On the home pages of those who see matters through, and of those who answer for what is promised: what people say has not changed, in their
 * words, with who is to put it right and by when. Their own stand in {@link ActionsCameBack}.
 */
@Component
@HomePanel.Reminds(HomePanel.Kind.CAME)
class WentBack implements HomePanel {

    private static final int SHOWN = 5;
    private static final Set<Role> SEEING_THROUGH = Set.of(Role.PATIENT_LEADER, Role.LINCHPIN, Role.CHAMPION);

    private final Actions actions;
    private final Matters matters;
    private final Accounts accounts;
    private final BackItems backItems;

    WentBack(Actions actions, Matters matters, Accounts accounts, BackItems backItems) {
        this.actions = actions;
        this.matters = matters;
        this.accounts = accounts;
        this.backItems = backItems;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (viewer.roles().stream().noneMatch(SEEING_THROUGH::contains)) {
            return Optional.empty();
        }
        var all = back(viewer);
        var shown = all.stream().limit(SHOWN).toList();
        var names = accounts.names(shown.stream().map(Action::ownerId).collect(Collectors.toSet()));
        var items = backItems.of(shown, viewer, action -> names.getOrDefault(action.ownerId(), "Somebody") + ", ");
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Not changed yet, people say", (long) all.size(), items, "", "/matters?state=back", false));
    }

    private List<Action> back(Viewer viewer) {
        var others = actions.open().stream()
                .filter(Action::cameBack)
                .filter(action -> !action.ownerId().equals(viewer.account()))
                .toList();
        var about = others.stream().map(Action::matterId).collect(Collectors.toSet());
        var readable = matters.readable(about, viewer).stream().map(Matter::id).collect(Collectors.toSet());
        return others.stream()
                .filter(action -> readable.contains(action.matterId()))
                .toList();
    }

    @Override
    public int order() {
        return 14;
    }
}
