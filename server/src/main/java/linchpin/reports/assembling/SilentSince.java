package linchpin.reports.assembling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.figures.Counts;
import linchpin.organisation.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the places that nobody spoke about, which tells of nobody. */
@Component
class SilentSince {

    private final Counts counts;
    private final Places places;

    SilentSince(Counts counts, Places places) {
        this.counts = counts;
        this.places = places;
    }

    /** @return those of today's places that nobody spoke about on that day or later */
    @Transactional(readOnly = true)
    public List<UUID> places(LocalDate day) {
        var last = counts.lastHeard();
        return places.open().stream()
                .map(place -> place.id())
                .filter(place -> last.getOrDefault(place, LocalDate.MIN).isBefore(day))
                .map(place -> place.id())
                .toList();
    }
}
