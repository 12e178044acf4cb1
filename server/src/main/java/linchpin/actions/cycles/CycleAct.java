package linchpin.actions.cycles;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What can be done with cycles. Whoever raised the matter reads all of it, for it is tried for them. */
enum CycleAct implements ActKind {
    CYCLE_PLANNED,
    CYCLE_CORRECTED,
    CYCLE_ENDED;

    @Override
    public String module() {
        return "actions";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.ALL_GIVERS;
    }
}
