package linchpin.feedback.giving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;

/** A place with those that are part of it. */
record PlaceNode(Place place, List<PlaceNode> parts) {

    /** @param places each after its parent; one whose parent is not among them stands at the top */
    static List<PlaceNode> tree(List<Place> places) {
        var nodes = new LinkedHashMap<PlaceId, PlaceNode>();
        var top = new ArrayList<PlaceNode>();
        for (var place : places) {
            var node = new PlaceNode(place, new ArrayList<>());
            nodes.put(place.id(), node);
            var parent = place.parent() == null ? null : nodes.get(place.parent());
            (parent == null ? top : parent.parts()).add(node);
        }
        return top;
    }
}
