package linchpin.feedback.imports.batches;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.feedback.imports.mapping.PlaceNames;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * The places that are there, by the names a file may give them: the name itself, what a person said that a name means, and last a spelling that
 * differs by what nobody sees or says, such as a full stop.
 */
final class KnownPlaces {

    private final Map<String, PlaceId> exact = new HashMap<>();
    private final Map<String, PlaceId> meant = new HashMap<>();
    private final Collection<Place> all;
    private @Nullable Map<String, PlaceId> loose;
    private final Set<String> fresh = new HashSet<>();

    /**
     * @param said which place a name means, as in the mapping; one that is not there, such as {@link ImportPlaces#NONE}, says that it is
     *     none of these
     */
    KnownPlaces(Collection<Place> all, Map<String, UUID> said) {
        this.all = all;
        all.stream().collect(Collectors.groupingBy(place -> Cells.key(List.of(place.name())))).values().stream()
                .filter(same ->
                        same.size() == 1) // a ward may be named without what it is part of, if there is no other
                .map(List::getFirst)
                .forEach(place -> exact.put(Cells.key(List.of(place.name())), place.id()));
        all.forEach(place -> exact.put(Cells.key(place.path()), place.id()));
        var there = all.stream().map(Place::id).collect(Collectors.toSet());
        said.forEach((path, id) -> {
            var key = Cells.key(List.of(path.split("\n", -1))); // as an earlier version folded it, too
            if (there.contains(new PlaceId(id))) {
                meant.putIfAbsent(key, new PlaceId(id));
            } else if (id.equals(ImportPlaces.NONE.id())) {
                fresh.add(key);
            }
        });
    }

    /** Of two places that are spelt alike none is meant by a third spelling. Made when a name is met that no place has, which is seldom. */
    private Map<String, PlaceId> loose() {
        if (loose == null) {
            loose = new HashMap<>();
            var names = new HashMap<String, Set<PlaceId>>();
            for (var place : all) {
                for (var path : List.of(List.of(place.name()), place.path())) {
                    names.computeIfAbsent(PlaceNames.loose(path), _ -> new HashSet<>())
                            .add(place.id());
                }
            }
            for (var name : names.entrySet()) {
                if (name.getValue().size() == 1) {
                    loose.put(name.getKey(), name.getValue().iterator().next());
                }
            }
        }
        return loose;
    }

    /** @return the place of exactly this path, case and accents aside; null for none */
    @Nullable
    PlaceId named(List<String> path) {
        return exact.get(Cells.key(path));
    }

    /** @return whether a person said that it is none of those that are spelt like it */
    boolean isAnother(List<String> path) {
        return fresh.contains(Cells.key(path));
    }

    /** @return the place that this path means; null for none */
    @Nullable
    PlaceId find(List<String> path) {
        var key = Cells.key(path);
        var named = exact.get(key);
        var there = named == null ? meant.get(key) : named;
        return there == null && !fresh.contains(key) ? loose().get(PlaceNames.loose(path)) : there;
    }

    void opened(List<String> path, PlaceId id) {
        exact.put(Cells.key(path), id);
        loose().putIfAbsent(PlaceNames.loose(path), id);
    }

    /** @return the names of a path that may open a place: no bare numbers at the top */
    static List<String> openable(List<String> path) {
        return path.stream().dropWhile(PlaceNames::isNumber).toList();
    }
}
