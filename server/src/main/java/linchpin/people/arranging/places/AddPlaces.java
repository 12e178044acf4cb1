package linchpin.people.arranging.places;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds the new places of an outline, all or none. */
@Component
class AddPlaces {

    private final Places places;

    AddPlaces(Places places) {
        this.places = places;
    }

    /**
     * @param another as in {@link Outline}
     * @return how many were added; a line sent twice adds nothing the second time
     */
    @Transactional
    int add(String text, Set<String> another) {
        var existing = places.all();
        var ids = new HashMap<List<String>, PlaceId>();
        existing.forEach(place -> ids.putIfAbsent(Outline.PlaceLine.key(place.path()), place.id()));
        var added = 0;
        for (var entry : Outline.of(text, existing, another).entries()) {
            var key = Outline.PlaceLine.key(entry.path());
            if (!ids.containsKey(key)) {
                var parent = key.size() == 1 ? null : ids.get(key.subList(0, key.size() - 1));
                ids.put(key, places.open(parent, entry.name(), entry.kind().code(), null));
                added++;
            }
        }
        return added;
    }
}
