package linchpin.analysis.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much each giver of a group would have to count for the givers to resemble the population (post-stratification), and what that
 * costs: with unequal weights, many givers say only as much as the effective number of equal ones.
 *
 * @param byGroup weight of each giver of the group
 * @param effective how many equally weighted givers would say as much
 */
public record Weights(Map<String, Double> byGroup, double effective) {

    /**
     * @param givers how many of each group spoke
     * @param population people of each group; the same groups
     * @param trim the most a giver may count for
     * @param minimum the fewest givers of any group that a weight may rest on
     * @return empty where a group has fewer givers than that, or the groups differ: then nothing weighted may be shown
     */
    public static Optional<Weights> of(
            Map<String, Long> givers, Map<String, Long> population, double trim, long minimum) {
        if (!givers.keySet().equals(population.keySet())
                || givers.isEmpty()
                || givers.values().stream().anyMatch(n -> n < Math.max(1, minimum))) {
            return Optional.empty();
        }
        var spoke = sum(givers);
        var live = sum(population);
        var weights = new LinkedHashMap<String, Double>();
        var all = 0.0;
        var squares = 0.0;
        for (var group : givers.entrySet()) {
            var share = (double) group.getValue() / spoke;
            var weight = Math.min(trim, (double) population.getOrDefault(group.getKey(), 0L) / live / share);
            weights.put(group.getKey(), weight);
            all += group.getValue() * weight;
            squares += group.getValue() * weight * weight;
        }
        return squares == 0 ? Optional.empty() : Optional.of(new Weights(weights, all * all / squares));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
