package linchpin.analysis.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.tally.exact.Fraction;

/** Scores: an option that is left out has no opinion of the voter's, which is not a score of 0. */
final class Scoring implements Reckoning<Map<String, Fraction>> {

    private final Set<String> options;
    private final Fraction most;

    Scoring(List<String> options, Fraction most) {
        this.options = Set.copyOf(options);
        this.most = most;
    }

    @Override
    public boolean falls(Map<String, Fraction> scores, Set<String> conflicts) {
        return false;
    }

    @Override
    public boolean inRange(Map<String, Fraction> scores) {
        return options.containsAll(scores.keySet())
                && scores.values().stream().allMatch(score -> score.isWithin(Fraction.ZERO, most));
    }

    @Override
    public Object question(Map<String, Fraction> scores) {
        return options;
    }

    @Override
    public Map<String, Fraction> without(Map<String, Fraction> scores, Set<String> conflicts) {
        return Rules.left(scores, conflicts);
    }

    @Override
    public Figures figures(Map<String, List<Map<String, Fraction>>> byGroup) {
        var figures = new Figures();
        byGroup.forEach((group, ballots) -> {
            var means = new LinkedHashMap<String, Mean>();
            for (var scores : ballots) {
                scores.forEach((option, score) ->
                        means.computeIfAbsent(option, _ -> new Mean()).add(score));
            }
            means.forEach((option, mean) -> figures.put(group, option, mean.of(most)));
        });
        return figures;
    }
}
