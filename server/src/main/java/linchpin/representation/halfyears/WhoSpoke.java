package linchpin.representation.halfyears;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.analysis.figures.Profile;
import linchpin.analysis.figures.Representation;
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

    private static final String RULE = "MIN_N";
    private static final UUID WHOLE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    WhoSpoke(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return which numbers are too small to be shown, as of today */
    public Profile rule() {
        return Profile.of(RULE, LocalDate.now(clock));
    }

    /** @return the latest half-year that may be counted */
    public HalfYear due() {
        return HalfYear.latest(LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public boolean counted(Slice slice) {
        return about(slice, """
                        select exists (select 1 from representation.who_spoke
                                       where first_month = :half and place_id = :place and dimension = :dimension)""").query(Boolean.class).single();
    }

    /**
     * Keeps for good what may be shown. Where somebody else kept it meanwhile, theirs stays.
     *
     * @param found its groups in the order of the dimension's bands
     * @param population what it was compared with; null for nothing
     */
    @Transactional
    public void keep(Slice slice, Representation found, @Nullable UUID population) {
        var fresh = about(slice, """
                        insert into representation.who_spoke (first_month, place_id, dimension, counted_on, known, unknown, population_id)
                        values (:half, :place, :dimension, :today, :known, :unknown, :population) on conflict do nothing""")
                .param("today", LocalDate.now(clock))
                .param("known", number(found.known()))
                .param("unknown", found.known().isEmpty() ? null : found.unknown())
                .param("population", population)
                .update();
        for (var i = 0; fresh == 1 && i < found.groups().size(); i++) {
            keep(slice, slice.dimension().bands().get(i).code(), found.groups().get(i));
        }
    }

    private void keep(Slice slice, String band, Representation.Group group) {
        about(slice, """
                        insert into representation.who_spoke_group (first_month, place_id, dimension, band, givers, under_heard)
                        values (:half, :place, :dimension, :band, :givers, false)""")
                .param("band", band)
                .param("givers", number(group.givers()))
                .update();
    }

    private JdbcClient.StatementSpec about(Slice slice, String sql) {
        return jdbc.sql(sql)
                .param("half", slice.half().first().atDay(1))
                .param("place", id(slice.place()))
                .param("dimension", slice.dimension().code());
    }

    private static UUID id(@Nullable PlaceId place) {
        return place == null ? WHOLE : place.id();
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isEmpty() ? null : number.getAsLong();
    }

    private record SliceRow(
            LocalDate firstMonth,
            String dimension,
            LocalDate countedOn,
            @Nullable Long known,
            @Nullable Long unknown,
            @Nullable UUID populationId) {}

    private record KeptGroup(
            String dimension, String band, @Nullable Long givers) {

        boolean hidden() {
            return givers == null;
        }
    }

    /** @return the latest that was counted for the place, by dimension; null for the whole organisation */
    @Transactional(readOnly = true)
    public Map<String, GiverGroups> latest(@Nullable PlaceId place) {
        var kept = kept(place);
        if (place == null || kept.isEmpty()) {
            return kept;
        }
        var whole = kept(null);
        return kept.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().hiding(whole.get(one.getKey()))));
    }

    private Map<String, GiverGroups> kept(@Nullable PlaceId place) {
        var rows = jdbc.sql("""
                        select first_month, dimension, counted_on, known, unknown, population_id from representation.who_spoke
                        where place_id = :place
                          and first_month = (select max(first_month) from representation.who_spoke where place_id = :place)""").param("place", id(place)).query(SliceRow.class).list();
        if (rows.isEmpty()) {
            return Map.of();
        }
        var groups = groups(rows.getFirst().firstMonth(), place);
        return rows.stream()
                .collect(Collectors.toMap(
                        SliceRow::dimension, row -> told(row, groups.getOrDefault(row.dimension(), List.of()))));
    }

    private Map<String, List<KeptGroup>> groups(LocalDate half, @Nullable PlaceId place) {
        return jdbc.sql("""
                        select dimension, band, givers from representation.who_spoke_group
                        where first_month = :half and place_id = :place""").param("half", half).param("place", id(place)).query(KeptGroup.class).list().stream()
                .collect(Collectors.groupingBy(KeptGroup::dimension));
    }

    private static GiverGroups told(SliceRow row, List<KeptGroup> groups) {
        var givers = new HashMap<String, Long>();
        for (var group : groups) {
            if (group.givers() != null) {
                givers.put(group.band(), group.givers());
            }
        }
        return new GiverGroups(
                new HalfYear(YearMonth.from(row.firstMonth())),
                row.countedOn(),
                row.known() == null ? OptionalLong.empty() : OptionalLong.of(row.known()),
                row.unknown() == null ? 0 : row.unknown(),
                row.populationId(),
                givers,
                groups.stream().filter(KeptGroup::hidden).map(KeptGroup::band).collect(Collectors.toSet()));
    }
}
