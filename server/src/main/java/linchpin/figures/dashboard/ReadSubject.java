package linchpin.figures.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import linchpin.figures.Counts;
import linchpin.figures.Counts.MonthSpan;
import linchpin.meaning.Themes;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a page of figures is about, for those who may open the rows behind it. */
@Component
class ReadSubject {

    private final Counts counts;
    private final Places places;
    private final Themes themes;
    private final Clock clock;

    ReadSubject(Counts counts, Places places, Themes themes, Clock clock) {
        this.counts = counts;
        this.places = places;
        this.themes = themes;
        this.clock = clock;
    }

    /** @throws linchpin.platform.NotFound when the viewer may not read about the place */
    @Transactional(readOnly = true)
    public Subject subject(Look asked, Viewer viewer) {
        var all = places.all();
        var byId = new LinkedHashMap<PlaceId, Place>();
        all.forEach(place -> byId.put(place.id(), place));
        var look = asked.place() == null ? asked.about(top(all, viewer)) : asked;
        var place = counts.readable(look.place(), viewer);
        var today = LocalDate.now(clock);
        var span = counts.span(place).orElse(null);
        var last = look.until() != null ? look.until() : span == null ? YearMonth.from(today) : span.last();
        var first = first(look, last, span);
        var everybody = counts.months(place, null, first, last);
        return new Subject(
                look,
                viewer,
                place == null ? null : byId.get(place),
                places.below(place),
                first,
                last,
                span,
                today,
                look.theme() == null ? everybody : counts.months(place, look.theme(), first, last),
                everybody,
                themes.names(),
                byId);
    }

    /** @return the first place that somebody who may not read about all of the organisation may read about; null for all of it */
    private static @Nullable PlaceId top(List<Place> all, Viewer viewer) {
        return viewer.mayReadAbout(null)
                ? null
                : all.stream()
                        .map(Place::id)
                        .filter(viewer::mayReadAbout)
                        .findFirst()
                        .orElse(null);
    }

    private static YearMonth first(Look look, YearMonth last, @Nullable MonthSpan span) {
        if (look.months() != Look.ALL_TIME) {
            return last.minusMonths(look.months() - 1L);
        }
        return span == null || span.first().isAfter(last) ? last : span.first();
    }
}
