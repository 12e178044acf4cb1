package linchpin.feedback.imports.unknown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.feedback.imports.batches.ImportPlaces;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.PlaceNames;
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
    public record Unknown(Set<List<String>> fresh, Map<List<String>, String> called, List<Asked> asked) {

        /** @return what is fresh as people read it, the spellings of one place together: they open one */
        public List<String> names() {
            var spellings = new LinkedHashMap<String, List<String>>();
            fresh.forEach(path -> spellings
                    .computeIfAbsent(PlaceNames.loose(path), _ -> new ArrayList<>())
                    .add(name(path)));
            return spellings.values().stream()
                    .map(names -> names.size() == 1
                            ? names.getFirst()
                            : names.getFirst() + " (also written " + String.join(", ", names.subList(1, names.size()))
                                    + ")")
                    .toList();
        }
    }

    /**
     * A name, and which place it is.
     *
     * @param chosen the id of the place, empty for none that is there
     */
    public record Asked(String name, String chosen, List<Choice> choices) {}

    /** @param named the paths that the file names */
    @Transactional(readOnly = true)
    public Unknown among(Set<List<String>> named, Mapping mapping) {
        var found = known.named(named, mapping.meant());
        var there = places.byId();
        var called = new LinkedHashMap<List<String>, String>();
        found.taken().forEach((path, id) -> {
            var place = there.get(id);
            called.put(path, place == null ? "No particular place" : place.fullName());
        });
        var open = places.open();
        var asked = Stream.concat(found.fresh().stream(), called.keySet().stream())
                .limit(ASKED)
                .map(path -> asked(path, found.taken().getOrDefault(path, ImportPlaces.NONE), mapping, open))
                .toList();
        return new Unknown(found.fresh(), called, asked);
    }

    private static Asked asked(List<String> path, PlaceId taken, Mapping mapping, List<Place> open) {
        var choices = new ArrayList<Choice>();
        var opens = mapping.openPlaces() && path.stream().anyMatch(name -> !PlaceNames.isNumber(name));
        choices.add(new Choice("", opens ? "A new place: add it" : "None of these: do not place it"));
        NearNames.first(path.getLast(), open).stream()
                .limit(CHOICES)
                .map(place -> new Choice(place.id().id().toString(), "This is " + place.fullName()))
                .forEach(choices::add);
        return new Asked(
                name(path), taken.equals(ImportPlaces.NONE) ? "" : taken.id().toString(), choices);
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
        var spelt = known.named(named, Map.of());
        for (var path : Stream.concat(spelt.fresh().stream(), spelt.taken().keySet().stream())
                .toList()) {
            var place = chosen.get(name(path));
            if (place != null) {
                var id = open.get(place);
                if (id != null) {
                    meant.put(Cells.key(path), id);
                } else if (spelt.taken().containsKey(path)) {
                    meant.put(Cells.key(path), ImportPlaces.NONE.id());
                } else {
                    meant.remove(Cells.key(path));
                }
            }
        }
        return mapping.meaning(meant);
    }
}
