package linchpin.decisions.papers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import linchpin.decisions.DecisionId;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who handed something in. Nothing is taken away: one that was entered by mistake stays beside why. */
@Component
class Envelopes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Envelopes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return those that stand, in the order in which they were entered */
    @Transactional(readOnly = true)
    public List<Envelope> of(DecisionId decision) {
        return jdbc.sql("""
            select n, voter, sent, came_at, entered_by from decisions.envelope e
            where decision_id = :id and not exists (
                select 1 from decisions.envelope_back b
                where b.org_id = e.org_id and b.decision_id = e.decision_id and b.n = e.n)
            order by n\
            """).param("id", decision.id()).query(Envelope.class).list();
    }

    /** Keeps one more, while the decision is held. */
    @Transactional
    public void keep(DecisionId decision, int voter, @Nullable String sent, OffsetDateTime came) {
        jdbc.sql("""
            insert into decisions.envelope (decision_id, n, voter, sent, came_at, entered_by, entered_at)
            select :id, coalesce(max(n), 0) + 1, :voter, :sent, :came, :by, :now from decisions.envelope where decision_id = :id\
            """)
                .param("id", decision.id())
                .param("voter", voter)
                .param("sent", sent)
                .param("came", came)
                .param("by", Tenancy.current().account())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** It was entered by mistake. */
    @Transactional
    public void back(DecisionId decision, int n, String why) {
        jdbc.sql("insert into decisions.envelope_back (decision_id, n, why, by, at) values (:id, :n, :why, :by, :now)")
                .param("id", decision.id())
                .param("n", n)
                .param("why", why)
                .param("by", Tenancy.current().account())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
