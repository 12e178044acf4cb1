package linchpin.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who spoke, as it was counted once for each half-year: the only numbers of groups that any page may show. Small ones are hidden before
 * they are kept, and none ever changes.
 */
@Component
public class WhoSpoke {

    private final JdbcClient jdbc;
    private final CountWhoSpoke counting;
    private final Clock clock;

    WhoSpoke(JdbcClient jdbc, CountWhoSpoke counting, Clock clock) {
        this.jdbc = jdbc;
        this.counting = counting;
        this.clock = clock;
    }

    /**
     * One dimension of a half-year.
     *
     * @param months in words
     * @param known givers whose group is known; empty where too few to show
     * @param unknown givers whose group is not known
     * @param population what hidden groups were compared with; null for nothing
     * @param givers by band; hidden ones are left out
     * @param hidden bands
     * @param underHeard hidden bands that may be called so
     */
    public record Told(
            String months,
            LocalDate countedOn,
            OptionalLong known,
            long unknown,
            @Nullable UUID population,
            Map<String, Long> givers,
            Set<String> hidden,
            Set<String> underHeard) {}

    private record Row(
            LocalDate firstMonth,
            String dimension,
            LocalDate countedOn,
            @Nullable Long known,
            @Nullable Long unknown,
            @Nullable UUID populationId) {}

    private record Band(
            String dimension, String band, @Nullable Long givers, boolean underHeard) {}

    /** Counts the latest half-year that is four weeks over, for good, if it was not counted before and enough givers said who they are. */
    @Transactional
    public void count() {
        counting.count(LocalDate.now(clock));
    }

    /** @return the latest that was counted for the place, by dimension; null for the whole organisation */
    @Transactional(readOnly = true)
    public Map<String, Told> latest(@Nullable PlaceId place) {
        var rows = jdbc.sql("""
                        select first_month, dimension, counted_on, known, unknown, population_id from representation.who_spoke
                        where place_id = :place
                          and first_month = (select max(first_month) from representation.who_spoke where place_id = :place)""")
                .param("place", Populations.id(place))
                .query(Row.class)
                .list();
        var told = new HashMap<String, Told>();
        if (!rows.isEmpty()) {
            var bands = bands(rows.getFirst().firstMonth(), place);
            rows.forEach(row -> told.put(row.dimension(), told(row, bands.getOrDefault(row.dimension(), List.of()))));
        }
        return told;
    }

    private Map<String, List<Band>> bands(LocalDate half, @Nullable PlaceId place) {
        return jdbc.sql("""
                        select dimension, band, givers, under_heard from representation.who_spoke_group
                        where first_month = :half and place_id = :place""").param("half", half).param("place", Populations.id(place)).query(Band.class).list().stream()
                .collect(Collectors.groupingBy(Band::dimension));
    }

    private static Told told(Row row, List<Band> bands) {
        var givers = new HashMap<String, Long>();
        for (var band : bands) {
            if (band.givers() != null) {
                givers.put(band.band(), band.givers());
            }
        }
        return new Told(
                new HalfYear(YearMonth.from(row.firstMonth())).words(),
                row.countedOn(),
                row.known() == null ? OptionalLong.empty() : OptionalLong.of(row.known()),
                row.unknown() == null ? 0 : row.unknown(),
                row.populationId(),
                givers,
                bands.stream()
                        .filter(band -> band.givers() == null)
                        .map(Band::band)
                        .collect(Collectors.toSet()),
                bands.stream().filter(Band::underHeard).map(Band::band).collect(Collectors.toSet()));
    }
}
