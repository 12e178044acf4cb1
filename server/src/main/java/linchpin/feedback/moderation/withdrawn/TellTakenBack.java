package linchpin.feedback.moderation.withdrawn;

import java.util.List;
import java.util.Map;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackHistory;
import linchpin.feedback.moderation.withdrawn.TakenBackPage.Event;
import linchpin.feedback.moderation.withdrawn.TakenBackPage.Line;
import linchpin.history.ActLine;
import linchpin.history.Reader;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Puts what was taken back into words: when and where, and what was done about it since. */
@Component
class TellTakenBack {

    private final Places places;
    private final FeedbackHistory history;

    TellTakenBack(Places places, FeedbackHistory history) {
        this.places = places;
        this.history = history;
    }

    List<Line> lines(List<TakenBackWords.Row> rows, Viewer viewer) {
        var named = places.byId();
        return rows.stream().map(row -> line(row, named, viewer)).toList();
    }

    Line line(TakenBackWords.Row row, Viewer viewer) {
        return line(row, places.byId(), viewer);
    }

    private static Line line(TakenBackWords.Row row, Map<PlaceId, Place> named, Viewer viewer) {
        var place = row.placeId() == null ? null : named.get(row.placeId());
        return new Line(
                row.id().id().toString(),
                Days.full(row.receivedOn()),
                place == null ? viewer.organisationName() : place.fullName(),
                row.alarm());
    }

    /** @param opened whether what its giver said may be read: an objection is their words too */
    List<Event> history(TakenBackWords.Row row, boolean opened) {
        return history.of(row.id(), Reader.TEAM).stream()
                .map(line ->
                        new Event(line.what(), opened || !givers(line) ? line.reason() : null, line.by(), line.when()))
                .toList();
    }

    private static boolean givers(ActLine line) {
        return line.act().kind().equals(FeedbackAct.OBJECTED.stored());
    }
}
