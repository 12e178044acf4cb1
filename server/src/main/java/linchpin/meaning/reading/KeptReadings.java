package linchpin.meaning.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import linchpin.analysis.text.Part;
import linchpin.analysis.text.Reading;
import linchpin.feedback.FeedbackId;
import linchpin.meaning.Shipped;
import linchpin.meaning.StoredVector;
import linchpin.meaning.Themes;
import linchpin.meaning.teaching.Suggested;
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

    private static final String KEEP = """
            insert into meaning.reading (feedback_id, comment_id, model, lessons, outcome, reason, probabilities, suggested, assigned,
                                         sureness, because, feeling, parts, reading_age, vector, read_at)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, cast(? as jsonb), ?, cast(? as jsonb), ?, ?, ?)
            on conflict (org_id, feedback_id, comment_id) do update
            set model = excluded.model, lessons = excluded.lessons, outcome = excluded.outcome, reason = excluded.reason,
                probabilities = excluded.probabilities, suggested = excluded.suggested, assigned = excluded.assigned,
                sureness = excluded.sureness, because = excluded.because, feeling = excluded.feeling, parts = excluded.parts,
                reading_age = excluded.reading_age, vector = excluded.vector, read_at = excluded.read_at,
                kept_at = clock_timestamp()""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Themes themes;
    private final Shipped shipped;
    private final Clock clock;

    KeptReadings(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Themes themes, Shipped shipped, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.themes = themes;
        this.shipped = shipped;
        this.clock = clock;
    }

    /**
     * A reading just made.
     *
     * @param shipped by the reader as it is shipped
     * @param reading with the organisation's lessons applied
     */
    record Fresh(FeedbackId feedback, UUID comment, Reading shipped, Reading reading) {}

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

    /**
     * Keeps these in place of earlier readings of the same comments.
     *
     * @param lessons the version of the lessons that were applied
     */
    @Transactional
    public void keep(List<Fresh> fresh, long lessons) {
        var numbers = themes.numbers();
        var now = Timestamp.from(clock.instant());
        batches.batchUpdate(KEEP, fresh, Math.max(1, fresh.size()), (row, one) -> {
            var reading = one.reading();
            var suggested = Suggested.of(reading, numbers, json);
            row.setObject(1, one.feedback().id());
            row.setObject(2, one.comment());
            row.setString(3, StoredVector.READER);
            row.setLong(4, lessons);
            row.setString(5, reading.outcome().name().toLowerCase(Locale.ROOT));
            row.setString(6, reading.reason());
            row.setObject(7, shipped.probabilities(one.shipped()));
            row.setString(8, Suggested.asShipped(one.shipped(), json));
            row.setObject(9, suggested.numbers());
            row.setObject(10, suggested.sureness());
            row.setString(11, suggested.because());
            row.setInt(12, reading.bestFeeling().step());
            row.setString(13, parts(reading));
            row.setObject(
                    14,
                    reading.readingAge() == null ? null : reading.readingAge().floatValue());
            row.setBytes(15, reading.outcome() == Reading.Outcome.READ ? StoredVector.bytes(reading.vector()) : null);
            row.setTimestamp(16, now);
        });
    }

    /** @return feedback that another reader read, up to so many, those first that people judged */
    List<FeedbackId> byAnotherReader(int most) {
        var any = anotherReaders("", most);
        if (any.isEmpty()) {
            return any;
        }
        var judged = anotherReaders("""
                        and r.feedback_id in (
                            select a.feedback_id from meaning.assignment a where a.removed_at is null and a.by_account is not null)""", most);
        return judged.isEmpty() ? any : judged;
    }

    /** By two ranges of an index: what is unequal would be looked for through all of it, and mostly there is none. */
    private List<FeedbackId> anotherReaders(String which, int most) {
        return jdbc.sql(
                        "select distinct r.feedback_id as id from meaning.reading r where (r.model < :reader or r.model > :reader) "
                                + which + " limit :most")
                .param("reader", StoredVector.READER)
                .param("most", most)
                .query(FeedbackId.class)
                .list();
    }

    /** Forgets the vectors of these, which wait to be read anew: those of withdrawn words until they are given again, if ever. */
    void release(Collection<FeedbackId> feedback) {
        jdbc.sql(
                        "update meaning.reading set model = :reader, vector = null, kept_at = clock_timestamp() where feedback_id = any (:ids)")
                .param("reader", StoredVector.READER)
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .update();
    }

    private String parts(Reading reading) {
        return json.writeValueAsString(
                reading.parts().stream().map(KeptReadings::piece).toList());
    }

    private static Piece piece(Part part) {
        return new Piece(part.start(), part.end(), part.feeling().step());
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
