package linchpin.feedback.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people told, for those who may read the log. In public there is {@link Quotable}, and nothing else. */
@Component
public class StoriesTold {

    /** Characters below which an answer is a nil or a no, not part of a story, unless there is nothing else. */
    private static final int TOLD = 12;

    private final JdbcClient jdbc;

    StoriesTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where and when to look.
     *
     * @param theme it must be about; null for whatever
     * @param to the last day
     */
    public record Where(Reach reach, @Nullable Integer theme, LocalDate from, LocalDate to) {}

    /**
     * What somebody told, in the words shown after moderation; answers like "nil" are left out where there are others.
     *
     * @param score 1 best to 5 worst; null for none
     * @param themes what it is about, by number
     */
    public record Story(
            FeedbackId id,
            @Nullable PlaceId placeId,
            LocalDate receivedOn,
            @Nullable Integer score,
            List<Integer> themes,
            String words) {}

    /** @return the latest who said something in words and have not withdrawn it, the latest first */
    @Transactional(readOnly = true)
    public List<Story> latest(Where where, int limit) {
        return jdbc.sql("""
                        select f.id, f.place_id, f.received_on, f.score, f.themes, w.words
                        from feedback.feedback f cross join lateral (
                            select coalesce(string_agg(c.words, e'\n' order by c.ordinal)
                                                filter (where length(c.words) >= :told),
                                            string_agg(c.words, e'\n' order by c.ordinal)) as words
                            from feedback.shown c where c.org_id = f.org_id and c.feedback_id = f.id) w
                        where not f.withdrawn and f.moderation <> 'held' and w.words ~ '[^[:space:]]'
                          and f.received_on between :from and :to and %s
                          and (cast(:theme as smallint) is null or cast(:theme as smallint) = any (f.themes))
                        order by f.received_on desc, f.entry desc limit :limit""".formatted(where.reach().sql("f.place_id")))
                .param("from", where.from())
                .param("to", where.to())
                .param("reach", where.reach().ids())
                .param("theme", where.theme())
                .param("told", TOLD)
                .param("limit", limit)
                .query((row, _) -> story(row))
                .list();
    }

    private static Story story(ResultSet row) throws SQLException {
        var place = row.getObject("place_id", UUID.class);
        return new Story(
                new FeedbackId(row.getObject("id", UUID.class)),
                place == null ? null : new PlaceId(place),
                row.getObject("received_on", LocalDate.class),
                row.getObject("score", Integer.class),
                Stream.of((Short[]) row.getArray("themes").getArray())
                        .map(Short::intValue)
                        .toList(),
                row.getString("words"));
    }
}
