package linchpin.figures.published.quarters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Chooses which places of a tree may show their numbers. The parts of a place (what lies directly below, and what is about itself) that
 * are too small are hidden together, with further ones until what is hidden is together large enough or nothing; below a hidden part all
 * is hidden. So every number shown is a sum of blocks, each of them nought or large enough in every class, and whatever is made of such
 * numbers by adding and subtracting is made of whole blocks.
 */
final class SafeTree {

    private final int smallest;
    private final Predicate<UUID> allowed;
    private final Map<UUID, long[]> shown = new LinkedHashMap<>();

    private SafeTree(int smallest, Predicate<UUID> allowed) {
        this.smallest = smallest;
        this.allowed = allowed;
    }

    /**
     * @param smallest size of a group that may be worked out
     * @param allowed other places show nothing: with several breakdowns, the places whose total is shown, so that the blocks of each
     *     breakdown are made of whole blocks of the total's
     * @return the numbers of the places that show them
     */
    static Map<UUID, long[]> shown(Area top, int smallest, Predicate<UUID> allowed) {
        var tree = new SafeTree(smallest, allowed);
        if (allowed.test(top.id()) && tree.safe(top.whole())) {
            tree.show(top);
        }
        return tree.shown;
    }

    private void show(Area area) {
        shown.put(area.id(), area.whole());
        if (area.parts().isEmpty()) {
            return;
        }
        var numbers = new ArrayList<long[]>();
        area.parts().forEach(part -> numbers.add(part.whole()));
        numbers.add(area.itself());
        var hidden = hidden(area.parts(), numbers);
        for (var i = 0; i < area.parts().size(); i++) {
            if (!hidden.contains(i)) {
                show(area.parts().get(i));
            }
        }
    }

    /** What is about the place itself comes last; it is never shown, but follows from the rest unless it is hidden with others. */
    private Set<Integer> hidden(List<Area> parts, List<long[]> numbers) {
        var hidden = new TreeSet<Integer>();
        IntStream.range(0, numbers.size())
                .filter(i -> !safe(numbers.get(i))
                        || (i < parts.size() && !allowed.test(parts.get(i).id())))
                .forEach(hidden::add);
        while (!hidden.isEmpty() && hidden.size() < numbers.size() && !together(hidden, numbers)) {
            hidden.add(next(hidden, numbers.size()));
        }
        return hidden;
    }

    private boolean together(Set<Integer> hidden, List<long[]> numbers) {
        return safe(hidden.stream().map(numbers::get).reduce(Area::plus).orElseThrow());
    }

    /** The first after a hidden one, as if the list were a ring: by its place and not its size, which would tell something. */
    private static int next(SortedSet<Integer> hidden, int size) {
        var here = hidden.getFirst();
        while (hidden.contains(here)) {
            here = (here + 1) % size;
        }
        return here;
    }

    private boolean safe(long[] numbers) {
        for (var number : numbers) {
            if (number > 0 && number < smallest) {
                return false;
            }
        }
        return true;
    }
}
