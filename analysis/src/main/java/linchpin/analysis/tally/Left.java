package linchpin.analysis.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is left of what is said of options. */
final class Left {

    private Left() {}

    static <V> Map<String, V> of(Map<String, V> said, Set<String> conflicts) {
        if (conflicts.isEmpty()) {
            return said;
        }
        var left = new HashMap<>(said);
        left.keySet().removeAll(conflicts);
        return left;
    }
}
