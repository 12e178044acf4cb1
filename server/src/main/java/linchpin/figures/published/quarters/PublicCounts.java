package linchpin.figures.published.quarters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.figures.Counts;
import linchpin.figures.Publishing;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The counts of the organisation in scope that everybody may see: whole quarters that are over, by place, and by theme. They were made
 * once and do not change. There are no others: every filter, month, channel or mixture that everybody could choose would be a way to take
 * one number from another.
 */
@Component
public class PublicCounts implements Publishing {

    static final UUID TOP = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final PublishQuarter publish;
    private final Counts counts;
    private final Clock clock;

    PublicCounts(JdbcClient jdbc, PublishQuarter publish, Counts counts, Clock clock) {
        this.jdbc = jdbc;
        this.publish = publish;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Publishes an earlier quarter, for good: what is imported, corrected or withdrawn afterwards changes nothing in it.
     *
     * @param quarter its first day
     * @return false when it is not four weeks over yet, or was published before
     */
    @Transactional
    public boolean publish(LocalDate quarter) {
        return publish.publish(quarter, LocalDate.now(clock));
    }

    /** Publishes several, all or none. */
    @Transactional
    public void publish(Collection<LocalDate> quarters) {
        quarters.forEach(this::publish);
    }

    @Override
    @Transactional
    public void all() {
        publish(unpublished());
    }

    private record CountRow(
            LocalDate quarter,
            UUID placeId,
            long total,
            @Nullable Long positive,
            @Nullable Long negative,
            @Nullable Long between) {

        PublicCount count() {
            return new PublicCount(
                    quarter,
                    placeId.equals(TOP) ? null : new PlaceId(placeId),
                    total,
                    positive == null || negative == null || between == null
                            ? null
                            : new PublicCount.PublicAnswers(positive, negative, between));
        }
    }

    /** @return the first day of each quarter that was published, the latest first */
    @Transactional(readOnly = true)
    public List<LocalDate> quarters() {
        return jdbc.sql("select quarter from figures.public_quarter order by quarter desc")
                .query(LocalDate.class)
                .list();
    }

    /**
     * @return the first day of each quarter in which somebody spoke and that may be published but was not, the earliest first; no more than
     *     ten years of them
     */
    @Transactional(readOnly = true)
    public List<LocalDate> unpublished() {
        var first = counts.span(null).map(Counts.MonthSpan::first).orElse(null);
        if (first == null) {
            return List.of();
        }
        var published = Set.copyOf(quarters());
        var last = PublishQuarter.latest(LocalDate.now(clock));
        var spoken = counts.months(null, null, first, YearMonth.from(last).plusMonths(2)).stream()
                .filter(month -> month.count().total() > 0)
                .map(month -> month.month().atDay(1).with(IsoFields.DAY_OF_QUARTER, 1))
                .collect(Collectors.toSet());
        return Stream.iterate(
                        last,
                        quarter -> !YearMonth.from(quarter.plusMonths(2)).isBefore(first),
                        quarter -> quarter.minusMonths(3))
                .limit(40)
                .filter(quarter -> !published.contains(quarter) && spoken.contains(quarter))
                .toList()
                .reversed();
    }

    /** @return no group of fewer can be worked out from any published quarter */
    @Transactional(readOnly = true)
    public int smallest() {
        return jdbc.sql("select coalesce(min(smallest), 0) from figures.public_quarter")
                .query(Integer.class)
                .single();
    }

    /** @return the place quarter by quarter, the earliest first, without those in which it is hidden; null for the organisation */
    @Transactional(readOnly = true)
    public List<PublicCount> of(@Nullable PlaceId place) {
        return jdbc.sql("""
                        select quarter, place_id, total, positive, negative, between from figures.public_count
                        where place_id = :place and theme = 0 order by quarter""").param("place", place == null ? TOP : place.id()).query(CountRow.class).list().stream()
                .map(CountRow::count)
                .toList();
    }

    /** @return all places that show anything in that quarter, the organisation among them, in no order that means anything */
    @Transactional(readOnly = true)
    public List<PublicCount> in(LocalDate quarter) {
        return jdbc.sql("""
                        select quarter, place_id, total, positive, negative, between from figures.public_count
                        where quarter = :quarter and theme = 0 order by place_id""").param("quarter", quarter).query(CountRow.class).list().stream()
                .map(CountRow::count)
                .toList();
    }

    private record ThemeRow(int theme, long total) {}

    /** @return how many spoke about each theme, by number, without those that are hidden there and then */
    @Transactional(readOnly = true)
    public Map<Integer, Long> themes(@Nullable PlaceId place, LocalDate quarter) {
        var themes = new LinkedHashMap<Integer, Long>();
        jdbc.sql("""
                        select theme, total from figures.public_count
                        where quarter = :quarter and place_id = :place and theme > 0 order by theme""")
                .param("quarter", quarter)
                .param("place", place == null ? TOP : place.id())
                .query(ThemeRow.class)
                .list()
                .forEach(each -> themes.put(each.theme(), each.total()));
        return themes;
    }
}
