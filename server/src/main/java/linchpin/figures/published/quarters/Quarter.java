package linchpin.figures.published.quarters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import linchpin.figures.Count;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of an organisation as it was counted, and what of it may be shown.
 *
 * @param parents each place's, every place after its parent; the organisation's id for those at the top
 * @param itself what is about each very place, by theme, 0 for whatever it is about
 */
record Quarter(UUID top, Map<UUID, UUID> parents, Map<UUID, Map<Integer, Count>> itself) {

    /**
     * @param answers positive, negative, between, unscored; null where they are hidden
     * @param themes how many about each, without hidden ones
     */
    record PublicFigures(long total, long @Nullable [] answers, Map<Integer, Long> themes) {}

    /** @return the places that show anything */
    Map<UUID, PublicFigures> shown(int smallest) {
        var totals = SafeTree.shown(tree(each -> new long[] {count(each, 0).total()}), smallest, _ -> true);
        var answers = SafeTree.shown(tree(each -> answers(count(each, 0))), smallest, totals::containsKey);
        var about = new HashMap<UUID, Map<Integer, Long>>();
        for (var theme : themes()) {
            SafeTree.shown(tree(each -> about(each, theme)), smallest, totals::containsKey)
                    .forEach((place, numbers) -> {
                        if (numbers[0] > 0) {
                            about.computeIfAbsent(place, _ -> new LinkedHashMap<>())
                                    .put(theme, numbers[0]);
                        }
                    });
        }
        var shown = new LinkedHashMap<UUID, PublicFigures>();
        totals.forEach((place, total) ->
                shown.put(place, new PublicFigures(total[0], answers.get(place), about.getOrDefault(place, Map.of()))));
        return shown;
    }

    private Count count(UUID place, int theme) {
        return itself.getOrDefault(place, Map.of()).getOrDefault(theme, Count.NONE);
    }

    private TreeSet<Integer> themes() {
        var themes = new TreeSet<Integer>();
        itself.values().forEach(each -> themes.addAll(each.keySet()));
        themes.remove(0);
        return themes;
    }

    private static long[] answers(Count count) {
        var answers = count.answers();
        return new long[] {
            answers.veryGood() + answers.good(),
            answers.poor() + answers.veryPoor(),
            answers.neither() + answers.dontKnow(),
            count.unmapped() + count.unanswered()
        };
    }

    private long[] about(UUID place, int theme) {
        var about = count(place, theme).total();
        return new long[] {about, count(place, 0).total() - about};
    }

    private Area tree(Function<UUID, long[]> numbers) {
        var parts = new HashMap<UUID, List<Area>>();
        var all = new ArrayList<>(parents.keySet());
        for (var place : all.reversed()) { // children before their parents
            var area = new Area(
                    place,
                    numbers.apply(place),
                    parts.getOrDefault(place, List.of()).reversed());
            parts.computeIfAbsent(parents.get(place), _ -> new ArrayList<>()).add(area);
        }
        return new Area(
                top, numbers.apply(top), parts.getOrDefault(top, List.of()).reversed());
    }
}
