package linchpin.feedback.load;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import linchpin.organisation.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be read, and how much comes. What was taken back is no load to anybody. */
@Component
class Pile {

    private static final int WEEKS = 4;

    private final JdbcClient jdbc;
    private final Clock clock;

    Pile(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param oldest when what has waited longest was said; null where nothing waits */
    record Unread(long count, @Nullable LocalDate oldest) {}

    @Transactional(readOnly = true)
    public Unread unread(Reach reach) {
        return jdbc.sql("""
                        select count(*) as count, min(f.received_on) as oldest
                        from feedback.feedback f where f.unread and not f.withdrawn and %s""".formatted(reach.sql("f.place_id")))
                .param("reach", reach.ids())
                .query(Unread.class)
                .single();
    }

    /**
     * @param monday its first day
     * @param unread of those that came in it, how many nobody has read to this day
     */
    record Week(LocalDate monday, long told, long unread) {}

    /** @return this week and the three before, the latest first; without what came in a file, which says nothing about a week */
    @Transactional(readOnly = true)
    public List<Week> weeks(Reach reach) {
        var last = today().with(DayOfWeek.MONDAY);
        return jdbc.sql("""
                        select w.monday, count(f.id) as told, count(f.id) filter (where f.unread) as unread
                        from (select cast(:last as date) - 7 * back as monday from generate_series(0, :before) as b (back)) w
                        left join feedback.feedback f on f.received_on between w.monday and w.monday + 6
                         and f.import_id is null and not f.withdrawn and %s
                        group by w.monday order by w.monday desc""".formatted(reach.sql("f.place_id")))
                .param("last", last)
                .param("before", WEEKS - 1)
                .param("reach", reach.ids())
                .query(Week.class)
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
