package linchpin.analysis.figures;

import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The numbers of one breakdown and their total, shown so that none below the profile's smallest can be worked out from the others. Whatever
 * is hidden is hidden together: never one number alone, and never numbers that come to less than the smallest shown, for their sum
 * follows from the total. All carry the same marker, because which of them was small is itself worth hiding; so neighbours are hidden together
 * whichever of them is small, and never chosen by size, because "the smallest of the rest" would tell how large it may be at most.
 *
 * @param cells in the order given; empty for hidden
 * @param total of all of them; empty for hidden
 */
public record Breakdown(List<OptionalLong> cells, OptionalLong total) {

    /**
     * Of a breakdown whose parts exclude each other and make up the whole.
     *
     * @param counts in an order that does not depend on them
     */
    public static Breakdown of(List<Long> counts, Profile profile) {
        var sum = counts.stream().mapToLong(Long::longValue).sum();
        var hidden = new TreeSet<Integer>();
        IntStream.range(0, counts.size())
                .filter(i -> profile.hides(counts.get(i)))
                .forEach(i -> hidden.addAll(neighbours(i, counts.size())));
        while (!hidden.isEmpty() && hidden.size() < counts.size() && derivable(hidden, counts, profile)) {
            hidden.addAll(neighbours(next(hidden, counts.size()), counts.size()));
        }
        return new Breakdown(
                IntStream.range(0, counts.size())
                        .mapToObj(i -> hidden.contains(i) ? OptionalLong.empty() : profile.published(counts.get(i)))
                        .toList(),
                profile.published(sum));
    }

    /** @return the sum of what is hidden, which everybody can work out; empty where the total is hidden too */
    public OptionalLong hiddenTogether() {
        return total.isEmpty()
                ? total
                : OptionalLong.of(total.getAsLong()
                        - cells.stream()
                                .filter(OptionalLong::isPresent)
                                .mapToLong(OptionalLong::getAsLong)
                                .sum());
    }

    private static boolean derivable(TreeSet<Integer> hidden, List<Long> counts, Profile profile) {
        return profile.hides(hidden.stream().mapToLong(counts::get).sum());
    }

    /**
     * Two and two, so that either may be the small one, and three at the end of an odd number. Of just three, the first two may be hidden
     * without the last: all three are also where the first two come to too few, so that tells nothing of the last.
     */
    private static List<Integer> neighbours(int cell, int size) {
        var three = size % 2 == 1 && cell >= (size == 3 ? 2 : size - 3);
        var first = three ? Math.max(0, size - 3) : cell / 2 * 2;
        return IntStream.range(first, Math.min(size, three ? size : first + 2))
                .boxed()
                .toList();
    }

    /** The first after a hidden one that is not hidden, as if the list were a ring. */
    private static int next(TreeSet<Integer> hidden, int size) {
        var here = hidden.first();
        while (hidden.contains(here)) {
            here = (here + 1) % size;
        }
        return here;
    }
}
