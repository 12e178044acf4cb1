package linchpin.history;

import java.util.Map;
import java.util.TreeMap;
import linchpin.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a deed, but for who did it, when and why.
 *
 * @param within the larger thing that it is part of; null for none
 * @param facts what its words are made of when it is read: days, numbers, names of choices; never a giver's words
 */
public record Act(ActKind kind, Thing about, @Nullable Thing within, Map<String, String> facts) {

    public Act {
        facts = Map.copyOf(facts);
    }

    /** @return an act about this */
    public static Act of(ActKind kind, Id about) {
        return new Act(kind, Thing.of(about), null, Map.of());
    }

    /** @return the same, as part of something larger */
    public Act within(Id larger) {
        return new Act(kind, about, Thing.of(larger), facts);
    }

    /** @return the same with one more fact */
    public Act with(String name, Object value) {
        return with(Map.of(name, value.toString()));
    }

    /** @return the same with more facts */
    public Act with(Map<String, String> more) {
        var all = new TreeMap<>(facts);
        all.putAll(more);
        return new Act(kind, about, within, all);
    }
}
