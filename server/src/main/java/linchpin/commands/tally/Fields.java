package linchpin.commands.tally;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.tally.decision.BrokenDecision;
import org.jspecify.annotations.Nullable;

/** The fields of an object, each to be taken once; what nobody takes is refused, because it may be misspelt and was meant. */
final class Fields {

    private final Value object;
    private final Map<String, Json> all;
    private final Set<String> left;

    Fields(Value object) {
        this.object = object;
        all = object.all();
        left = new LinkedHashSet<>(all.keySet());
    }

    Value take(String name) {
        var value = takeIfThere(name);
        if (value == null) {
            throw new BrokenDecision(object.inside(name), "is missing.");
        }
        return value;
    }

    @Nullable
    Value takeIfThere(String name) {
        left.remove(name);
        var json = all.get(name);
        return json == null ? null : new Value(json, object.inside(name));
    }

    /** What was read, if nothing is left over. */
    <T> T end(T read) {
        for (var name : left) {
            throw new BrokenDecision(object.inside(name), "is a field that is not known here.");
        }
        return read;
    }
}
