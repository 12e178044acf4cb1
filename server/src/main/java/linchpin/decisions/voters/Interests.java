package linchpin.decisions.voters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import linchpin.decisions.DecisionId;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The interests that were said. Each stands: nobody unsays one. */
@Component
public class Interests {

    private final JdbcClient jdbc;
    private final Clock clock;

    Interests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return all that were said in it, the first first */
    @Transactional(readOnly = true)
    public List<Interest> of(DecisionId decision) {
        return jdbc.sql("""
            select voter, option, what, said_at from decisions.interest where decision_id = :id order by said_at, id\
            """).param("id", decision.id()).query(Interest.class).list();
    }

    /** @return those of one voter */
    @Transactional(readOnly = true)
    public List<Interest> of(DecisionId decision, Voter voter) {
        return of(decision).stream()
                .filter(interest -> interest.voter() == voter.n())
                .toList();
    }

    /**
     * Keeps one; who has said the same before has said it.
     *
     * @param option null for the whole decision
     * @return false where they said it in other words before, which stand; nothing is changed then
     */
    @Transactional
    public boolean keep(DecisionId decision, Voter voter, @Nullable Integer option, String what) {
        var kept = jdbc.sql("""
            insert into decisions.interest (decision_id, voter, option, what, said_by, said_at)
            values (:id, :voter, :option, :what, :by, :now) on conflict do nothing\
            """)
                .param("id", decision.id())
                .param("voter", voter.n())
                .param("option", option)
                .param("what", what)
                .param("by", Tenancy.current().account())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return kept == 1
                || of(decision, voter).stream()
                        .anyMatch(one -> Objects.equals(one.option(), option)
                                && one.what().equals(what));
    }
}
