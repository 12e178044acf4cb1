package linchpin.analysis.tally;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import linchpin.analysis.tally.Result.Ending;
import linchpin.analysis.tally.exact.Fraction;

/** Which of several options get the places there are. */
interface Choosing {

    /**
     * @param shares of each group, of 100; those of which nobody said anything among them
     * @param totals of the options that can be chosen, in the order in which they were published
     */
    Ending ending(Map<String, Fraction> shares, Map<String, Fraction> totals);

    /** @return those of the options that are in question, in their order */
    static List<String> among(Map<String, Fraction> totals, Predicate<String> asked) {
        return totals.keySet().stream().filter(asked).toList();
    }
}
