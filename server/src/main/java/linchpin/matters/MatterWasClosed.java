package linchpin.matters;

import linchpin.history.Act;

/** Somebody closed a matter without the agreement of those who raised it. */
record MatterWasClosed(MatterId matter, String title) implements MatterDeed {

    @Override
    public Step step() {
        return Step.CLOSED;
    }

    @Override
    public Act act() {
        return Act.of(MatterAct.CLOSED, matter).with("title", title);
    }
}
