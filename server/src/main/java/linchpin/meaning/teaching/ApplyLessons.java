package linchpin.meaning.teaching;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.analysis.text.Feeling;
import linchpin.analysis.text.Reading;
import linchpin.chores.Next;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Shipped;
import linchpin.meaning.Themes;
import linchpin.meaning.teaching.StoredReadings.Stored;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Applies the newest lessons to readings made with older ones, from what is stored: no word is read again. */
@Component
class ApplyLessons {

    private static final int BATCH = 500;
    private static final Duration LATER = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final StoredReadings readings;
    private final KeptLessons lessons;
    private final WordsToRead words;
    private final Themes themes;
    private final Shipped shipped;

    ApplyLessons(
            JdbcClient jdbc,
            JdbcTemplate batches,
            JsonMapper json,
            StoredReadings readings,
            KeptLessons lessons,
            WordsToRead words,
            Themes themes,
            Shipped shipped) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.readings = readings;
        this.lessons = lessons;
        this.words = words;
        this.themes = themes;
        this.shipped = shipped;
    }

    /** @return whether to go on at once: not when none is behind, and a little later when others have in hand what is */
    @Transactional
    public Next some() {
        var taught = lessons.current();
        var behind = readings.without(taught, BATCH);
        if (behind.isEmpty()) {
            return Next.DONE;
        }
        var held = words.hold(behind.stream().map(Stored::feedback).collect(Collectors.toSet()));
        var mine = behind.stream().filter(one -> held.contains(one.feedback())).toList();
        write(mine, taught);
        words.read(about(held));
        return mine.isEmpty() ? Next.in(LATER) : Next.NOW;
    }

    private void write(List<Stored> mine, Taught taught) {
        var numbers = themes.numbers();
        var threshold = shipped.threshold();
        batches.batchUpdate("""
                update meaning.reading set lessons = ?, assigned = ?, sureness = ?, because = cast(? as jsonb)
                where feedback_id = ? and comment_id = ?""", mine, 100, (row, one) -> {
            var applied = taught.lessons().applied(one.comment(), asShipped(one), threshold);
            var suggested = Suggested.of(applied, numbers, json);
            row.setLong(1, taught.version());
            row.setObject(2, suggested.numbers());
            row.setObject(3, suggested.sureness());
            row.setString(4, suggested.because());
            row.setObject(5, one.feedback().id());
            row.setObject(6, one.commentId());
        });
    }

    private static Reading asShipped(Stored one) {
        var themes = one.traits().probabilities().entrySet().stream()
                .map(each -> Suggested.theme(each.getKey(), each.getValue(), one.suggested()))
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

    private record Machine(FeedbackId feedbackId, Integer theme) {}

    private Map<FeedbackId, Set<Integer>> about(Collection<FeedbackId> feedback) {
        var suggested = new HashMap<FeedbackId, Set<Integer>>();
        feedback.forEach(one -> suggested.put(one, new TreeSet<>()));
        jdbc.sql("select feedback_id, unnest(assigned) as theme from meaning.reading where feedback_id = any (:ids)")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Machine.class)
                .list()
                .forEach(one -> suggested
                        .computeIfAbsent(one.feedbackId, _ -> new TreeSet<>())
                        .add(one.theme));
        return themes.about(suggested);
    }
}
