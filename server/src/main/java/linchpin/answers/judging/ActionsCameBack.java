package linchpin.answers.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.answers.Answers;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** On the home page of owners, before all else: what people say has not changed, with their words and the date by which it is put right. */
@Component
class ActionsCameBack implements HomePanel {

    private final Actions actions;
    private final Answers answers;
    private final Dissent dissent;
    private final Clock clock;

    ActionsCameBack(Actions actions, Answers answers, Dissent dissent, Clock clock) {
        this.actions = actions;
        this.answers = answers;
        this.dissent = dissent;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.OWN_ACTION)) {
            return Optional.empty();
        }
        var items = actions.openOf(viewer.account()).stream()
                .filter(Action::cameBack)
                .map(action -> item(action, viewer))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Came back to you", (long) items.size(), items, "", null, true));
    }

    private Item item(Action action, Viewer viewer) {
        var today = LocalDate.now(clock);
        var why = answers.publishedOf(action.matterId())
                .map(answer -> dissent.of(answer, viewer))
                .orElse("It came back");
        return new Item(
                why,
                action.path(),
                action.what() + " · " + action.timing(today),
                action.daysLate(today) > 0 ? "Late" : null);
    }

    @Override
    public int order() {
        return 5;
    }
}
