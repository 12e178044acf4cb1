package linchpin.analysis.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a way of deciding knows of its ballots, one by one.
 *
 * @param <S> what a ballot says
 */
interface Rules<S> {

    /** @return whether the ballot falls with its voter's conflicts, which are over these options */
    boolean falls(S says, Set<String> conflicts);

    /** @return whether it says only what can be said */
    boolean inRange(S says);

    /** @return what it answers: of a voter's ballots on the same, one counts */
    Object question(S says);

    /** @return what is left of it without the options that its voter has a conflict over */
    S without(S says, Set<String> conflicts);

    /** @return what is left of what is said of options */
    static <V> Map<String, V> left(Map<String, V> said, Set<String> conflicts) {
        if (conflicts.isEmpty()) {
            return said;
        }
        var left = new HashMap<>(said);
        left.keySet().removeAll(conflicts);
        return left;
    }
}
