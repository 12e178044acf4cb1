package linchpin.answers.honesty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import linchpin.answers.AnswerId;
import linchpin.answers.held.Draft;
import linchpin.answers.held.Hold.Why;
import linchpin.matters.MatterId;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** That versions were held, and that some were published all the same. */
@Component
class KeptHolds {

    private static final int LATEST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptHolds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Found again, the first day holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Draft draft, Why why) {
        jdbc.sql("""
            insert into answers.hold (answer_id, version, why, found_on) values (:answer, :version, :why, :today) on conflict do nothing\
            """)
                .param("answer", Objects.requireNonNull(draft.answer()))
                .param("version", draft.version())
                .param("why", why.stored())
                .param("today", LocalDate.now(clock))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void allTheSame(Draft draft, String because) {
        jdbc.sql("""
            insert into answers.all_the_same (answer_id, version, because, by_whom, on_day)
            values (:answer, :version, :because, :me, :today) on conflict do nothing\
            """)
                .param("me", Tenancy.current().account())
                .param("answer", Objects.requireNonNull(draft.answer()))
                .param("version", draft.version())
                .param("because", because)
                .param("today", LocalDate.now(clock))
                .update();
    }

    /**
     * A quarter of a year.
     *
     * @param beginning its first day
     * @param written how many versions were written in it
     * @param held how many of them were held
     * @param allTheSame how many of those were published all the same
     */
    record Quarter(
            LocalDate beginning, int written, int held, int alike, int unproved, int unanswered, int allTheSame) {}

    /** @return those in which anything was written, the latest first; of the organisation as a whole, and of no person */
    @Transactional(readOnly = true)
    public List<Quarter> quarters() {
        return jdbc.sql("""
            select cast(date_trunc('quarter', v.written_at) as date) as beginning, count(*)::int as written,
                   count(*) filter (where cardinality(h.whys) > 0)::int as held,
                   count(*) filter (where 'alike' = any (h.whys))::int as alike,
                   count(*) filter (where 'unproved' = any (h.whys))::int as unproved,
                   count(*) filter (where 'unanswered' = any (h.whys))::int as unanswered,
                   count(s.because)::int as all_the_same
            from answers.version v
            left join lateral (
                select array_agg(o.why) as whys from answers.hold o
                where o.org_id = v.org_id and o.answer_id = v.answer_id and o.version = v.version) h on true
            left join answers.all_the_same s on s.org_id = v.org_id and s.answer_id = v.answer_id and s.version = v.version
            group by 1 order by 1 desc\
            """).query(Quarter.class).list();
    }

    /** An answer that was published although it was held. */
    record AllTheSame(AnswerId answerId, MatterId matterId, String because, LocalDate onDay) {}

    /** @return the latest first */
    @Transactional(readOnly = true)
    public List<AllTheSame> allTheSame() {
        return jdbc.sql("""
            select s.answer_id, a.matter_id, s.because, s.on_day
            from answers.all_the_same s join answers.answer a on a.org_id = s.org_id and a.id = s.answer_id
            order by s.on_day desc, s.answer_id desc, s.version desc limit :latest\
            """).param("latest", LATEST).query(AllTheSame.class).list();
    }
}
