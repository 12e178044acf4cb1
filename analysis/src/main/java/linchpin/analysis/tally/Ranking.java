package linchpin.analysis.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.tally.exact.Fraction;

/**
 * Rankings: of n options the first place is worth n-1 points and the last none. Who fill places together, held equal or left out, each get the
 * mean of what those places are worth. Points are counted in halves, so that such a mean is a whole number too.
 */
final class Ranking implements Reckoning<List<List<String>>> {

    private final List<String> options;
    private final Map<String, Integer> order = new HashMap<>();

    Ranking(List<String> options) {
        this.options = options;
        for (int i = 0; i < options.size(); i++) {
            order.put(options.get(i), i);
        }
    }

    @Override
    public boolean falls(List<List<String>> ranking, Set<String> conflicts) {
        return false;
    }

    @Override
    public boolean inRange(List<List<String>> ranking) {
        var seen = new HashSet<String>();
        return ranking.stream().flatMap(List::stream).allMatch(option -> order.containsKey(option) && seen.add(option));
    }

    @Override
    public Object question(List<List<String>> ranking) {
        return options;
    }

    @Override
    public List<List<String>> without(List<List<String>> ranking, Set<String> conflicts) {
        return ranking.stream()
                .map(together -> together.stream()
                        .filter(option -> !conflicts.contains(option))
                        .toList())
                .filter(together -> !together.isEmpty())
                .toList();
    }

    @Override
    public Figures figures(Map<String, List<List<List<String>>>> byGroup) {
        var figures = new Figures();
        byGroup.forEach((group, ballots) -> {
            var rankings =
                    ballots.stream().filter(ranking -> !ranking.isEmpty()).toList();
            if (!rankings.isEmpty()) {
                var halves = new long[options.size()];
                long rest = rankings.stream()
                        .mapToLong(ranking -> add(ranking, halves))
                        .sum();
                for (int i = 0; i < halves.length; i++) {
                    figures.put(group, options.get(i), figure(rest + halves[i], rankings.size()));
                }
            }
        });
        return figures;
    }

    /** With one option, to be ranked at all is to be first. */
    private Fraction figure(long halves, int rankings) {
        return options.size() == 1 ? Fraction.ONE : Fraction.of(halves, 2L * (options.size() - 1) * rankings);
    }

    /** @return what each of those left out is worth; to the others is added by how much they are worth more, so that few take little time */
    private long add(List<List<String>> ranking, long[] halves) {
        int named = ranking.stream().mapToInt(List::size).sum();
        long rest = halvesOfEach(named, halves.length - named);
        int place = 0;
        for (var together : ranking) {
            long each = halvesOfEach(place, together.size());
            for (var option : together) {
                halves[order.getOrDefault(option, 0)] += each - rest;
            }
            place += together.size();
        }
        return rest;
    }

    /** Places count from 0: the first of them is worth n-1-place points, the last as many less as there are others. */
    private long halvesOfEach(int place, int together) {
        return 2L * (options.size() - 1 - place) - (together - 1);
    }
}
