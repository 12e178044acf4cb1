package linchpin.actions.cycling;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.actions.Action;
import linchpin.actions.cycles.Cycle;
import linchpin.actions.cycles.Cycles;
import linchpin.actions.doing.OnAction;
import linchpin.matters.Matter;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of an action: what was tried. */
@Component
class CyclesOfAction implements OnAction {

    private final Cycles cycles;
    private final Fragments fragments;
    private final Clock clock;

    CyclesOfAction(Cycles cycles, Fragments fragments, Clock clock) {
        this.cycles = cycles;
        this.fragments = fragments;
        this.clock = clock;
    }

    /** @param plan where one is planned; empty where it cannot be */
    record Piece(List<Cycle> cycles, LocalDate today, String plan) {}

    @Override
    public Content piece(Action action, Matter matter, boolean mayChange) {
        var all = cycles.of(action.id());
        var may = mayChange
                && action.state().open()
                && !matter.state().closed()
                && all.stream().noneMatch(cycle -> cycle.end() == null);
        var piece = new Piece(all, LocalDate.now(clock), may ? action.path() + "/cycles/new" : "");
        return fragments.of("actions/cycling/onAction", Map.of("piece", piece));
    }
}
