package linchpin.clocks;

import java.util.Map;
import linchpin.history.Act;
import linchpin.history.Deed;

/** Something that was done with a clock. Where it runs for a piece of feedback, it stands in the history of that too. */
public record ClockDeed(ClockAct kind, DutyClock clock, Map<String, String> facts) implements Deed {

    @Override
    public Act act() {
        var feedback = clock.feedback();
        var act = feedback == null
                ? Act.of(kind, clock.id())
                : Act.of(kind, feedback).within(clock.id());
        return act.with("duty", clock.name()).with(facts);
    }
}
