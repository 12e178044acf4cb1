package linchpin.meaning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.feedback.FeedbackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts feedback in the order of how near it is in meaning to what somebody asks. It looks at all that it is given, not at an index. */
@Component
public class NearInMeaning {

    private final JdbcClient jdbc;
    private final ShippedReader reader;

    NearInMeaning(JdbcClient jdbc, ShippedReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** From here on two texts are about the same; of a theme's own comments some lie below, of others hardly any above. */
    public static final double NEAR = 0.4;

    private record Meant(UUID feedback, byte[] vector) {}

    /** @return those of these that were read with their likeness, the nearest first; a feedback is as near as the nearest of its comments */
    @Transactional(readOnly = true)
    public Map<FeedbackId, Double> to(String question, Collection<FeedbackId> feedback) {
        var meant = jdbc.sql("""
                        select feedback_id as feedback, vector from meaning.reading
                        where feedback_id = any (:ids) and model = :reader and vector is not null""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .param("reader", ShippedReader.NAME)
                .query(Meant.class)
                .list();
        if (meant.isEmpty()) {
            return Map.of(); // and the machine that reads need not be opened
        }
        var asked = reader.read(Comment.of(question)).vector();
        var likeness = new HashMap<UUID, Double>();
        meant.forEach(one -> likeness.merge(
                one.feedback, likeness(asked, RoundedVector.kept(one.vector).floats()), Double::max));
        var inOrder = new LinkedHashMap<FeedbackId, Double>();
        likeness.entrySet().stream()
                .sorted(Map.Entry.<UUID, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> inOrder.put(new FeedbackId(one.getKey()), one.getValue()));
        return inOrder;
    }

    /** @return from -1 to 1, of vectors of unit length */
    public static double likeness(float[] one, float[] other) {
        var sum = 0.0;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
