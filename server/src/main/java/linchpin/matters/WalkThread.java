package linchpin.matters;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackArchive.Summary;
import linchpin.history.ReadHistory;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the thread of one matter together, for one viewer. */
@Component
class WalkThread {

    private static final int FOUND = 20;

    private final Matters matters;
    private final FeedbackArchive archive;
    private final Places places;
    private final Accounts accounts;
    private final ReadHistory history;
    private final List<ThreadStep> steps;

    WalkThread(
            Matters matters,
            FeedbackArchive archive,
            Places places,
            Accounts accounts,
            ReadHistory history,
            List<ThreadStep> steps) {
        this.matters = matters;
        this.archive = archive;
        this.places = places;
        this.accounts = accounts;
        this.history = history;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(ThreadStep::order))
                .toList();
    }

    /** @param words to look for among feedback that could join; empty for none */
    @Transactional(readOnly = true)
    ThreadPage page(MatterId id, String words, Viewer viewer, Frame frame) {
        var matter = matters.readable(id, viewer);
        var here = places.byId();
        var gathered = matters.feedback(id);
        var feedback = archive.summaries(gathered).stream()
                .filter(summary -> viewer.mayReadAbout(summary.placeId()))
                .toList();
        var found = archive.matching(words, viewer.reach(), FOUND).stream()
                .filter(summary -> !gathered.contains(summary.id()))
                .toList();
        return new ThreadPage(
                matter,
                name(matter.placeId(), here),
                accounts.names(Set.of(matter.openedBy())).getOrDefault(matter.openedBy(), "Somebody"),
                Days.full(matter.openedOn()),
                matter.closedOn() == null ? null : Days.full(matter.closedOn()),
                gathered.size(),
                voices(feedback, here),
                span(feedback),
                contents(matter, viewer, frame),
                history.of(id),
                words,
                voices(found, here),
                !matter.state().closed() && viewer.may(Permission.OPEN_MATTER),
                !matter.state().closed() && viewer.may(Permission.CLOSE_MATTER));
    }

    private List<Content> contents(Matter matter, Viewer viewer, Frame frame) {
        return steps.stream().map(step -> step.items(matter, viewer, frame)).toList();
    }

    private static List<ThreadPage.Voice> voices(List<Summary> feedback, Map<PlaceId, Place> places) {
        return feedback.stream()
                .map(summary ->
                        new ThreadPage.Voice(summary, name(summary.placeId(), places), Days.full(summary.receivedOn())))
                .toList();
    }

    private static String span(List<Summary> feedback) {
        if (feedback.isEmpty()) {
            return "";
        }
        var first = Days.full(feedback.getLast().receivedOn());
        var last = Days.full(feedback.getFirst().receivedOn());
        return first.equals(last) ? "on " + first : "between " + first + " and " + last;
    }

    static String name(@Nullable PlaceId place, Map<PlaceId, Place> places) {
        var found = place == null ? null : places.get(place);
        return found == null ? "Whole organisation" : found.fullName();
    }
}
