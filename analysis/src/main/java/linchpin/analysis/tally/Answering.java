package linchpin.analysis.tally;

import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.tally.decision.Say;
import linchpin.analysis.tally.exact.Fraction;

/** Yes or no: whoever abstains is there, and counts on neither side. */
final class Answering implements Reckoning<Say> {

    private final String option;

    Answering(List<String> options) {
        option = options.getFirst();
    }

    /** A conflict over the one option is one over the whole. */
    @Override
    public boolean falls(Say say, Set<String> conflicts) {
        return !conflicts.isEmpty();
    }

    @Override
    public boolean inRange(Say say) {
        return true;
    }

    @Override
    public Object question(Say say) {
        return option;
    }

    @Override
    public Say without(Say say, Set<String> conflicts) {
        return say;
    }

    @Override
    public Figures figures(Map<String, List<Say>> byGroup) {
        var figures = new Figures();
        byGroup.forEach((group, says) -> {
            long yes = says.stream().filter(say -> say == Say.YES).count();
            long no = says.stream().filter(say -> say == Say.NO).count();
            if (yes + no > 0) {
                figures.put(group, option, Fraction.of(yes, yes + no));
            }
        });
        return figures;
    }
}
