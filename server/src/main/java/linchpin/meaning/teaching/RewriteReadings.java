package linchpin.meaning.teaching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.analysis.text.Feeling;
import linchpin.analysis.text.Reading;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Themes;
import linchpin.meaning.teaching.StoredReadings.StoredReading;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes anew what readings suggest, with other lessons than they were made with. */
@Component
class RewriteReadings {

    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Themes themes;
    private final WordsToRead words;

    RewriteReadings(JdbcTemplate batches, JsonMapper json, Themes themes, WordsToRead words) {
        this.batches = batches;
        this.json = json;
        this.themes = themes;
        this.words = words;
    }

    /** @return whether any was written: those of feedback that somebody else changes at this moment are left */
    boolean with(OwnLessons lessons, List<StoredReading> readings) {
        var held = words.hold(readings.stream().map(StoredReading::feedback).collect(Collectors.toSet()));
        var free =
                readings.stream().filter(one -> held.contains(one.feedback())).toList();
        write(free, lessons);
        words.read(themes.about(held));
        return !free.isEmpty();
    }

    private void write(List<StoredReading> readings, OwnLessons lessons) {
        var numbers = themes.numbers();
        batches.batchUpdate("""
                update meaning.reading set lessons = ?, assigned = ?, sureness = ?, because = cast(? as json),
                       suggested = coalesce(suggested, cast(? as json))
                where feedback_id = ? and comment_id = ?""", readings, 100, (row, one) -> {
            var applied = lessons.applied(one.comment(), asShipped(one));
            var suggestions = StoredSuggestions.of(applied, numbers, json);
            row.setLong(1, lessons.version());
            row.setObject(2, suggestions.numbers());
            row.setObject(3, suggestions.sureness());
            row.setString(4, suggestions.because());
            row.setString(5, StoredSuggestions.asShipped(one.suggested(), json));
            row.setObject(6, one.feedback().id());
            row.setObject(7, one.commentId());
        });
    }

    private static Reading asShipped(StoredReading one) {
        var themes = one.traits().probabilities().entrySet().stream()
                .map(each -> StoredSuggestions.theme(each.getKey(), each.getValue(), one.suggested()))
                .sorted(Comparator.comparingDouble(each -> -each.probability()))
                .toList();
        return new Reading(
                Reading.Outcome.READ,
                "",
                themes,
                Feeling.UNKNOWN,
                null,
                List.of(),
                List.of(),
                null,
                one.traits().vector());
    }
}
