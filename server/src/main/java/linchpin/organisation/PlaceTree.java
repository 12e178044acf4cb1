package linchpin.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.platform.Seldom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the places of the organisation in scope, whole. */
@Component
class PlaceTree {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceTree(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            PlaceId id,
            @Nullable PlaceId parentId,
            String name,
            String kind,
            String code,
            boolean open,
            @Nullable PlaceId mergedInto) {}

    /** @return all places, each after its parent, siblings by name; closed ones too */
    @Transactional(readOnly = true)
    public List<Place> whole() {
        var today = LocalDate.now(clock);
        return Seldom.once(this, List.of("whole", today), () -> read(today));
    }

    private List<Place> read(LocalDate today) {
        var children = new LinkedHashMap<@Nullable PlaceId, List<Row>>();
        jdbc.sql("""
                        select id, parent_id, name, kind, code, valid_to is null or valid_to >= :today as open, merged_into
                        from organisation.place order by name, id""")
                .param("today", today)
                .query(Row.class)
                .list()
                .forEach(row -> children.computeIfAbsent(row.parentId(), _ -> new ArrayList<>())
                        .add(row));
        var places = new ArrayList<Place>();
        collect(null, List.of(), children, places);
        return List.copyOf(places);
    }

    private static void collect(
            @Nullable PlaceId parent, List<String> path, Map<@Nullable PlaceId, List<Row>> children, List<Place> into) {
        for (var row : children.getOrDefault(parent, List.of())) {
            var here = new ArrayList<>(path);
            here.add(row.name());
            into.add(new Place(
                    row.id(),
                    row.parentId(),
                    row.name(),
                    row.kind(),
                    row.code(),
                    List.copyOf(here),
                    row.open(),
                    row.mergedInto()));
            collect(row.id(), here, children, into);
        }
    }

    @Transactional(readOnly = true)
    public Map<PlaceId, Place> byId() {
        return Seldom.once(this, List.of("byId", LocalDate.now(clock)), this::readById);
    }

    private Map<PlaceId, Place> readById() {
        var places = new HashMap<PlaceId, Place>();
        whole().forEach(place -> places.put(place.id(), place));
        return Collections.unmodifiableMap(places); // which may be asked for no place
    }
}
