package linchpin.meaning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people feel about what they said, as the machine read each comment. */
@Component
public class Feelings {

    private final JdbcClient jdbc;

    Feelings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was made of one comment.
     *
     * @param step 1 very positive to 5 very negative; 3 is mixed
     * @param themes that the machine saw in it
     */
    public record Feeling(int step, Set<Integer> themes) {

        public Feeling {
            themes = Set.copyOf(themes);
        }
    }

    private record Read(FeedbackId feedback, Feeling feeling) {}

    /** @return of these, one for each comment that was read; what was not read is not there */
    @Transactional(readOnly = true)
    public Map<FeedbackId, List<Feeling>> of(Collection<FeedbackId> feedback) {
        return jdbc
                .sql("""
                        select feedback_id, feeling, assigned from meaning.reading
                        where feedback_id = any (:ids) and outcome = 'read'""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query((row, _) -> new Read(
                        new FeedbackId(row.getObject("feedback_id", UUID.class)),
                        new Feeling(
                                row.getInt("feeling"),
                                Stream.of((Short[]) row.getArray("assigned").getArray())
                                        .map(Short::intValue)
                                        .collect(Collectors.toSet()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Read::feedback, Collectors.mapping(Read::feeling, Collectors.toList())));
    }
}
