package linchpin.people.arranging.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.organisation.Place;
import linchpin.people.arranging.places.Outline.PlaceLine;

/** The places there are, and which of them a line means that leaves out what lies above it. */
final class Standing {

    private final Map<List<String>, Place> byPath = new HashMap<>();
    private final List<Place> open;
    private final Set<String> another;

    /** @param another as in {@link Outline} */
    Standing(List<Place> places, Set<String> another) {
        this.open = places.stream()
                .filter(Place::open)
                .sorted(Comparator.comparingInt(Place::depth))
                .toList();
        this.another = another;
        places.forEach(place -> byPath.putIfAbsent(PlaceLine.key(place.path()), place));
    }

    /**
     * @param above the path of the place above
     * @param named the kind that was written; empty for none
     * @param parts whether the line has several names
     */
    PlaceLine line(List<String> above, String name, Optional<PlaceKind> named, boolean parts) {
        var path = new ArrayList<>(above);
        path.add(name);
        var written = String.join(" > ", path);
        var at = Optional.ofNullable(byPath.get(PlaceLine.key(path)));
        var below = at.isPresent() || another.contains(written) ? Optional.<Place>empty() : below(above, name);
        var place = at.or(() -> below);
        return new PlaceLine(
                below.map(Place::path).orElse(List.copyOf(path)),
                named.or(() -> place.flatMap(one -> PlaceKind.of(one.kind())))
                        .orElseGet(() -> PlaceKind.guess(name, path.size() == 1 && parts)),
                place.isPresent(),
                below.isPresent() ? written : null);
    }

    /** @return the open place of that name that lies least far below */
    private Optional<Place> below(List<String> above, String name) {
        var start = PlaceLine.key(above);
        var last = PlaceLine.key(List.of(name));
        return open.stream()
                .filter(place -> place.path().size() > start.size() + 1)
                .filter(place -> PlaceLine.key(List.of(place.name())).equals(last))
                .filter(place ->
                        PlaceLine.key(place.path().subList(0, start.size())).equals(start))
                .findFirst();
    }
}
