package linchpin.representation.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.figures.Counts;
import linchpin.organisation.Place;
import linchpin.representation.silence.SilencePage.SilentPlace;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the places nobody has spoken about for longer than some days. */
@Component
class SilentPlaces {

    private final Counts counts;
    private final Clock clock;

    SilentPlaces(Counts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** @return those of these, the longest silence first; one never heard of comes before all */
    @Transactional(readOnly = true)
    List<SilentPlace> among(List<Place> places, int days) {
        var today = LocalDate.now(clock);
        var last = counts.lastHeard();
        var silent = new ArrayList<SilentPlace>();
        for (var place : places) {
            var day = last.get(place.id());
            var since = day == null ? null : Math.max(0, ChronoUnit.DAYS.between(day, today));
            if (since == null || since > days) {
                silent.add(new SilentPlace(place.fullName(), place.code(), words(day, since), since));
            }
        }
        silent.sort(Comparator.comparing(
                SilentPlace::days,
                Comparator.nullsFirst(Comparator.<Long>naturalOrder().reversed())));
        return silent;
    }

    private static String words(@Nullable LocalDate day, @Nullable Long since) {
        return day == null || since == null ? "Never heard" : Days.count(since) + ", last heard on " + Days.full(day);
    }
}
