package linchpin.actions.cycles;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import linchpin.actions.Action;
import linchpin.actions.ActionId;
import linchpin.actions.ChangeAction;
import linchpin.actions.cycles.Cycle.End;
import linchpin.actions.cycles.Cycle.Plan;
import linchpin.matters.MatterLife;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans a cycle, counts in it, corrects it and ends it: whoever may change its action does. */
@Component
public class RunCycle {

    private final ChangeAction changing;
    private final Cycles cycles;
    private final MatterLife life;
    private final Clock clock;

    RunCycle(ChangeAction changing, Cycles cycles, MatterLife life, Clock clock) {
        this.changing = changing;
        this.cycles = cycles;
        this.life = life;
        this.clock = clock;
    }

    /**
     * @return the number of the cycle
     * @throws CycleRefused while another runs, or where the action is not to be done any more
     */
    @Transactional
    public int plan(Viewer viewer, ActionId id, Plan plan) {
        var action = changing.taken(viewer, id);
        var before = cycles.of(id);
        if (!action.state().open()) {
            throw CycleRefused.notOpen();
        }
        if (before.stream().anyMatch(cycle -> cycle.end() == null)) {
            throw CycleRefused.another();
        }
        var n = before.size() + 1;
        cycles.keep(id, n, plan);
        did(CycleAct.CYCLE_PLANNED, action, cycle(id, n), plan.prediction());
        return n;
    }

    /** Somebody counted by hand. What was said of that day before stays in sight. */
    @Transactional
    public void count(Viewer viewer, ActionId id, int n, LocalDate day, BigDecimal value) {
        changing.taken(viewer, id);
        cycles.count(running(id, n).id(), day, value);
    }

    /** The plan stays as it was written; what is wrong in it is said beside it. */
    @Transactional
    public void correct(Viewer viewer, ActionId id, int n, String words) {
        var action = changing.taken(viewer, id);
        var cycle = cycle(id, n);
        cycles.note(cycle.id(), words);
        did(CycleAct.CYCLE_CORRECTED, action, cycle, words);
    }

    /**
     * @param outcome of what is counted by hand; null for none
     * @throws CycleRefused where it has ended
     */
    @Transactional
    public void end(Viewer viewer, ActionId id, int n, Ended ended, @Nullable BigDecimal outcome) {
        var action = changing.taken(viewer, id);
        var cycle = running(id, n);
        cycles.end(
                cycle,
                new End(
                        ended.happened(),
                        outcome,
                        ended.ending(),
                        ended.because(),
                        viewer.account(),
                        LocalDate.now(clock)));
        did(CycleAct.CYCLE_ENDED, action, cycle(id, n), ended.happened());
    }

    /** What happened, what is done with it, and why. */
    public record Ended(String happened, Ending ending, String because) {}

    private Cycle running(ActionId id, int n) {
        var cycle = cycle(id, n);
        if (cycle.end() != null) {
            throw CycleRefused.ended();
        }
        return cycle;
    }

    private Cycle cycle(ActionId id, int n) {
        return cycles.with(id, n).orElseThrow(NotFound::new);
    }

    private void did(CycleAct act, Action action, Cycle cycle, String words) {
        life.did(new CycleDeed(act, action.matterId(), cycle), words);
    }
}
