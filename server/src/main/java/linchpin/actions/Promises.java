package linchpin.actions;

import linchpin.matters.MatterDeed.Step;

/** What the promises of a matter come to together. */
public enum Promises {
    /** Some are still to be done. */
    UNDER_WAY(Step.UNDER_WAY),
    /** Some went back to their owner. */
    BACK(Step.STILL_BACK),
    /** All that were not dropped are done. */
    ALL_DONE(Step.ALL_DONE),
    /** There are none, or all were dropped. */
    NONE(Step.NOTHING_LEFT);

    private final Step step;

    Promises(Step step) {
        this.step = step;
    }

    Step step() {
        return step;
    }
}
