package linchpin.meaning.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.learning.Traits;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.analysis.text.similar.Words;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.ShippedReader;
import linchpin.meaning.ShippedThemes;
import linchpin.meaning.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The readings kept of the organisation in scope, with the words as shown, to learn from and to apply lessons to. */
@Component
public class StoredReadings {

    private static final String READINGS = """
            select r.feedback_id, r.comment_id, r.probabilities, r.vector, r.suggested, r.assigned, r.because
            from meaning.reading r where r.vector is not null and r.model = :reader
            """;
    private static final TypeReference<List<StoredSuggestions.ShippedSuggestion>> SUGGESTED = new TypeReference<>() {};

    private static final TypeReference<List<List<int[]>>> BECAUSE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final WordsToRead words;
    private final Themes themes;

    StoredReadings(JdbcClient jdbc, JsonMapper json, WordsToRead words, Themes themes) {
        this.jdbc = jdbc;
        this.json = json;
        this.words = words;
        this.themes = themes;
    }

    /** A reading that has a vector, and the comment it is of. */
    public record StoredReading(
            FeedbackId feedback,
            UUID commentId,
            Comment comment,
            Traits traits,
            List<StoredSuggestions.ShippedSuggestion> suggested) {}

    private record Row(
            FeedbackId feedback,
            UUID comment,
            Map<String, Double> probabilities,
            float[] vector,
            @Nullable String suggested,
            Short[] assigned,
            String because) {}

    /** @return those of feedback that somebody judged, the latest first, up to so many */
    List<StoredReading> judged(int most) {
        return withWords(jdbc.sql(READINGS + """
                        and r.feedback_id in (
                            select a.feedback_id from meaning.assignment a where a.removed_at is null and a.by_account is not null)
                        order by r.read_at desc, r.comment_id limit :most""")
                .param("reader", ShippedReader.NAME)
                .param("most", most)
                .query((row, _) -> row(row))
                .list());
    }

    /** @return the latest of feedback that nobody has judged, up to so many */
    public List<StoredReading> unjudged(int most) {
        return withWords(jdbc.sql(READINGS + """
                        and not exists (
                            select 1 from meaning.assignment a where a.feedback_id = r.feedback_id and a.removed_at is null)
                        order by r.read_at desc, r.comment_id limit :most""")
                .param("reader", ShippedReader.NAME)
                .param("most", most)
                .query((row, _) -> row(row))
                .list());
    }

    /** @return those to which these lessons have not been applied, the latest first, up to so many; not those whose words are gone */
    List<StoredReading> without(OwnLessons newest, int most) {
        for (var rows = behind(newest, most); !rows.isEmpty(); rows = behind(newest, most)) {
            var stored = withWords(rows);
            var there = stored.stream().map(StoredReading::commentId).collect(Collectors.toSet());
            passOver(rows.stream().filter(row -> !there.contains(row.comment)).toList(), newest);
            if (!stored.isEmpty()) {
                return stored;
            }
        }
        return List.of();
    }

    private List<Row> behind(OwnLessons newest, int most) {
        return jdbc.sql(READINGS + """
                        and r.lessons < :version
                        order by r.lessons desc, r.read_at desc limit :most""")
                .param("version", newest.version())
                .param("reader", ShippedReader.NAME)
                .param("most", most)
                .query((row, _) -> row(row))
                .list();
    }

    /** Words that were withdrawn are nobody's to suggest about; they must not keep the others waiting. */
    private void passOver(List<Row> wordless, OwnLessons newest) {
        wordless.forEach(row -> jdbc.sql(
                        "update meaning.reading set lessons = :version where feedback_id = :feedback and comment_id = :comment")
                .param("version", newest.version())
                .param("feedback", row.feedback.id())
                .param("comment", row.comment)
                .update());
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                new FeedbackId(row.getObject("feedback_id", UUID.class)),
                row.getObject("comment_id", UUID.class),
                ShippedThemes.byTheme(row.getBytes("probabilities")),
                RoundedVector.kept(row.getBytes("vector")).floats(),
                row.getString("suggested"),
                (Short[]) row.getArray("assigned").getArray(),
                row.getString("because"));
    }

    /** As long as no lesson was applied, what is assigned is what was suggested. */
    private List<StoredSuggestions.ShippedSuggestion> suggested(Row row, Map<Integer, String> names) {
        return row.suggested == null
                ? StoredSuggestions.assigned(row.assigned, json.readValue(row.because, BECAUSE), names)
                : json.readValue(row.suggested, SUGGESTED);
    }

    private List<StoredReading> withWords(List<Row> rows) {
        var said = new HashMap<UUID, WordsToRead.CommentToRead>();
        var names = themes.numbers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, _) -> one));
        words.of(rows.stream().map(Row::feedback).collect(Collectors.toSet())).forEach(one -> said.put(one.id(), one));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(said.get(row.comment))
                        .map(words -> stored(row, words, suggested(row, names))))
                .toList();
    }

    private static StoredReading stored(
            Row row, WordsToRead.CommentToRead said, List<StoredSuggestions.ShippedSuggestion> suggested) {
        var question = ShippedReader.question(said);
        return new StoredReading(
                row.feedback,
                row.comment,
                new Comment(said.words(), question, null),
                new Traits(row.vector, Words.of(said.words()), question, row.probabilities),
                suggested);
    }
}
