package linchpin.figures.published.quarters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import linchpin.analysis.figures.Profile;
import linchpin.figures.Count;
import linchpin.figures.Counts;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a quarter of the organisation in scope, once and for good: what comes later, and what is withdrawn later, changes nothing. */
@Component
class PublishQuarter {

    private static final String RULE = "MIN_N";
    private static final int LATE = 28; // days that feedback on paper may take

    private final JdbcClient jdbc;
    private final Places places;
    private final Counts counts;

    PublishQuarter(JdbcClient jdbc, Places places, Counts counts) {
        this.jdbc = jdbc;
        this.places = places;
        this.counts = counts;
    }

    /** @return the first day of the latest quarter that may be published: late feedback has had time to come */
    static LocalDate latest(LocalDate today) {
        return today.minusDays(LATE).with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3);
    }

    /**
     * @param first day of the quarter
     * @return false when it is not over for long enough, was published before or nobody spoke in it; nothing is changed then
     */
    @Transactional
    public boolean publish(LocalDate first, LocalDate today) {
        if (first.isAfter(latest(today)) || !first.equals(first.with(IsoFields.DAY_OF_QUARTER, 1)) || !spokeIn(first)) {
            return false;
        }
        var smallest = Profile.of(RULE, today).smallest();
        var fresh = jdbc.sql("""
                        insert into figures.public_quarter (quarter, smallest, published_on) values (:quarter, :smallest, :today)
                        on conflict do nothing""")
                .param("quarter", first)
                .param("smallest", smallest)
                .param("today", today)
                .update();
        if (fresh == 1) {
            quarter(first).shown(smallest).forEach((place, shown) -> keep(first, place, shown));
        }
        return fresh == 1;
    }

    /** A quarter in which nobody spoke says nothing, and its feedback may yet come from a file. */
    private boolean spokeIn(LocalDate first) {
        var from = YearMonth.from(first);
        return counts.total(null, null, from, from.plusMonths(2)).total() > 0;
    }

    private Quarter quarter(LocalDate first) {
        var parents = new LinkedHashMap<UUID, UUID>();
        places.all()
                .forEach(place -> parents.put(
                        place.id().id(),
                        place.parent() == null
                                ? PublicCounts.TOP
                                : place.parent().id()));
        var from = YearMonth.from(first);
        var itself = new HashMap<UUID, Map<Integer, Count>>();
        for (var each : counts.all(from, from.plusMonths(2))) {
            var place =
                    each.placeId() == null ? PublicCounts.TOP : each.placeId().id();
            itself.computeIfAbsent(place, _ -> new HashMap<>()).put(each.theme(), each.count());
        }
        return new Quarter(PublicCounts.TOP, parents, itself);
    }

    private void keep(LocalDate quarter, UUID place, Quarter.PublicFigures shown) {
        keep(quarter, place, 0, shown.total(), shown.answers());
        shown.themes().forEach((theme, total) -> keep(quarter, place, theme, total, null));
    }

    private void keep(LocalDate quarter, UUID place, int theme, long total, long @Nullable [] answers) {
        jdbc.sql("""
                        insert into figures.public_count (quarter, place_id, theme, total, positive, negative, between, unscored)
                        values (:quarter, :place, :theme, :total, :positive, :negative, :between, :unscored)""")
                .param("quarter", quarter)
                .param("place", place)
                .param("theme", theme)
                .param("total", total)
                .param("positive", answers == null ? null : answers[0])
                .param("negative", answers == null ? null : answers[1])
                .param("between", answers == null ? null : answers[2])
                .param("unscored", answers == null ? null : answers[3])
                .update();
    }
}
