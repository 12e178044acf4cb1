package linchpin.decisions;

import java.util.Map;
import java.util.TreeMap;
import linchpin.history.Act;
import linchpin.history.Deed;

/**
 * Something that was done to a decision.
 *
 * @param facts as for {@link Act}
 */
public record DecisionDeed(DecisionAct kind, DecisionId decision, Map<String, String> facts) implements Deed {

    public DecisionDeed {
        facts = Map.copyOf(facts);
    }

    /** @return this done to that */
    public static DecisionDeed of(DecisionAct kind, Decision decision) {
        return new DecisionDeed(kind, decision.id(), Map.of("title", decision.title()));
    }

    /** @return the same with one more fact */
    public DecisionDeed with(String name, Object value) {
        var all = new TreeMap<>(facts);
        all.put(name, value.toString());
        return new DecisionDeed(kind, decision, all);
    }

    @Override
    public Act act() {
        return Act.of(kind, decision).with(facts);
    }
}
