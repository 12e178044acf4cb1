package linchpin.decisions.ballots;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.decisions.PartyCode;
import linchpin.decisions.voters.Voter;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every ballot that was cast. None is ever changed or taken away. */
@Component
public class Ballots {

    private static final String ONLINE = "online";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Ballots(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return all of them, by voter and in the order in which each voter cast theirs, one's own after those of whom one sent: the last counts */
    @Transactional(readOnly = true)
    public List<Ballot> of(Decision decision) {
        return jdbc.sql("""
            select code, n, at, source, says, reason from decisions.ballot where decision_id = :id
            order by code, source <> 'proxy', at, n\
            """)
                .param("id", decision.id().id())
                .query((row, _) -> new Ballot(
                        row.getString("code"),
                        row.getInt("n"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("source"),
                        json.readValue(row.getString("says"), Says.of(decision.method())),
                        row.getString("reason")))
                .list();
    }

    /** @return what a voter said last; empty where they have not voted, and where nobody can tell */
    @Transactional(readOnly = true)
    public Optional<Ballot> last(Decision decision, Voter voter) {
        return decision.secret()
                ? Optional.empty()
                : of(decision).stream()
                        .filter(ballot -> ballot.code().equals(voter.code()))
                        .reduce((_, later) -> later);
    }

    /**
     * Keeps one more, of a voter whom the caller holds. Where it is secret whose it is, it stands under a name drawn from those of their party,
     * with the moment of the opening, and nothing in it leads to them.
     */
    @Transactional
    public void keep(Decision decision, Voter voter, Says says, @Nullable String reason, OffsetDateTime now) {
        if (decision.secret()) {
            oneAfterTheOther(decision);
            insert(decision, drawn(decision, voter.party()), decision.opensAt(), ONLINE, says, reason);
        } else {
            insert(decision, voter.code(), now, ONLINE, says, reason);
        }
    }

    /**
     * Keeps one that was handed in, of a voter whom the caller holds, in a decision in which it is open who voted what.
     *
     * @param source paper or proxy
     */
    @Transactional
    public void handedIn(
            Decision decision, Voter voter, Says says, @Nullable String reason, String source, OffsetDateTime came) {
        insert(decision, voter.code(), came, source, says, reason);
    }

    /**
     * Keeps one that was handed in, of which it is secret whose it is. It stands among those that were cast on a screen, and looks like them: of
     * few on paper it would be known whose they are.
     */
    @Transactional
    public void handedIn(Decision decision, PartyCode party, Says says, @Nullable String reason) {
        oneAfterTheOther(decision);
        insert(decision, drawn(decision, party), decision.opensAt(), ONLINE, says, reason);
    }

    /** Two who draw at once would draw the same. */
    private void oneAfterTheOther(Decision decision) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "decisions " + decision.id().id())
                .query((_, _) -> true)
                .single();
    }

    private String drawn(Decision decision, PartyCode party) {
        return jdbc.sql("""
            select v.code from decisions.voter v
            where v.decision_id = :id and v.party = :party and not exists (
                select 1 from decisions.ballot b where b.org_id = v.org_id and b.decision_id = v.decision_id and b.code = v.code)
            order by random() limit 1\
            """)
                .param("id", decision.id().id())
                .param("party", party.stored())
                .query(String.class)
                .single();
    }

    private void insert(
            Decision decision, String code, OffsetDateTime at, String source, Says says, @Nullable String reason) {
        jdbc.sql("""
            insert into decisions.ballot (decision_id, code, n, at, source, says, reason, entered_by)
            select :id, :code, coalesce(max(n), 0) + 1, :at, :source, cast(:says as jsonb), :reason, :by
            from decisions.ballot where decision_id = :id and code = :code\
            """)
                .param("id", decision.id().id())
                .param("code", code)
                .param("at", at)
                .param("source", source)
                .param("says", json.writeValueAsString(says))
                .param("reason", reason)
                .param("by", decision.secret() ? null : Tenancy.current().account())
                .update();
    }
}
