package linchpin.meaning.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.PeoplesWord;
import linchpin.meaning.Themes;
import org.springframework.stereotype.Component;

/** Puts the readings of the comments of a feedback into words. */
@Component
class CommentViews {

    private final KeptReadings readings;
    private final Themes themes;
    private final MeasuredThemes measured;

    CommentViews(KeptReadings readings, Themes themes, MeasuredThemes measured) {
        this.readings = readings;
        this.themes = themes;
        this.measured = measured;
    }

    /** What the comments of a feedback have in common. */
    private record Scene(Map<Integer, String> names, PeoplesWord said, MeasuredThemes.ThemesOfOne measured) {}

    /** @return of each comment that was read, in the order in which they were said */
    List<ReadingView.OneComment> of(FeedbackId feedback, List<WordsToRead.CommentToRead> said) {
        var scene = new Scene(
                themes.names(),
                themes.peoplesWord(List.of(feedback)).getOrDefault(feedback, PeoplesWord.NOTHING),
                measured.figures());
        var kept = readings.of(feedback).stream()
                .collect(Collectors.toMap(KeptReadings.Kept::commentId, Function.identity()));
        return said.stream()
                .flatMap(one ->
                        Optional.ofNullable(kept.get(one.id())).map(found -> comment(one, found, scene)).stream())
                .toList();
    }

    private ReadingView.OneComment comment(WordsToRead.CommentToRead said, KeptReadings.Kept kept, Scene scene) {
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
                feeling(kept.feeling()),
                suggestions,
                kept.readingAge() == null ? "" : "Can be read from about age " + Math.round(kept.readingAge()),
                trouble(kept));
    }

    private ReadingView.Suggestion suggestion(String words, KeptReadings.Kept kept, int i, String name, Scene scene) {
        var number = kept.assigned().get(i);
        var measured = scene.measured.of(number, name);
        return new ReadingView.Suggestion(
                number,
                name,
                Math.min(99, TrustInThemes.hundredths(kept.sureness().get(i))), // never wholly sure
                measured.inWords(),
                measured.trusted(),
                quoted(words, kept.because().get(i)),
                scene.said.has().contains(number)
                        ? "right"
                        : scene.said.hasNot().contains(number) ? "wrong" : "");
    }

    private static List<String> quoted(String words, List<int[]> places) {
        return places.stream()
                .filter(place -> 0 <= place[0] && place[0] < place[1] && place[1] <= words.length())
                .map(place -> words.substring(place[0], place[1]))
                .distinct()
                .toList();
    }

    /** @param step 1 very positive to 5 very negative */
    static String feeling(int step) {
        return switch (step) {
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
