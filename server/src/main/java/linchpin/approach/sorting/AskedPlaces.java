package linchpin.approach.sorting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.platform.Spelling;

/** Finds an open place by what a file calls it: its code, its names from the top, or its own name where no other place has it. */
final class AskedPlaces {

    private static final Pattern STEPS = Pattern.compile("\\s*[›>/|]\\s*");

    private final Map<String, PlaceId> known = new HashMap<>();

    private final Map<PlaceId, String> names = new HashMap<>();

    /** @param open the places of the organisation that are open */
    AskedPlaces(List<Place> open) {
        open.stream()
                .collect(Collectors.groupingBy(place -> Spelling.key(place.name())))
                .forEach((key, same) -> {
                    if (same.size() == 1) {
                        known.put(key, same.getFirst().id());
                    }
                });
        open.forEach(place -> names.put(place.id(), place.name()));
        open.forEach(place -> known.put(key(String.join(">", place.path())), place.id()));
        open.forEach(place -> known.put(Spelling.key(place.code()), place.id()));
    }

    private static String key(String path) {
        return Spelling.key(STEPS.matcher(path.strip()).replaceAll(">"));
    }

    Optional<String> name(PlaceId id) {
        return Optional.ofNullable(names.get(id));
    }

    Optional<PlaceId> called(String name) {
        return Optional.ofNullable(known.get(Spelling.key(name))).or(() -> Optional.ofNullable(known.get(key(name))));
    }
}
