package linchpin.matters.thread;

import java.util.List;
import java.util.Map;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.about.MatterThemes;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;

/** Who spoke in a matter, and who else could join, as far as a viewer may read them. */
@Component
class ReadVoices {

    private final FeedbackInMatters inMatters;
    private final CouldJoin couldJoin;
    private final Places places;
    private final MatterThemes themes;

    ReadVoices(FeedbackInMatters inMatters, CouldJoin couldJoin, Places places, MatterThemes themes) {
        this.inMatters = inMatters;
        this.couldJoin = couldJoin;
        this.places = places;
        this.themes = themes;
    }

    /**
     * @param paging through what was gathered
     * @param sought among feedback that could join
     */
    Voices of(Matter matter, Paging paging, CouldJoin.Sought sought, Viewer viewer) {
        var named = places.byId();
        var all = inMatters.of(matter.id());
        var heard = inMatters.heard(matter.id(), viewer, paging, matter.path());
        var found = couldJoin.found(all, sought, viewer);
        return new Voices(
                matter.place(named),
                all.size(),
                heard.count(),
                heard.page().told(voices(heard.page().rows(), named)),
                span(heard),
                themes.of(matter.id()),
                voices(found, named));
    }

    private List<Voices.Voice> voices(List<Summary> feedback, Map<PlaceId, Place> places) {
        var later = inMatters.later(feedback);
        return feedback.stream()
                .map(summary -> new Voices.Voice(
                        summary,
                        Matter.place(summary.placeId(), places),
                        Days.full(summary.receivedOn()),
                        later.getOrDefault(summary.id(), List.of())))
                .toList();
    }

    private static String span(FeedbackInMatters.Heard heard) {
        if (heard.first() == null || heard.last() == null) {
            return "";
        }
        var first = Days.full(heard.first());
        var last = Days.full(heard.last());
        return first.equals(last) ? "on " + first : "between " + first + " and " + last;
    }
}
