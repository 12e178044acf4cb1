package linchpin.analysis.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What NHS England hides when it publishes a month of the Friends and Family Test, level by level from the top. A unit with few responses
 * is hidden, then its smallest neighbour, then the smallest two below anything hidden; what is hidden are the six answers and the
 * modes. Totals stay visible, so this protects what somebody said, not how many spoke.
 */
public final class Publication {

    private Publication() {}

    /**
     * Something that responses are published for.
     *
     * @param parent the unit of the level above; null at the top, where all stand together
     * @param ties decides, in text order, between units with equally many responses: at ward level the first speciality, the second and
     *     the name; elsewhere the publisher defines nothing, and we give the name
     */
    public record PublishedUnit(String id, @Nullable String parent, long responses, List<String> ties) {}

    /**
     * Why a unit is hidden, or not.
     *
     * @param rank among its siblings, 1 for the fewest responses; 0 where nobody responded
     * @param firstLevel it has few responses itself
     * @param secondLevel its smallest sibling is hidden, and this is the next
     * @param cascade its parent is hidden, and it is one of the smallest two
     */
    public record Decision(int rank, boolean firstLevel, boolean secondLevel, boolean cascade) {

        /** @return whether the six answers and the modes are hidden */
        public boolean required() {
            return firstLevel || secondLevel || cascade;
        }

        /** @return whether the percentages are hidden: only for the unit's own few responses */
        public boolean hidesPercentages() {
            return firstLevel;
        }
    }

    /**
     * @param levels the units of each level, from the top down
     * @return what becomes of each, by id, in the order given
     */
    public static Map<String, Decision> decide(List<List<PublishedUnit>> levels, Profile profile) {
        var decisions = new LinkedHashMap<String, Decision>();
        for (var level : levels) {
            var siblings = new LinkedHashMap<@Nullable String, List<PublishedUnit>>();
            level.forEach(unit -> siblings.computeIfAbsent(unit.parent(), _ -> new ArrayList<>())
                    .add(unit));
            var decided = new HashMap<String, Decision>();
            siblings.forEach((parent, units) -> {
                var above = parent == null ? null : decisions.get(parent);
                decided.putAll(among(units, above != null && above.required(), profile));
            });
            level.forEach(unit -> decisions.put(unit.id(), decided.get(unit.id())));
        }
        return decisions;
    }

    private static Map<String, Decision> among(List<PublishedUnit> siblings, boolean parentHidden, Profile profile) {
        var ranked = siblings.stream()
                .filter(unit -> unit.responses() > 0)
                .sorted(Comparator.comparingLong(PublishedUnit::responses)
                        .thenComparing(PublishedUnit::ties, Publication::inTextOrder))
                .toList();
        var decided = new HashMap<String, Decision>();
        siblings.forEach(
                unit -> decided.put(unit.id(), new Decision(0, profile.hides(unit.responses()), false, false)));
        var smallestHidden =
                !ranked.isEmpty() && profile.hides(ranked.getFirst().responses());
        for (var rank = 1; rank <= ranked.size(); rank++) {
            var unit = ranked.get(rank - 1);
            var first = profile.hides(unit.responses());
            decided.put(
                    unit.id(),
                    new Decision(rank, first, rank == 2 && smallestHidden && !first, parentHidden && rank <= 2));
        }
        return decided;
    }

    private static int inTextOrder(List<String> one, List<String> other) {
        for (var i = 0; i < Math.min(one.size(), other.size()); i++) {
            var order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
