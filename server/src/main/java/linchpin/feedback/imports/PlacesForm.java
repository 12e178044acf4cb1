package linchpin.feedback.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which places the names of a file are. Names can hold anything, so their fields are numbered.
 *
 * @param named each name, by its number
 * @param place the id of the place, by the same number; empty for none that is there
 */
record PlacesForm(Map<String, String> named, Map<String, String> place) {

    PlacesForm {
        named = Objects.requireNonNullElse(named, Map.of());
        place = Objects.requireNonNullElse(place, Map.of());
    }

    /** @return the id of the place by the name */
    Map<String, String> chosen() {
        var chosen = new HashMap<String, String>();
        named.forEach((number, name) -> {
            var id = place.get(number);
            if (id != null) {
                chosen.put(name, id);
            }
        });
        return chosen;
    }
}
