package linchpin.influence.linked;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.ui.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which talks and stories moved a matter, as the last that was said of each tells; what was taken back moved nothing. */
@Component
class MovedByLeaders {

    private static final String LAST = """
        o.about = 'matter' and o.about_id = any (:matters)
          and not exists (select 1 from influence.%1$s l where l.org_id = o.org_id and l.of_id = o.of_id and l.n > o.n)
        """;

    private final JdbcClient jdbc;

    MovedByLeaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them, by its day alone: whom it was with, and what a story is called, is asked anew where it is shown.
     *
     * @param talk whether it is a talk, and not a story told
     */
    record Moved(boolean talk, UUID id, LocalDate day) {

        String path() {
            return (talk ? "/talks/" : "/told/") + id;
        }

        String words() {
            return (talk ? "A talk of " : "A story told on ") + Days.full(day);
        }
    }

    /** @return the latest first */
    @Transactional(readOnly = true)
    public List<Moved> of(Collection<MatterId> matters) {
        return jdbc.sql("""
            select true as talk, t.id, t.talked_on as day from influence.talk_outcome o
            join influence.talk t on t.org_id = o.org_id and t.id = o.of_id and t.taken_back_on is null where %s
            union all
            select false, t.id, t.told_on from influence.told_outcome o
            join influence.told t on t.org_id = o.org_id and t.id = o.of_id and t.taken_back_on is null where %s
            order by day desc, id\
            """.formatted(LAST.formatted("talk_outcome"), LAST.formatted("told_outcome")))
                .param("matters", matters.stream().map(MatterId::id).toArray(UUID[]::new))
                .query(Moved.class)
                .list();
    }
}
