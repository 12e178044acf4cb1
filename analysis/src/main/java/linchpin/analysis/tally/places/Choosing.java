package linchpin.analysis.tally.places;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import linchpin.analysis.tally.exact.Fraction;

/** Which of several options get the places there are. */
public interface Choosing {

    /**
     * Fills the places.
     *
     * @param shares of each group, of 100; those of which nobody said anything among them
     * @param totals of the options that can be chosen, in the order in which they were published
     */
    Filled filled(Map<String, Fraction> shares, Map<String, Fraction> totals);

    /**
     * How the places were filled.
     *
     * @param chosen for certain, in the order in which options were published
     * @param level those of which none goes before another, and which would fill the places that are left, in that order too
     */
    record Filled(List<String> chosen, List<String> level) {}

    /** @return those of the options that are in question, in their order */
    static List<String> among(Map<String, Fraction> totals, Predicate<String> asked) {
        return totals.keySet().stream().filter(asked).toList();
    }
}
