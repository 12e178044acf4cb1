package linchpin.feedback.imports.batches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the places that a file names, by their names from the top down, and opens those that are missing. */
@Component
public class ImportPlaces {

    private static final int MOST = 5_000;
    private static final List<List<String>> KINDS =
            List.of(List.of("service"), List.of("division", "service"), List.of("division", "service", "ward"));

    private final JdbcClient jdbc;
    private final Places places;

    ImportPlaces(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** @return the place of each path, at the number it has; null for none. What is opened is written down with the import */
    @Nullable
    UUID[] resolve(StoreRows.Source source, Map<List<String>, Integer> paths) {
        var found = new @Nullable UUID[paths.size()];
        var open = source.opensPlaces();
        var known = known(source.meant());
        if (open && paths.keySet().stream().anyMatch(path -> !known.containsKey(key(path)))) {
            // Two imports at once must not open the same place twice.
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('places ' || platform.current_org(), 0))")
                    .query((_, _) -> true)
                    .single();
            known.putAll(known(source.meant()));
        }
        var opened = new ArrayList<UUID>();
        paths.forEach((path, number) -> {
            var there = known.get(key(path));
            var place = there == null && open ? opened(path, known, opened) : there;
            found[number] = place == null ? null : place.id();
        });
        if (!opened.isEmpty()) {
            jdbc.sql("update feedback.import set opened = opened || :opened where id = :import")
                    .param("opened", opened.toArray(UUID[]::new))
                    .param("import", source.importId())
                    .update();
        }
        return found;
    }

    /**
     * @param meant as in the mapping; nothing to leave out what somebody said
     * @return those of these paths, names from the top down, that no place here has
     */
    @Transactional(readOnly = true)
    public Set<List<String>> unknown(Set<List<String>> paths, Map<String, UUID> meant) {
        var known = known(meant);
        return paths.stream()
                .filter(path -> !path.isEmpty() && !known.containsKey(key(path)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A place of that name comes before what somebody said that the name means, and what they meant may be gone. */
    private Map<String, PlaceId> known(Map<String, UUID> meant) {
        var known = new HashMap<String, PlaceId>();
        var all = places.all();
        var names = all.stream().collect(Collectors.groupingBy(place -> key(List.of(place.name()))));
        names.values().stream()
                .filter(same ->
                        same.size() == 1) // a ward may be named without what it is part of, if there is no other
                .forEach(same -> known.put(
                        key(List.of(same.getFirst().name())), same.getFirst().id()));
        all.forEach(place -> known.put(key(place.path()), place.id()));
        var there = all.stream().map(Place::id).collect(Collectors.toSet());
        meant.forEach((path, id) -> {
            if (there.contains(new PlaceId(id))) {
                known.putIfAbsent(
                        key(List.of(path.split("\n", -1))), new PlaceId(id)); // as an earlier version folded it, too
            }
        });
        if (all.size() > MOST) {
            throw new TooManyPlaces(MOST);
        }
        return known;
    }

    private static String key(List<String> path) {
        return Cells.key(path);
    }

    private @Nullable PlaceId opened(List<String> path, Map<String, PlaceId> known, List<UUID> opened) {
        var here = new ArrayList<String>();
        PlaceId parent = null;
        for (var name : path) {
            here.add(name);
            var above = parent;
            var kind = KINDS.get(Math.min(path.size(), 3) - 1).get(Math.min(here.size(), 3) - 1);
            parent = known.computeIfAbsent(key(here), _ -> {
                var fresh = places.open(above, name, kind, null);
                opened.add(fresh.id());
                return fresh;
            });
        }
        return parent;
    }
}
