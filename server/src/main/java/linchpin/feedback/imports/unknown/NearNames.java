package linchpin.feedback.imports.unknown;

import java.util.Comparator;
import java.util.List;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.organisation.Place;

/** Orders places by how near their names are to one that was written otherwise: the fewest letters to change come first. */
final class NearNames {

    private NearNames() {}

    static List<Place> first(String written, List<Place> places) {
        var key = Cells.key(written);
        return places.stream()
                .sorted(Comparator.comparingInt((Place place) -> distance(key, Cells.key(place.name())))
                        .thenComparing(Place::fullName))
                .toList();
    }

    /** How many letters are added, left out or changed between the two. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
