package linchpin.reviews;

import java.util.Map;
import java.util.TreeMap;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.platform.Id;

/**
 * Something that was done with a review, or with a rule.
 *
 * @param about the review, or the rule
 * @param facts as for {@link Act}
 */
public record ReviewDeed(ReviewAct kind, Id about, Map<String, String> facts) implements Deed {

    public ReviewDeed {
        facts = Map.copyOf(facts);
    }

    public static ReviewDeed of(ReviewAct kind, Id about) {
        return new ReviewDeed(kind, about, Map.of());
    }

    /** @return the same with one more fact */
    public ReviewDeed with(String name, Object value) {
        var all = new TreeMap<>(facts);
        all.put(name, value.toString());
        return new ReviewDeed(kind, about, all);
    }

    @Override
    public Act act() {
        return Act.of(kind, about).with(facts);
    }
}
