package linchpin.decisions.voters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.PartyCode;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may vote in which decision, and how far each has come. */
@Component
public class Electorate {

    private static final String VOTER = """
        select v.n, upper(v.party collate "C") as party, v.code, v.name, v.account_id, t.ready_at, t.ballots, t.voted_on
        from decisions.voter v
        join decisions.turn t on t.org_id = v.org_id and t.decision_id = v.decision_id and t.voter = v.n
        where v.decision_id = :id
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Electorate(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return all of them, in the order in which they were published */
    @Transactional(readOnly = true)
    public List<Voter> of(DecisionId decision) {
        return jdbc.sql(VOTER + " order by v.n")
                .param("id", decision.id())
                .query((row, _) -> voter(row))
                .list();
    }

    /** By hand, for a thousand of them are read for one page. */
    private static Voter voter(ResultSet row) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new Voter(
                row.getInt("n"),
                PartyCode.valueOf(row.getString("party")),
                row.getString("code"),
                row.getString("name"),
                account == null ? null : new AccountId(account),
                row.getObject("ready_at", OffsetDateTime.class),
                row.getInt("ballots"),
                row.getObject("voted_on", LocalDate.class));
    }

    /** @return this person, where they have a vote in it */
    @Transactional(readOnly = true)
    public Optional<Voter> as(AccountId account, DecisionId decision) {
        return jdbc.sql(VOTER + " and v.account_id = :account")
                .param("id", decision.id())
                .param("account", account.id())
                .query(Voter.class)
                .optional();
    }

    /**
     * The same, and nobody else does anything in their place until the transaction ends: two windows of one person come one after the other,
     * on a first vote too.
     */
    @Transactional
    public Optional<Voter> held(DecisionId decision, int voter) {
        jdbc.sql("select 1 from decisions.turn where decision_id = :id and voter = :voter for update")
                .param("id", decision.id())
                .param("voter", voter)
                .query(Integer.class)
                .list();
        return jdbc.sql(VOTER + " and v.n = :voter")
                .param("id", decision.id())
                .param("voter", voter)
                .query(Voter.class)
                .optional();
    }

    /** They read what voting means here, and said what interests they have. The first time stands. */
    @Transactional
    public void ready(DecisionId decision, Voter voter) {
        jdbc.sql("""
            update decisions.turn set ready_at = coalesce(ready_at, :now) where decision_id = :id and voter = :voter\
            """)
                .param("id", decision.id())
                .param("voter", voter.n())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** They cast one more ballot. */
    @Transactional
    public void voted(DecisionId decision, Voter voter) {
        jdbc.sql("""
            update decisions.turn set ballots = ballots + 1, voted_on = :today where decision_id = :id and voter = :voter\
            """)
                .param("id", decision.id())
                .param("voter", voter.n())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Their envelope was entered by mistake: they can vote as if it had never been there. */
    @Transactional
    public void handedBack(DecisionId decision, Voter voter) {
        jdbc.sql("""
            update decisions.turn set ballots = ballots - 1, voted_on = case when ballots = 1 then null else voted_on end
            where decision_id = :id and voter = :voter\
            """).param("id", decision.id()).param("voter", voter.n()).update();
    }

    /**
     * Keeps one more voter, in the transaction that publishes the decision.
     *
     * @param account null for somebody without one
     */
    @Transactional
    public void keep(
            DecisionId decision, int n, PartyCode party, String code, String name, @Nullable AccountId account) {
        jdbc.sql("""
            insert into decisions.voter (decision_id, n, party, code, name, account_id)
            values (:id, :n, :party, :code, :name, :account)\
            """)
                .param("id", decision.id())
                .param("n", n)
                .param("party", party.stored())
                .param("code", code)
                .param("name", name)
                .param("account", account == null ? null : account.id())
                .update();
        jdbc.sql("insert into decisions.turn (decision_id, voter) values (:id, :n)")
                .param("id", decision.id())
                .param("n", n)
                .update();
    }
}
