package linchpin.analysis.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.tally.decision.Method.Dots;
import linchpin.analysis.tally.decision.Places;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/** Dots: a group's dots on an option are a part of all the dots that it spent. */
final class Dotting implements Reckoning<Map<String, Integer>> {

    private final List<String> options;
    private final Set<String> known;
    private final Dots rules;

    Dotting(List<String> options, Dots rules) {
        this.options = options;
        known = Set.copyOf(options);
        this.rules = rules;
    }

    @Override
    public boolean falls(Map<String, Integer> dots, Set<String> conflicts) {
        return false;
    }

    @Override
    public boolean inRange(Map<String, Integer> dots) {
        return known.containsAll(dots.keySet())
                && dots.values().stream().allMatch(here -> here >= 0 && here <= rules.each())
                && spent(dots) <= rules.most();
    }

    private static long spent(Map<String, Integer> dots) {
        return dots.values().stream().mapToLong(Integer::longValue).sum();
    }

    @Override
    public Object question(Map<String, Integer> dots) {
        return options;
    }

    @Override
    public Map<String, Integer> without(Map<String, Integer> dots, Set<String> conflicts) {
        return Rules.left(dots, conflicts);
    }

    @Override
    public @Nullable Choosing choosing(@Nullable Places places, Map<String, List<Map<String, Integer>>> byGroup) {
        return places != null && places.rule() == Places.Rule.PAV
                ? new Spread(places.many(), options, byGroup)
                : Reckoning.super.choosing(places, byGroup);
    }

    @Override
    public Figures figures(Map<String, List<Map<String, Integer>>> byGroup) {
        var figures = new Figures();
        byGroup.forEach((group, ballots) -> {
            var here = new HashMap<String, Long>();
            long all = 0;
            for (var dots : ballots) {
                dots.forEach((option, number) -> here.merge(option, (long) number, Long::sum));
                all += spent(dots);
            }
            if (all > 0) {
                for (var option : options) {
                    figures.put(group, option, Fraction.of(here.getOrDefault(option, 0L), all));
                }
            }
        });
        return figures;
    }
}
