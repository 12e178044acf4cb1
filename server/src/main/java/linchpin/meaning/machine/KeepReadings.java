package linchpin.meaning.machine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import linchpin.analysis.text.Part;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.meaning.ShippedReader;
import linchpin.meaning.ShippedThemes;
import linchpin.meaning.Themes;
import linchpin.meaning.teaching.StoredSuggestions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what was read. */
@Component
class KeepReadings {

    private static final String KEEP = """
            insert into meaning.reading (feedback_id, comment_id, model, lessons, outcome, reason, probabilities, suggested, assigned,
                                         sureness, because, feeling, parts, reading_age, vector, read_at)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, cast(? as json), ?, cast(? as json), ?, ?, ?)
            on conflict (org_id, feedback_id, comment_id) do update
            set model = excluded.model, lessons = excluded.lessons, outcome = excluded.outcome, reason = excluded.reason,
                probabilities = excluded.probabilities, suggested = excluded.suggested, assigned = excluded.assigned,
                sureness = excluded.sureness, because = excluded.because, feeling = excluded.feeling, parts = excluded.parts,
                reading_age = excluded.reading_age, vector = excluded.vector, read_at = excluded.read_at,
                kept = default""";

    /** Where the machine sees praise or concern in a comment. */
    private record Piece(int start, int end, int feeling) {}

    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Themes themes;
    private final Clock clock;

    KeepReadings(JdbcTemplate batches, JsonMapper json, Themes themes, Clock clock) {
        this.batches = batches;
        this.json = json;
        this.themes = themes;
        this.clock = clock;
    }

    /** Keeps these in place of earlier readings of the same comments. */
    @Transactional
    public void keep(List<NewReading> fresh) {
        var numbers = themes.numbers();
        // no more than the day: the machine reads at once, and the time would be that at which a nameless giver sent it
        var now = Timestamp.from(
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
        batches.batchUpdate(KEEP, fresh, Math.max(1, fresh.size()), (row, one) -> {
            var reading = one.reading();
            var suggestions = StoredSuggestions.of(reading, numbers, json);
            row.setObject(1, one.feedback().id());
            row.setObject(2, one.comment());
            row.setString(3, ShippedReader.NAME);
            row.setLong(4, one.lessons());
            row.setString(5, reading.outcome().name().toLowerCase(Locale.ROOT));
            row.setString(6, reading.reason());
            row.setBytes(7, ShippedThemes.probabilities(one.shipped()));
            row.setString(8, one.lessons() == 0 ? null : StoredSuggestions.asShipped(one.shipped(), json));
            row.setObject(9, suggestions.numbers());
            row.setObject(10, suggestions.sureness());
            row.setString(11, suggestions.because());
            row.setInt(12, reading.bestFeeling().step());
            row.setString(13, parts(reading));
            row.setObject(
                    14,
                    reading.readingAge() == null ? null : reading.readingAge().floatValue());
            row.setBytes(
                    15,
                    reading.outcome() == Reading.Outcome.READ
                            ? RoundedVector.of(reading.vector()).bytes()
                            : null);
            row.setTimestamp(16, now);
        });
    }

    private String parts(Reading reading) {
        return json.writeValueAsString(
                reading.parts().stream().map(KeepReadings::piece).toList());
    }

    private static Piece piece(Part part) {
        return new Piece(part.start(), part.end(), part.feeling().step());
    }
}
