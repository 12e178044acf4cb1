package linchpin.reviews.patterns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/** Where a rule can be met, and for which of these places something counts that was said somewhere. */
public final class UnitPlaces {

    private final Watched watched;
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final Map<PlaceId, Set<Unit>> known = new HashMap<>();

    /** @param places all there are, each after its parent */
    public UnitPlaces(Watched watched, Collection<Place> places) {
        this.watched = watched;
        places.forEach(place -> this.places.put(place.id(), place));
    }

    /** @return each place where it can be met, in the order of places; closed ones are not watched any more */
    public List<Unit> all() {
        if (watched.each().isEmpty()) {
            return List.of(new Unit(watched.place()));
        }
        return places.values().stream()
                .filter(place -> place.open() && of(place.id()).contains(new Unit(place.id())))
                .map(place -> new Unit(place.id()))
                .toList();
    }

    /** @return for which it counts; for none where it was said elsewhere */
    public Set<Unit> of(@Nullable PlaceId place) {
        if (place != null) {
            return known.computeIfAbsent(place, this::found);
        }
        return watched.place() == null && watched.each().isEmpty() ? Set.of(new Unit(null)) : Set.of();
    }

    private Set<Unit> found(PlaceId place) {
        var units = new LinkedHashSet<Unit>();
        var inside = watched.place() == null;
        for (var at = places.get(place); at != null; at = above(at)) {
            if (at.kind().equals(watched.each())) {
                units.add(new Unit(at.id()));
            }
            if (at.id().equals(watched.place())) {
                inside = true;
                break;
            }
        }
        if (!inside) {
            return Set.of();
        }
        return watched.each().isEmpty() ? Set.of(new Unit(watched.place())) : units;
    }

    private @Nullable Place above(Place place) {
        return place.parent() == null ? null : places.get(place.parent());
    }

    /** @return what counts, by where, in the order given */
    public Map<Unit, List<HeardComment>> sorted(Collection<HeardComment> comments) {
        var sorted = new LinkedHashMap<Unit, List<HeardComment>>();
        for (var comment : comments) {
            if (watched.counts(comment)) {
                of(comment.place())
                        .forEach(unit -> sorted.computeIfAbsent(unit, _ -> new ArrayList<>())
                                .add(comment));
            }
        }
        return sorted;
    }
}
