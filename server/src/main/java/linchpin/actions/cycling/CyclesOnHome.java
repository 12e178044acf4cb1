package linchpin.actions.cycling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.actions.cycles.Cycle;
import linchpin.actions.cycles.Cycles;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home of whoever owns the action: cycles past their last day, of which nobody has said what happened. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class CyclesOnHome implements HomePanel {

    private static final int SHOWN = 5;

    private final Cycles cycles;
    private final Actions actions;
    private final Clock clock;

    CyclesOnHome(Cycles cycles, Actions actions, Clock clock) {
        this.cycles = cycles;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.OWN_ACTION)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var overdue = cycles.overdue(today);
        var theirs = actions.with(overdue.stream().map(Cycle::action).toList()).stream()
                .filter(action -> action.ownerId().equals(viewer.account()))
                .map(Action::id)
                .collect(Collectors.toSet());
        var mine = overdue.stream()
                .filter(cycle -> theirs.contains(cycle.action()))
                .toList();
        return mine.isEmpty() ? Optional.empty() : Optional.of(panel(mine, today));
    }

    private static Panel panel(List<Cycle> mine, LocalDate today) {
        var items = mine.stream()
                .limit(SHOWN)
                .map(cycle -> new Item(
                        "What happened when you tried “" + cycle.plan().change() + "”?",
                        cycle.path(),
                        "The cycle " + cycle.standing(today),
                        "Late"))
                .toList();
        return new Panel("Cycles that should have ended", (long) mine.size(), items, "", null, true);
    }

    @Override
    public int order() {
        return 12;
    }
}
