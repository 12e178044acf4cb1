package linchpin.figures;

import java.time.YearMonth;
import java.util.List;
import linchpin.feedback.Tallies;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts by day, for charts of what is rare, so that each event stands at its day. They are kept nowhere, so of a great deal there are none
 * and whoever asks makes do with months.
 */
@Component
public class DayByDay {

    /** So much is read from the register while somebody waits for a page. */
    private static final long MOST = 50_000;

    private final Counts counts;
    private final Tallies tallies;
    private final Places places;

    DayByDay(Counts counts, Tallies tallies, Places places) {
        this.counts = counts;
        this.tallies = tallies;
        this.places = places;
    }

    /** @return each day on which something was said, in order; none where that is too much to be read */
    @Transactional(readOnly = true)
    public List<DayCount> of(@Nullable PlaceId place, @Nullable Integer theme, YearMonth from, YearMonth to) {
        return counts.total(place, null, from, to).total() > MOST
                ? List.of()
                : tallies.byDay(places.below(place), theme, from.atDay(1), to.atEndOfMonth()).stream()
                        .map(day -> new DayCount(day.day(), day.total(), day.answers(), day.good()))
                        .toList();
    }
}
