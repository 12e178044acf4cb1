package linchpin.people.arranging.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * All places as a tree.
 *
 * @param organisation code, for addresses
 * @param whole whether they are all there are
 * @param welcome whether the organisation was only just set up
 */
record PlaceTreePage(String organisation, List<Branch> tops, int count, boolean whole, boolean welcome) {

    /** A place with what lies directly below it. */
    record Branch(Place place, String kind, List<Branch> below) {}

    /** @param places each after its parent, where that is among them */
    static PlaceTreePage of(String organisation, List<Place> places, boolean whole, boolean welcome) {
        var below = new HashMap<@Nullable PlaceId, List<Branch>>();
        below.put(null, new ArrayList<>());
        for (var place : places) {
            var children = new ArrayList<Branch>();
            below.put(place.id(), children);
            var kind = PlaceKind.of(place.kind()).map(PlaceKind::label).orElse(place.kind());
            var parent = below.containsKey(place.parent()) ? place.parent() : null;
            below.getOrDefault(parent, List.of()).add(new Branch(place, kind, children));
        }
        return new PlaceTreePage(organisation, below.getOrDefault(null, List.of()), places.size(), whole, welcome);
    }
}
