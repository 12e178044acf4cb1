package linchpin.feedback.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was said in words within some days, without a word of it: for whoever counts how often something is said, and by how many. One statement,
 * however many there are.
 */
@Component
public class SaidByDay {

    private final JdbcClient jdbc;

    SaidByDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that was said in words and that its giver stands by.
     *
     * @param placeId null for the organisation as a whole
     * @param score 1 best to 5 worst; null for none
     * @param said the same for the same words, however they are spaced and pointed
     * @param giver the same for those who left the same way to reach them; null for who left none
     */
    public record Said(
            FeedbackId id,
            @Nullable PlaceId placeId,
            LocalDate receivedOn,
            @Nullable Integer score,
            Set<Integer> themes,
            long said,
            @Nullable Long giver) {

        public Said {
            themes = Set.copyOf(themes);
        }
    }

    /**
     * @param to the last day
     * @param themes about one of which it must be; empty for whatever
     * @return in the order in which it came
     */
    @Transactional(readOnly = true)
    public List<Said> between(LocalDate from, LocalDate to, Set<Integer> themes) {
        return jdbc.sql("""
                        select f.id, f.place_id, f.received_on, f.score, f.themes, w.said,
                               (select hashtextextended(lower(trim(k.reach)), 0) from feedback.contact k
                                where k.org_id = f.org_id and k.feedback_id = f.id and trim(k.reach) <> '') as giver
                        from feedback.feedback f cross join lateral (
                            select hashtextextended(string_agg(lower(translate(c.words, :between, '')), ' ' order by c.ordinal), 0) as said
                            from feedback.shown c
                            where c.org_id = f.org_id and c.feedback_id = f.id and c.class <> 'added' and trim(c.words) <> '') w
                        where f.received_on between :from and :to and not f.withdrawn and w.said is not null
                          and (:whatever or f.themes && cast(:themes as smallint[]))
                        order by f.received_on, f.entry""")
                .param("between", " \t\n\r.,;:!?'\"’‘“”-")
                .param("from", from)
                .param("to", to)
                .param("whatever", themes.isEmpty())
                .param("themes", themes.stream().map(Integer::shortValue).toArray(Short[]::new))
                .query((row, _) -> said(row))
                .list();
    }

    private static Said said(ResultSet row) throws SQLException {
        var place = row.getObject("place_id", UUID.class);
        return new Said(
                new FeedbackId(row.getObject("id", UUID.class)),
                place == null ? null : new PlaceId(place),
                row.getObject("received_on", LocalDate.class),
                row.getObject("score", Integer.class),
                Stream.of((Short[]) row.getArray("themes").getArray())
                        .map(Short::intValue)
                        .collect(Collectors.toSet()),
                row.getLong("said"),
                row.getObject("giver", Long.class));
    }
}
