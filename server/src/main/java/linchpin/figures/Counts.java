package linchpin.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import linchpin.feedback.Tallies;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many said what, in the organisation in scope. A place always counts with all that lies below it; null stands for the whole
 * organisation, what is about no place in particular included. Months are those in which feedback was received, first and last included.
 * Counts follow the register within seconds.
 *
 * <p>These are exact counts for people who may open the rows behind them. Whose places somebody may see is the caller's to ask, best with
 * {@link #readable}; what is shown to everybody else goes through {@link linchpin.figures.published}.
 */
@Component
public class Counts {

    static final UUID NOWHERE = new UUID(0, 0);

    private static final int ANY_THEME = 0;

    private final JdbcClient jdbc;
    private final Places places;
    private final Tallies tallies;
    private final FoldCounts fold;

    Counts(JdbcClient jdbc, Places places, Tallies tallies, FoldCounts fold) {
        this.jdbc = jdbc;
        this.places = places;
        this.tallies = tallies;
        this.fold = fold;
    }

    /**
     * @return the place
     * @throws NotFound when it is not there or this person may not read about it
     */
    @Transactional(readOnly = true)
    public @Nullable PlaceId readable(@Nullable PlaceId place, Viewer viewer) {
        if (!viewer.mayReadAbout(place) || (place != null && places.with(place).isEmpty())) {
            throw new NotFound();
        }
        return place;
    }

    /**
     * @param theme null for whatever it is about; a feedback about two themes counts in both
     * @return every month from the first to the last, empty ones too
     */
    @Transactional(readOnly = true)
    public List<MonthCount> months(@Nullable PlaceId place, @Nullable Integer theme, YearMonth from, YearMonth to) {
        var about = Objects.requireNonNullElse(theme, ANY_THEME);
        return Objects.requireNonNull(
                monthsAbout(place, List.of(about), from, to).get(about));
    }

    /** @return by theme, those of {@link #months}, of all these themes in one question */
    @Transactional(readOnly = true)
    public Map<Integer, List<MonthCount>> monthsAbout(
            @Nullable PlaceId place, Collection<Integer> themes, YearMonth from, YearMonth to) {
        var counted = new HashMap<Integer, Map<YearMonth, Count>>();
        if (!themes.isEmpty()) {
            jdbc.sql("select '' as key, theme, month, " + Count.SUMS + """
                             from figures.month_count
                            where place_id = :place and whole and theme = any (:themes) and channel = '' and month between :from and :to
                            group by theme, month""")
                    .param("place", id(place))
                    .param("themes", themes.toArray(Integer[]::new))
                    .param("from", from.atDay(1))
                    .param("to", to.atDay(1))
                    .query(Count.Sums.class)
                    .list()
                    .forEach(one -> counted.computeIfAbsent(one.theme(), _ -> new HashMap<>())
                            .put(YearMonth.from(Objects.requireNonNull(one.month())), one.count()));
        }
        var months = new HashMap<Integer, List<MonthCount>>();
        themes.forEach(theme -> months.put(theme, every(from, to, counted.getOrDefault(theme, Map.of()))));
        return months;
    }

    private static List<MonthCount> every(YearMonth from, YearMonth to, Map<YearMonth, Count> counted) {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> new MonthCount(month, counted.getOrDefault(month, Count.NONE)))
                .toList();
    }

    /**
     * @param first month in which somebody spoke
     * @param last month in which somebody spoke
     */
    public record MonthSpan(YearMonth first, YearMonth last) {}

    /** @return when the place was spoken about; empty when it never was */
    @Transactional(readOnly = true)
    public Optional<MonthSpan> span(@Nullable PlaceId place) {
        return jdbc.sql("""
                        select min(month) as first, max(month) as last from figures.month_count
                        where place_id = :place and whole and theme = 0 and channel = '' having count(*) > 0""")
                .param("place", id(place))
                .query((row, _) -> new MonthSpan(
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        YearMonth.from(row.getObject("last", LocalDate.class))))
                .optional();
    }

    /** @return all these months together */
    @Transactional(readOnly = true)
    public Count total(@Nullable PlaceId place, @Nullable Integer theme, YearMonth from, YearMonth to) {
        return by("place_id", UUID::fromString, CountQuery.of(place, theme, from, to))
                .getOrDefault(id(place), Count.NONE);
    }

    /** @return the places directly below this one, closed ones too, each with its count, by name */
    @Transactional(readOnly = true)
    public Map<PlaceId, Count> below(@Nullable PlaceId place, @Nullable Integer theme, YearMonth from, YearMonth to) {
        var children = places.partsOf(place);
        var query = CountQuery.of(place, theme, from, to).about(children);
        var counted = by("place_id", key -> new PlaceId(UUID.fromString(key)), query);
        var below = new LinkedHashMap<PlaceId, Count>();
        children.forEach(child -> below.put(child, counted.getOrDefault(child, Count.NONE)));
        return below;
    }

    /** @return what is about this very place and none below it; for null, about no place in particular */
    @Transactional(readOnly = true)
    public Count itself(@Nullable PlaceId place, @Nullable Integer theme, YearMonth from, YearMonth to) {
        return by(
                        "place_id",
                        UUID::fromString,
                        CountQuery.of(place, theme, from, to).itself())
                .getOrDefault(id(place), Count.NONE);
    }

    /** @return the themes that somebody spoke about, by number; a feedback about two counts in both, so these have no sum */
    @Transactional(readOnly = true)
    public Map<Integer, Count> themes(@Nullable PlaceId place, YearMonth from, YearMonth to) {
        return by(
                "theme", Integer::valueOf, CountQuery.of(place, null, from, to).each("theme > 0 and channel = ''"));
    }

    /** @return the channels that something came through, by code */
    @Transactional(readOnly = true)
    public Map<String, Count> channels(@Nullable PlaceId place, YearMonth from, YearMonth to) {
        return by(
                "channel",
                Function.identity(),
                CountQuery.of(place, null, from, to).each("theme = 0 and channel <> ''"));
    }

    /**
     * What is about a very place and none below it.
     *
     * @param placeId null for no place in particular
     * @param theme 0 for whatever it is about
     */
    public record Itself(@Nullable PlaceId placeId, int theme, Count count) {}

    /** @return all that was counted in these months, by very place and by theme */
    @Transactional(readOnly = true)
    public List<Itself> all(YearMonth from, YearMonth to) {
        return jdbc
                .sql("select cast(place_id as text) as key, theme, cast(null as date) as month, " + Count.SUMS + """
                         from figures.month_count
                        where not whole and channel = '' and month between :from and :to group by place_id, theme""")
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query(Count.Sums.class)
                .list()
                .stream()
                .map(one -> {
                    var place = UUID.fromString(one.key());
                    return new Itself(place.equals(NOWHERE) ? null : new PlaceId(place), one.theme(), one.count());
                })
                .toList();
    }

    /** @return the day each place, with those below it, was last spoken about; places that never were are left out. As of this moment. */
    @Transactional(readOnly = true)
    public Map<PlaceId, LocalDate> lastHeard() {
        var all = places.all();
        var last =
                new HashMap<>(tallies.lastReceived(all.stream().map(Place::id).toList()));
        for (var place : all.reversed()) { // children before their parents
            var day = last.get(place.id());
            if (day != null && place.parent() != null) {
                last.merge(place.parent(), day, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return last;
    }

    /** @return how many changes of the register are not counted yet; 100,000 stands for that many or more */
    @Transactional(readOnly = true)
    public long waiting() {
        return tallies.waiting();
    }

    /** Forgets every count of the organisation and counts the register anew. Whoever asks meanwhile sees the counts as they were. */
    @Transactional
    public void recount() {
        fold.forget();
        tallies.again();
        while (fold.some() > 0) {} // all within this transaction
    }

    private record CountQuery(UUID[] places, boolean whole, String what, int theme, LocalDate from, LocalDate to) {

        static CountQuery of(@Nullable PlaceId place, @Nullable Integer theme, YearMonth from, YearMonth to) {
            return new CountQuery(
                    new UUID[] {id(place)},
                    true,
                    "theme = :theme and channel = ''",
                    theme == null ? ANY_THEME : theme,
                    from.atDay(1),
                    to.atDay(1));
        }

        CountQuery about(Collection<PlaceId> these) {
            return new CountQuery(these.stream().map(PlaceId::id).toArray(UUID[]::new), whole, what, theme, from, to);
        }

        CountQuery itself() {
            return new CountQuery(places, false, what, theme, from, to);
        }

        CountQuery each(String which) {
            return new CountQuery(places, whole, which, theme, from, to);
        }
    }

    private static UUID id(@Nullable PlaceId place) {
        return place == null ? NOWHERE : place.id();
    }

    private <K> Map<K, Count> by(String column, Function<String, K> key, CountQuery query) {
        var counts = new LinkedHashMap<K, Count>();
        jdbc.sql("select cast(" + column + " as text) as key, 0 as theme, cast(null as date) as month, " + Count.SUMS
                        + """
                         from figures.month_count
                        where place_id = any (:places) and whole = :whole and month between :from and :to and\s""" + query.what() + " group by " + column + " order by " + column)
                .param("places", query.places())
                .param("whole", query.whole())
                .param("theme", query.theme())
                .param("from", query.from())
                .param("to", query.to())
                .query(Count.Sums.class)
                .list()
                .forEach(one -> counts.put(key.apply(one.key()), one.count()));
        return counts;
    }
}
