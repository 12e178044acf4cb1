package linchpin.feedback.imports.unknown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.feedback.imports.batches.ImportPlaces;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which names of a file no place has, and which place somebody says that each of them is. */
@Component
public class UnknownPlaces {

    /** So many are asked about at once; the others wait until these are settled. */
    private static final int ASKED = 20;

    /** So many to choose from, the nearest; whoever means another one adds the name there. */
    private static final int CHOICES = 300;

    private static final String BETWEEN = " › ";

    private final ImportPlaces known;
    private final Places places;

    UnknownPlaces(ImportPlaces known, Places places) {
        this.known = known;
        this.places = places;
    }

    /**
     * What is to be said of them.
     *
     * @param fresh those that nobody said anything of
     * @param called what the place is called that each of the others is, by its path
     * @param asked as fields, those that nobody said anything of first
     */
    public record Unknown(Set<List<String>> fresh, Map<List<String>, String> called, List<Asked> asked) {}

    /**
     * A name, and which place it is.
     *
     * @param chosen the id of the place, empty for none that is there
     */
    public record Asked(String name, String chosen, List<Choice> choices) {}

    /** @param named the paths that the file names */
    @Transactional(readOnly = true)
    public Unknown among(Set<List<String>> named, Mapping mapping) {
        var fresh = known.unknown(named, mapping.meant());
        var there = places.byId();
        var called = new HashMap<List<String>, String>();
        for (var path : known.unknown(named, Map.of())) {
            var place = fresh.contains(path) ? null : there.get(meant(path, mapping));
            if (place != null) {
                called.put(path, place.fullName());
            }
        }
        var open = places.open();
        var asked = Stream.concat(fresh.stream(), called.keySet().stream())
                .limit(ASKED)
                .map(path -> asked(path, mapping, open))
                .toList();
        return new Unknown(fresh, called, asked);
    }

    private static PlaceId meant(List<String> path, Mapping mapping) {
        return new PlaceId(mapping.meant().getOrDefault(Cells.key(path), new UUID(0, 0)));
    }

    private static Asked asked(List<String> path, Mapping mapping, List<Place> open) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", mapping.openPlaces() ? "A new place: add it" : "None of these: do not place it"));
        NearNames.first(path.getLast(), open).stream()
                .limit(CHOICES)
                .map(place -> new Choice(place.id().id().toString(), "This is " + place.fullName()))
                .forEach(choices::add);
        var chosen = meant(path, mapping).id();
        return new Asked(name(path), chosen.equals(new UUID(0, 0)) ? "" : chosen.toString(), choices);
    }

    /** @return a path as people read it */
    public static String name(List<String> path) {
        return String.join(BETWEEN, path);
    }

    /** @return the mapping, with what somebody chose for the names of the file; what is no open place here means nothing */
    @Transactional(readOnly = true)
    public Mapping chosen(Set<List<String>> named, Mapping mapping, Map<String, String> chosen) {
        var meant = new HashMap<>(mapping.meant());
        var open = new HashMap<String, UUID>();
        places.open()
                .forEach(
                        place -> open.put(place.id().id().toString(), place.id().id()));
        for (var path : known.unknown(named, Map.of())) {
            var place = chosen.get(name(path));
            if (place != null) {
                var id = open.get(place);
                if (id == null) {
                    meant.remove(Cells.key(path));
                } else {
                    meant.put(Cells.key(path), id);
                }
            }
        }
        return mapping.meaning(meant);
    }
}
