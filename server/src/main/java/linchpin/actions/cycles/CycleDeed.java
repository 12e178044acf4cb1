package linchpin.actions.cycles;

import linchpin.history.Act;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterId;

/** Somebody planned a cycle, corrected its plan, or ended it. */
record CycleDeed(CycleAct kind, MatterId matter, Cycle cycle) implements MatterDeed {

    private static final int A_FEW_WORDS = 120; // characters of what is tried

    /** What is tried is work that somebody began; what is said of it afterwards moves nothing. */
    @Override
    public Step step() {
        return kind == CycleAct.CYCLE_PLANNED ? Step.WORKED_ON : Step.NOTED;
    }

    @Override
    public Act act() {
        var act = Act.of(kind, cycle.action())
                .within(matter)
                .with("cycle", cycle.n())
                .with("change", shortened(cycle.plan().change()))
                .with("from", cycle.plan().startsOn())
                .with("to", cycle.plan().endsOn());
        return cycle.end() == null
                ? act
                : act.with("ending", cycle.end().ending().past());
    }

    private static String shortened(String words) {
        return words.length() <= A_FEW_WORDS ? words : words.substring(0, A_FEW_WORDS) + " …";
    }
}
