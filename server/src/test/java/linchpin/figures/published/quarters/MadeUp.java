package linchpin.figures.published.quarters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.figures.Count;

/**
 * An invented organisation over two quarters, and everything that is published of it. Its people stand in the finest groups that there
 * are: quarter, very place, answer and themes; a published number is the sum of some of them.
 */
final class MadeUp {

    static final int THEMES = 3;
    private static final int ANSWERS = 4;
    private static final int KINDS = ANSWERS << THEMES;
    private static final UUID TOP = new UUID(0, 0);

    /** A published number: which of the finest groups it counts, and how many that is. */
    record Told(BitSet groups, long value) {}

    final Map<UUID, UUID> parents = new LinkedHashMap<>();
    final List<UUID> places = new ArrayList<>();
    final long[] sizes;
    final List<Told> told = new ArrayList<>();
    final BitSet known = new BitSet(); // groups that everybody knows to be empty

    MadeUp(Random random, int smallest) {
        places.add(TOP);
        for (var i = 1; i <= 4 + random.nextInt(8); i++) {
            var place = new UUID(1, i);
            parents.put(place, places.get(random.nextInt(places.size())));
            places.add(place);
        }
        sizes = new long[2 * places.size() * KINDS];
        for (var place = 0; place < places.size(); place++) {
            var busy = random.nextInt(4); // many places with few, some with many
            for (var i = 0; i < sizes.length / places.size(); i++) {
                var quarter = i % 2;
                var kind = i / 2;
                sizes[group(quarter, place, kind)] = random.nextInt(3) > 0
                        ? 0
                        : (long) Math.pow(random.nextDouble(), 3) + random.nextInt(1 + busy * busy);
            }
        }
        publish(0, smallest);
        publish(1, smallest);
        told.stream().filter(one -> one.value() == 0).forEach(one -> known.or(one.groups()));
    }

    private int group(int quarter, int place, int kind) {
        return (quarter * places.size() + place) * KINDS + kind;
    }

    long size(BitSet groups) {
        return groups.stream().mapToLong(group -> sizes[group]).sum();
    }

    private void publish(int quarter, int smallest) {
        var itself = new HashMap<UUID, Map<Integer, Count>>();
        for (var place = 0; place < places.size(); place++) {
            for (var kind = 0; kind < KINDS; kind++) {
                add(
                        itself.computeIfAbsent(places.get(place), _ -> new HashMap<>()),
                        kind,
                        sizes[group(quarter, place, kind)]);
            }
        }
        new Quarter(TOP, parents, itself).shown(smallest).forEach((place, shown) -> {
            tell(quarter, place, _ -> true, shown.total());
            for (var answer = 0; shown.answers() != null && answer < ANSWERS; answer++) {
                var which = answer;
                tell(quarter, place, kind -> kind >> THEMES == which, shown.answers()[answer]);
            }
            shown.themes().forEach((theme, total) -> tell(quarter, place, kind -> about(kind, theme), total));
        });
    }

    static boolean about(int kind, int theme) {
        return (kind >> (theme - 1) & 1) == 1;
    }

    private static void add(Map<Integer, Count> themes, int kind, long n) {
        var count = switch (kind >> THEMES) {
            case 0 -> new Count(new FriendsAndFamily(n, 0, 0, 0, 0, 0), 0, 0);
            case 1 -> new Count(new FriendsAndFamily(0, 0, 0, n, 0, 0), 0, 0);
            case 2 -> new Count(new FriendsAndFamily(0, 0, 0, 0, 0, n), 0, 0);
            default -> new Count(FriendsAndFamily.NONE, 0, n);
        };
        themes.merge(0, count, Count::plus);
        for (var theme = 1; theme <= THEMES; theme++) {
            if (about(kind, theme)) {
                themes.merge(theme, count, Count::plus);
            }
        }
    }

    private void tell(int quarter, UUID place, java.util.function.IntPredicate which, long value) {
        var groups = groups(quarter, place, which);
        if (size(groups) != value) {
            throw new AssertionError("A published number is not what it says");
        }
        told.add(new Told(groups, value));
    }

    /** @return the finest groups of a place with all below it */
    BitSet groups(int quarter, UUID place, java.util.function.IntPredicate which) {
        var within = new HashSet<UUID>(List.of(place));
        parents.forEach((child, parent) -> {
            if (within.contains(parent)) {
                within.add(child);
            }
        });
        var groups = new BitSet();
        for (var i = 0; i < places.size(); i++) {
            for (var kind = 0; kind < KINDS; kind++) {
                if (within.contains(places.get(i)) && which.test(kind)) {
                    groups.set(group(quarter, i, kind));
                }
            }
        }
        return groups;
    }
}
