package linchpin.representation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reference populations an organisation has loaded, every version of them. */
@Component
class Populations {

    private static final UUID WHOLE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    Populations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            String dimension,
            UUID placeId,
            String source,
            LocalDate asOf,
            Instant loadedAt,
            @Nullable AccountId loadedBy) {}

    private record Band(UUID populationId, String band, long people) {}

    /** @return all, the newest first */
    @Transactional(readOnly = true)
    List<Population> all() {
        var people = new HashMap<UUID, Map<String, Long>>();
        jdbc.sql("select population_id, band, people from representation.population_group")
                .query(Band.class)
                .list()
                .forEach(row -> people.computeIfAbsent(row.populationId(), _ -> new HashMap<>())
                        .put(row.band(), row.people()));
        return jdbc
                .sql("""
                        select id, dimension, place_id, source, as_of, loaded_at, loaded_by
                        from representation.population order by as_of desc, loaded_at desc, id desc""")
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("dimension"),
                        row.getObject("place_id", UUID.class),
                        row.getString("source"),
                        row.getObject("as_of", LocalDate.class),
                        row.getTimestamp("loaded_at").toInstant(),
                        account(row.getObject("loaded_by", UUID.class))))
                .list()
                .stream()
                .map(row -> new Population(
                        row.id(),
                        row.dimension(),
                        row.placeId().equals(WHOLE) ? null : new PlaceId(row.placeId()),
                        row.source(),
                        row.asOf(),
                        row.loadedAt(),
                        row.loadedBy(),
                        people.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    /** @return as it stands in the place's column: zeros for the whole organisation */
    static UUID id(@Nullable PlaceId place) {
        return place == null ? WHOLE : place.id();
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    /** @return the newest of the dimension for this place */
    @Transactional(readOnly = true)
    Optional<Population> latest(String dimension, @Nullable PlaceId place) {
        return all().stream()
                .filter(population ->
                        population.dimension().equals(dimension) && Objects.equals(population.place(), place))
                .findFirst();
    }

    /** @return the one of that id; empty for null */
    @Transactional(readOnly = true)
    Optional<Population> with(@Nullable UUID id) {
        return all().stream().filter(population -> population.id().equals(id)).findFirst();
    }

    /** Keeps all of them, or none. */
    @Transactional
    void load(List<PopulationFile.Loaded> loaded, AccountId by) {
        for (var one : loaded) {
            var id = jdbc.sql("""
                            insert into representation.population (dimension, place_id, source, as_of, loaded_at, loaded_by)
                            values (:dimension, :place, :source, :asOf, :at, :by) returning id""")
                    .param("dimension", one.set().dimension())
                    .param("place", id(one.set().place()))
                    .param("source", one.set().source())
                    .param("asOf", one.set().asOf())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", by.id())
                    .query(UUID.class)
                    .single();
            one.people()
                    .forEach((band, people) -> jdbc.sql("""
                            insert into representation.population_group (population_id, band, people) values (:id, :band, :people)""")
                            .param("id", id)
                            .param("band", band)
                            .param("people", people)
                            .update());
        }
    }
}
