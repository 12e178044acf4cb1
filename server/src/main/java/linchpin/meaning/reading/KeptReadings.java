package linchpin.meaning.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import linchpin.analysis.text.Part;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.Span;
import linchpin.analysis.text.ThemeReading;
import linchpin.feedback.FeedbackId;
import linchpin.meaning.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The readings of the organisation in scope, as they are kept. */
@Component
class KeptReadings {

    private static final TypeReference<List<List<int[]>>> PLACES = new TypeReference<>() {};
    private static final TypeReference<List<Piece>> PIECES = new TypeReference<>() {};

    /** Of the reader that is shipped with this version; words are read anew by another. */
    static final String MODEL = "shipped-1";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Themes themes;
    private final Clock clock;

    KeptReadings(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Themes themes, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.themes = themes;
        this.clock = clock;
    }

    /** A reading just made. */
    record Fresh(FeedbackId feedback, UUID comment, Reading reading) {}

    /** Where the machine sees praise or concern in a comment, in the words as shown. */
    record Piece(int start, int end, int feeling) {}

    /**
     * A reading as kept.
     *
     * @param assigned numbers of the themes suggested, the most probable first
     * @param sureness of each of these, between 0 and 1
     * @param because of each of these, places in the words as shown: start and end of each
     * @param feeling 1 very positive to 5 very negative
     * @param readingAge in years; null where too little was said
     */
    record Kept(
            UUID commentId,
            String outcome,
            String reason,
            List<Integer> assigned,
            List<Double> sureness,
            List<List<int[]>> because,
            int feeling,
            List<Piece> parts,
            @Nullable Double readingAge) {}

    /** @return each theme's number by its name */
    Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        themes.names().forEach((number, name) -> numbers.put(name, number));
        return numbers;
    }

    private static final String KEEP = """
            insert into meaning.reading (feedback_id, comment_id, model, outcome, reason, probabilities, assigned, sureness, because,
                                         feeling, parts, reading_age, vector, read_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, cast(? as jsonb), ?, ?, ?)
            on conflict (org_id, feedback_id, comment_id) do update
            set model = excluded.model, lessons = 0, outcome = excluded.outcome, reason = excluded.reason,
                probabilities = excluded.probabilities, assigned = excluded.assigned, sureness = excluded.sureness,
                because = excluded.because, feeling = excluded.feeling, parts = excluded.parts,
                reading_age = excluded.reading_age, vector = excluded.vector, read_at = excluded.read_at""";

    /** Keeps these in place of earlier readings of the same comments. */
    @Transactional
    public void keep(List<Fresh> fresh) {
        var numbers = numbers();
        var now = Timestamp.from(clock.instant());
        batches.batchUpdate(KEEP, fresh, fresh.size(), (row, one) -> {
            write(row, one.reading(), numbers);
            row.setObject(1, one.feedback().id());
            row.setObject(2, one.comment());
            row.setTimestamp(14, now);
        });
    }

    private void write(PreparedStatement row, Reading reading, Map<String, Integer> numbers) throws SQLException {
        var assigned = reading.themes().stream()
                .filter(theme -> theme.assigned() && numbers.containsKey(theme.theme()))
                .toList();
        row.setString(3, MODEL);
        row.setString(4, reading.outcome().name().toLowerCase(Locale.ROOT));
        row.setString(5, reading.reason());
        row.setObject(6, probabilities(inOrderOfNames(reading.themes())));
        row.setObject(
                7,
                assigned.stream()
                        .map(theme -> numbers.getOrDefault(theme.theme(), 0).shortValue())
                        .toArray(Short[]::new));
        row.setObject(8, probabilities(assigned));
        row.setString(
                9,
                json.writeValueAsString(
                        assigned.stream().map(KeptReadings::because).toList()));
        row.setInt(10, reading.bestFeeling().step());
        row.setString(
                11,
                json.writeValueAsString(
                        reading.parts().stream().map(KeptReadings::piece).toList()));
        row.setObject(
                12, reading.readingAge() == null ? null : reading.readingAge().floatValue());
        row.setBytes(13, reading.outcome() == Reading.Outcome.READ ? bytes(reading.vector()) : null);
    }

    /** The order they are kept in: by name, so that a number means the same theme in every row of a model. */
    private static List<ThemeReading> inOrderOfNames(List<ThemeReading> themes) {
        return themes.stream().sorted(Comparator.comparing(ThemeReading::theme)).toList();
    }

    private static Float[] probabilities(List<ThemeReading> themes) {
        return themes.stream().map(theme -> (float) theme.probability()).toArray(Float[]::new);
    }

    private static List<int[]> because(ThemeReading theme) {
        return theme.because().stream().map(KeptReadings::place).toList();
    }

    private static int[] place(Span span) {
        return new int[] {span.start(), span.end()};
    }

    private static Piece piece(Part part) {
        return new Piece(part.start(), part.end(), part.feeling().step());
    }

    private static byte[] bytes(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    /** @return what was read of this feedback */
    @Transactional(readOnly = true)
    public List<Kept> of(FeedbackId feedback) {
        return jdbc.sql("""
                        select comment_id, outcome, reason, assigned, sureness, because, feeling, parts, reading_age
                        from meaning.reading where feedback_id = :feedback""")
                .param("feedback", feedback.id())
                .query((row, _) -> kept(row))
                .list();
    }

    private Kept kept(ResultSet row) throws SQLException {
        var assigned = List.of((Short[]) row.getArray("assigned").getArray());
        var sureness = List.of((Float[]) row.getArray("sureness").getArray());
        var age = row.getFloat("reading_age");
        var readingAge = row.wasNull() ? null : Double.valueOf(age);
        return new Kept(
                row.getObject("comment_id", UUID.class),
                row.getString("outcome"),
                row.getString("reason"),
                assigned.stream().map(Short::intValue).toList(),
                sureness.stream().map(Float::doubleValue).toList(),
                json.readValue(row.getString("because"), PLACES),
                row.getInt("feeling"),
                json.readValue(row.getString("parts"), PIECES),
                readingAge);
    }
}
