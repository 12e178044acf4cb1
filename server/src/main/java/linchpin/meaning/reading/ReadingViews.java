package linchpin.meaning.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Judged;
import linchpin.meaning.Themes;
import linchpin.meaning.WhetherReading;
import linchpin.meaning.teaching.OwnFigures;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the machine's reading of a feedback into words. */
@Component
class ReadingViews {

    private final WordsToRead words;
    private final KeptReadings readings;
    private final Themes themes;
    private final Trust trust;
    private final WhetherReading whether;
    private final OwnFigures own;

    ReadingViews(
            WordsToRead words,
            KeptReadings readings,
            Themes themes,
            Trust trust,
            WhetherReading whether,
            OwnFigures own) {
        this.words = words;
        this.readings = readings;
        this.themes = themes;
        this.trust = trust;
        this.whether = whether;
        this.own = own;
    }

    /** What the parts of a view have in common. */
    private record Scene(
            Map<Integer, String> names, Judged judged, double limit, Map<String, OwnFigures.Measured> own) {}

    /** @return nothing for a feedback without words */
    @Transactional(readOnly = true)
    public Optional<ReadingView> of(FeedbackId feedback, Viewer viewer) {
        var said = words.of(feedback);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var waiting = words.waits(feedback);
        var scene = new Scene(
                themes.names(),
                themes.judged(List.of(feedback)).getOrDefault(feedback, Judged.NOTHING),
                trust.limit(),
                own.byTheme());
        var kept = readings.of(feedback).stream()
                .collect(Collectors.toMap(KeptReadings.Kept::commentId, Function.identity()));
        var comments = waiting ? List.<ReadingView.OneComment>of() : comments(said, kept, scene);
        return Optional.of(new ReadingView(
                feedback.id().toString(), waiting ? whether.notYet() : "", comments, viewer.may(Permission.LABEL)));
    }

    private List<ReadingView.OneComment> comments(
            List<WordsToRead.Said> said, Map<UUID, KeptReadings.Kept> kept, Scene scene) {
        return said.stream()
                .flatMap(one ->
                        Optional.ofNullable(kept.get(one.id())).map(found -> comment(one, found, scene)).stream())
                .toList();
    }

    private ReadingView.OneComment comment(WordsToRead.Said said, KeptReadings.Kept kept, Scene scene) {
        var suggestions = new ArrayList<ReadingView.Suggestion>();
        var carried = new ArrayList<Pieces.Carried>();
        for (var i = 0; i < kept.assigned().size(); i++) {
            var name = scene.names.get(kept.assigned().get(i));
            if (name != null) {
                suggestions.add(suggestion(said.words(), kept, i, name, scene));
                kept.because().get(i).forEach(place -> carried.add(new Pieces.Carried(place[0], place[1], name)));
            }
        }
        return new ReadingView.OneComment(
                said.question(),
                new Pieces(said.words(), kept.parts(), carried).cut(),
                feeling(kept),
                suggestions,
                kept.readingAge() == null ? "" : "Can be read from about age " + Math.round(kept.readingAge()),
                trouble(kept));
    }

    private ReadingView.Suggestion suggestion(String words, KeptReadings.Kept kept, int i, String name, Scene scene) {
        var number = kept.assigned().get(i);
        var measured = Themes.own(number) ? own(number, scene) : shipped(name, scene);
        return new ReadingView.Suggestion(
                number,
                name,
                Math.min(99, Trust.hundredths(kept.sureness().get(i))), // never wholly sure
                measured.inWords,
                measured.trusted,
                quoted(words, kept.because().get(i)),
                scene.judged.has().contains(number)
                        ? "right"
                        : scene.judged.hasNot().contains(number) ? "wrong" : "");
    }

    private record Measured(String inWords, boolean trusted) {}

    private static Measured own(int number, Scene scene) {
        var found = scene.own.getOrDefault(String.valueOf(number), OwnFigures.Measured.NOT_YET);
        return new Measured(found.inWords(), found.precision().orElse(1) >= scene.limit);
    }

    private Measured shipped(String name, Scene scene) {
        return trust.of(name)
                .map(found -> new Measured(Trust.inWords(found), Trust.trusted(found, scene.limit)))
                .orElse(new Measured(OwnFigures.Measured.NOT_YET.inWords(), true));
    }

    private static List<String> quoted(String words, List<int[]> places) {
        return places.stream()
                .filter(place -> 0 <= place[0] && place[0] < place[1] && place[1] <= words.length())
                .map(place -> words.substring(place[0], place[1]))
                .distinct()
                .toList();
    }

    private static String feeling(KeptReadings.Kept kept) {
        return switch (kept.feeling()) {
            case 1 -> "Praise, strongly felt";
            case 2 -> "Praise";
            case 3 -> "Praise and concern together";
            case 4 -> "Concern";
            default -> "Concern, strongly felt";
        };
    }

    private static String trouble(KeptReadings.Kept kept) {
        return switch (kept.outcome()) {
            case "read" -> "";
            case "nothing_said" -> "Nothing was said here.";
            default -> "The machine cannot read this: " + kept.reason() + " A person should.";
        };
    }
}
