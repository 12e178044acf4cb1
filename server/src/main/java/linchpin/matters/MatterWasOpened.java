package linchpin.matters;

import linchpin.history.Act;

/** Somebody opened a matter. */
record MatterWasOpened(MatterId matter, String title) implements MatterDeed {

    @Override
    public Step step() {
        return Step.WORKED_ON;
    }

    @Override
    public Act act() {
        return Act.of(MatterAct.OPENED, matter).with("title", title);
    }
}
