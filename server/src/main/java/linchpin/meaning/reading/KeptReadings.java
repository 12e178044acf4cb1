package linchpin.meaning.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.platform.Seldom;
import org.jspecify.annotations.Nullable;
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

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptReadings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

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

    /** @return what was read of this feedback */
    @Transactional(readOnly = true)
    public List<Kept> of(FeedbackId feedback) {
        return Seldom.given(
                this,
                feedback,
                () -> List.copyOf(jdbc.sql("""
                        select comment_id, outcome, reason, assigned, sureness, because, feeling, parts, reading_age
                        from meaning.reading where feedback_id = :feedback""")
                        .param("feedback", feedback.id())
                        .query((row, _) -> kept(row))
                        .list()));
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
