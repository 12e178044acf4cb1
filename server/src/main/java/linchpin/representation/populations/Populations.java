package linchpin.representation.populations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
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
public class Populations {

    private static final UUID WHOLE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    Populations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record PeopleRow(UUID populationId, String band, long people) {}

    /** @return all, the newest first */
    @Transactional(readOnly = true)
    public List<Population> all() {
        var people = new HashMap<UUID, Map<String, Long>>();
        jdbc.sql("select population_id, band, people from representation.population_group")
                .query(PeopleRow.class)
                .list()
                .forEach(row -> people.computeIfAbsent(row.populationId(), _ -> new HashMap<>())
                        .put(row.band(), row.people()));
        return jdbc.sql("""
                        select id, dimension, place_id, source, as_of, loaded_at, loaded_by
                        from representation.population order by as_of desc, loaded_at desc, id desc""").query((row, _) -> population(row, people)).list();
    }

    private Population population(ResultSet row, Map<UUID, Map<String, Long>> people) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var place = row.getObject("place_id", UUID.class);
        var by = row.getObject("loaded_by", UUID.class);
        return new Population(
                id,
                row.getString("dimension"),
                place.equals(WHOLE) ? null : new PlaceId(place),
                row.getString("source"),
                row.getObject("as_of", LocalDate.class),
                LocalDate.ofInstant(row.getTimestamp("loaded_at").toInstant(), clock.getZone()),
                by == null ? null : new AccountId(by),
                people.getOrDefault(id, Map.of()));
    }

    /** @return the newest of the dimension for this place */
    @Transactional(readOnly = true)
    public Optional<Population> latest(String dimension, @Nullable PlaceId place) {
        return all().stream()
                .filter(population ->
                        population.dimension().equals(dimension) && Objects.equals(population.place(), place))
                .findFirst();
    }

    /** @return the one of that id; empty for null */
    @Transactional(readOnly = true)
    public Optional<Population> with(@Nullable UUID id) {
        return all().stream().filter(population -> population.id().equals(id)).findFirst();
    }

    /** Keeps all of them, or none. */
    @Transactional
    public void load(List<PopulationFile.NewPopulation> loaded, AccountId by) {
        for (var one : loaded) {
            var id = jdbc.sql("""
                            insert into representation.population (dimension, place_id, source, as_of, loaded_at, loaded_by)
                            values (:dimension, :place, :source, :asOf, :at, :by) returning id""")
                    .param("dimension", one.set().dimension())
                    .param(
                            "place",
                            one.set().place() == null
                                    ? WHOLE
                                    : one.set().place().id())
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
