package linchpin.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has changed in how many said what, in the organisation in scope. The database notes each change of the register here, in the
 * transaction that makes it; whoever keeps counts takes the changes away and adds them up, in a transaction of their own.
 */
@Component
public class Tallies {

    private static final String COUNTED = """
            select f.org_id, f.place_id, feedback.month_of(f.received_on) as month, f.channel, f.themes,
                   f.counts_as as answer from feedback.feedback f where not f.withdrawn
            """;

    /** Says that there are any, too, for an index that has only those which are about something. */
    private static final String ABOUT = "themes <> '{}' and themes @> array[cast(:theme as smallint)]";

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * So many more, or fewer, feedback that are not withdrawn. Each is told of once with its channel, and once more for each theme.
     *
     * @param placeId null for the organisation as a whole
     * @param month its first day
     * @param channel null where a theme is counted
     * @param theme null for whatever it is about
     * @param answer what the answer is counted as, see {@link linchpin.organisation.AnswerScale.Worth}
     */
    public record Tally(
            @Nullable PlaceId placeId,
            LocalDate month,
            @Nullable String channel,
            @Nullable Integer theme,
            int answer,
            long n) {}

    /**
     * Takes changes away, the earliest first, for good when the caller's transaction is committed. One caller at a time for an
     * organisation.
     *
     * @param atMost so many notes; what they say is summed up, also where it comes to nothing
     * @return empty when nothing waits
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Tally> take(int atMost) {
        return jdbc.sql("""
                        with taken as (
                            delete from feedback.tally
                            where entry <= (select max(entry) from (select entry from feedback.tally order by entry limit :most) first)
                            returning place_id, month, channel, theme, answer, n)
                        select place_id, month, channel, theme, answer, sum(n) as n from taken
                        group by place_id, month, channel, theme, answer""").param("most", atMost).query(Tallies::tally).list();
    }

    /** By hand: an import leaves a hundred thousand of these, and finding each part by its name takes long. */
    private static Tally tally(ResultSet row, int number) throws SQLException {
        var place = row.getObject(1, UUID.class);
        var theme = row.getObject(4, Integer.class);
        return new Tally(
                place == null ? null : new PlaceId(place),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                theme,
                row.getInt(5),
                row.getLong(6));
    }

    /** @return how many notes of changes wait; at most 100,000 are counted */
    @Transactional(readOnly = true)
    public long waiting() {
        return jdbc.sql("select count(*) from (select 1 from feedback.tally limit 100000) w")
                .query(Long.class)
                .single();
    }

    /** Forgets all changes and notes what the register holds instead, for a caller who begins from nothing in this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void again() {
        // One statement, so that both halves see the register at the same moment. By place, so that each count is
        // written few times.
        jdbc.sql("with counted as not materialized (" + COUNTED + """
                        ), gone as (delete from feedback.tally)
                        insert into feedback.tally (org_id, place_id, month, channel, theme, answer, n)
                        select org_id, place_id, month, channel, null, answer, count(*) from counted group by 1, 2, 3, 4, 6
                        union all
                        select c.org_id, c.place_id, c.month, null, t.theme, c.answer, count(*)
                        from counted c cross join lateral (select distinct theme from unnest(c.themes) as u (theme)) t
                        where c.themes <> '{}' group by 1, 2, 3, 5, 6
                        order by place_id""").update();
    }

    /**
     * What was said on a day and not taken back.
     *
     * @param total all of it
     * @param answers to the question whose answers are counted
     * @param good of those, very good or good
     */
    public record Day(LocalDate day, long total, long answers, long good) {}

    /**
     * Reads the register itself, for what is so rare that its months tell little. Whoever asks about years of a large organisation takes kept
     * counts instead.
     *
     * @param theme null for whatever it is about
     * @return each day on which something was said, in order
     */
    @Transactional(readOnly = true)
    public List<Day> byDay(Reach within, @Nullable Integer theme, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select received_on as day, count(*) as total, count(*) filter (where counts_as between 1 and 6) as answers,
                               count(*) filter (where counts_as in (1, 2)) as good
                        from feedback.feedback
                        where not withdrawn and received_on between :from and :to
                          and %s and %s
                        group by received_on order by received_on""".formatted(theme == null ? "true" : ABOUT, within.sql("place_id")))
                .param("theme", theme)
                .param("from", from)
                .param("to", to)
                .param("reach", within.ids())
                .query(Day.class)
                .list();
    }

    private record Last(PlaceId placeId, LocalDate day) {}

    /** @return the day each of these places was last spoken about; those that never were are left out */
    @Transactional(readOnly = true)
    public Map<PlaceId, LocalDate> lastReceived(Collection<PlaceId> places) {
        var last = new HashMap<PlaceId, LocalDate>();
        jdbc.sql("""
                        select p.place_id, l.received_on as day from unnest(cast(:places as uuid[])) as p (place_id)
                        cross join lateral (select f.received_on from feedback.feedback f
                                            where f.place_id = p.place_id and not f.withdrawn
                                            order by f.received_on desc, f.entry desc limit 1) l""")
                .param("places", places.stream().map(PlaceId::id).toArray(UUID[]::new))
                .query(Last.class)
                .list()
                .forEach(each -> last.put(each.placeId(), each.day()));
        return last;
    }

    /** @return by place, how many that stand answered a choosing question that is not counted, received from the first day to the last */
    @Transactional(readOnly = true)
    public List<OtherAnswers> answersToOthers(LocalDate from, LocalDate to) {
        return jdbc.sql("""
            select place_id, count(*) as answers from feedback.feedback
            where received_on between :from and :to and question_set is not null and counts_as = 0 and not withdrawn group by place_id\
            """)
                .param("from", from)
                .param("to", to)
                .query(OtherAnswers.class)
                .list();
    }

    /** @param placeId null for the organisation as a whole */
    public record OtherAnswers(@Nullable PlaceId placeId, long answers) {}
}
