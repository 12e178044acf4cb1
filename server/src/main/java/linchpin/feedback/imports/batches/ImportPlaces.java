package linchpin.feedback.imports.batches;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the places that a file names, by their names from the top down, and opens those that are missing. */
@Component
public class ImportPlaces {

    /** What a name means that is none of the places that are there, however like one of them it is spelt. */
    public static final PlaceId NONE = new PlaceId(new UUID(0, 0));

    private static final int MOST = 5_000;
    private static final List<List<String>> KINDS =
            List.of(List.of("service"), List.of("division", "service"), List.of("division", "service", "ward"));

    private final JdbcClient jdbc;
    private final Places places;

    ImportPlaces(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /**
     * What is opened is written down with the import.
     *
     * @param opens by which names each path is opened
     * @return the place of each path, at the number it has; null for none
     */
    @Nullable
    UUID[] resolve(StoreRows.Source source, Map<List<String>, Integer> paths, Map<List<String>, List<String>> opens) {
        var found = new @Nullable UUID[paths.size()];
        var open = source.opensPlaces();
        var known = known(source.meant());
        if (open && paths.keySet().stream().anyMatch(path -> known.find(path) == null)) {
            // Two imports at once must not open the same place twice.
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('places ' || platform.current_org(), 0))")
                    .query((_, _) -> true)
                    .single();
            return resolved(source, paths, opens, known(source.meant()));
        }
        paths.forEach((path, number) -> found[number] = id(place(path, known)));
        return found;
    }

    private @Nullable UUID[] resolved(
            StoreRows.Source source,
            Map<List<String>, Integer> paths,
            Map<List<String>, List<String>> opens,
            KnownPlaces known) {
        var found = new @Nullable UUID[paths.size()];
        var opened = new ArrayList<UUID>();
        paths.forEach((path, number) -> {
            var there = place(path, known);
            var names = KnownPlaces.openable(known.isAnother(path) ? path : opens.getOrDefault(path, path));
            var openable = !names.isEmpty() && (there == null);
            found[number] = id(openable ? opened(names, known, opened) : there);
        });
        if (!opened.isEmpty()) {
            jdbc.sql("update feedback.import set opened = opened || :opened where id = :import")
                    .param("opened", opened.toArray(UUID[]::new))
                    .param("import", source.importId())
                    .update();
        }
        return found;
    }

    private static @Nullable UUID id(@Nullable PlaceId place) {
        return place == null ? null : place.id();
    }

    /** Where a part of the path is a bare number that no place is called, the rest of it. */
    private static @Nullable PlaceId place(List<String> path, KnownPlaces known) {
        var there = known.find(path);
        return there == null ? known.find(KnownPlaces.openable(path)) : there;
    }

    /**
     * The names of a file beside the places that are there.
     *
     * @param fresh the paths that no place has, and that will open one
     * @param taken which place each of the others is taken for that is not called exactly so; {@link #NONE} for none
     */
    public record Named(Set<List<String>> fresh, Map<List<String>, PlaceId> taken) {}

    /** @param meant as in the mapping */
    @Transactional(readOnly = true)
    public Named named(Set<List<String>> paths, Map<String, UUID> meant) {
        var known = known(meant);
        var fresh = new LinkedHashSet<List<String>>();
        var taken = new LinkedHashMap<List<String>, PlaceId>();
        for (var path : paths) {
            if (path.isEmpty() || known.named(path) != null) {
                continue;
            }
            var there = place(path, known);
            if (there != null) {
                taken.put(path, there);
            } else if (KnownPlaces.openable(path).isEmpty()) {
                taken.put(path, NONE);
            } else {
                fresh.add(path);
            }
        }
        return new Named(fresh, taken);
    }

    private KnownPlaces known(Map<String, UUID> meant) {
        var all = places.all();
        if (all.size() > MOST) {
            throw new TooManyPlaces(MOST);
        }
        return new KnownPlaces(all, meant);
    }

    private @Nullable PlaceId opened(List<String> path, KnownPlaces known, List<UUID> opened) {
        var here = new ArrayList<String>();
        PlaceId parent = null;
        for (var name : path) {
            here.add(name);
            var there = known.find(here);
            if (there == null) {
                var kind = KINDS.get(Math.min(path.size(), 3) - 1).get(Math.min(here.size(), 3) - 1);
                there = places.open(parent, name, kind, null);
                opened.add(there.id());
                known.opened(here, there);
            }
            parent = there;
        }
        return parent;
    }
}
