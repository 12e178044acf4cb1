package linchpin.feedback.moderation.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.feedback.moderation.masking.KindWords;
import linchpin.feedback.moderation.masking.MaskingSuggestion;
import linchpin.feedback.moderation.masking.MaskingSuggestions;
import linchpin.feedback.moderation.waiting.WaitingPage.Line;
import linchpin.feedback.moderation.waiting.WaitingPage.Piece;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Puts what waits into words, with what the machine would mask in it. */
@Component
class TellWaiting {

    private final MaskingSuggestions suggestions;
    private final Places places;
    private final Clock clock;

    TellWaiting(MaskingSuggestions suggestions, Places places, Clock clock) {
        this.suggestions = suggestions;
        this.places = places;
        this.clock = clock;
    }

    List<Line> lines(List<WaitingWords.Row> rows, boolean ticked, Viewer viewer) {
        var named = places.byId();
        return rows.stream().map(row -> line(row, named, ticked, viewer)).toList();
    }

    private Line line(WaitingWords.Row row, Map<PlaceId, Place> named, boolean ticked, Viewer viewer) {
        var found = suggestions.in(row.comment(), row.words());
        var place = row.placeId() == null ? null : named.get(row.placeId());
        return new Line(
                new Choice(row.feedback(), row.comment(), found.version()).toString(),
                "/log/" + row.feedback().id() + "/moderation",
                Days.full(row.receivedOn()) + ", " + (place == null ? viewer.organisationName() : place.fullName()),
                waits(row.since()),
                pieces(found),
                why(found),
                KindWords.needsReader(found.redacted()),
                found.usuallyTicked().isEmpty() ? null : found.masked(found.usuallyTicked()),
                ticked);
    }

    private static String why(MaskingSuggestion found) {
        return found.toDecide().isEmpty()
                ? "not in English"
                : found.toDecide().stream()
                        .map(one -> KindWords.of(one.kind()))
                        .distinct()
                        .collect(Collectors.joining(", or ", "perhaps ", ""));
    }

    String waits(LocalDate since) {
        var days = ChronoUnit.DAYS.between(since, LocalDate.now(clock));
        return days < 1
                ? "waiting since today"
                : days == 1 ? "waiting since yesterday" : "waiting for " + days + " days";
    }

    private static List<Piece> pieces(MaskingSuggestion found) {
        var words = found.redacted().words();
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (Finding one : found.toDecide()) {
            if (one.start() >= at) {
                pieces.add(new Piece(words.substring(at, one.start()), false));
                pieces.add(new Piece(words.substring(one.start(), one.end()), true));
                at = one.end();
            }
        }
        pieces.add(new Piece(words.substring(at), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
