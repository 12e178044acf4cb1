package linchpin.decisions.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.PartyCode;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.papers.Paper.Kind;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was read in from papers, and whether somebody else found it right. Nothing is changed: a wrong one is read in anew. */
@Component
class Papers {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Papers(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @return all of them, also those that were found wrong, in the order in which they were read in */
    @Transactional(readOnly = true)
    public List<Paper> of(Decision decision) {
        return jdbc.sql("""
            select p.n, p.party, p.envelope, p."is", p.says, p.words, p.copies, p.entered_by, r.correct, r.by
            from decisions.paper p
            left join decisions.paper_read r on r.org_id = p.org_id and r.decision_id = p.decision_id and r.n = p.n
            where p.decision_id = :id order by p.n\
            """)
                .param("id", decision.id().id())
                .query((row, _) -> paper(row, decision))
                .list();
    }

    private Paper paper(ResultSet row, Decision decision) throws SQLException {
        var says = row.getString("says");
        var by = row.getObject("by", UUID.class);
        return new Paper(
                row.getInt("n"),
                PartyCode.valueOf(row.getString("party").toUpperCase(Locale.ROOT)),
                row.getObject("envelope", Integer.class),
                Kind.valueOf(row.getString("is").toUpperCase(Locale.ROOT)),
                says == null ? null : json.readValue(says, Says.of(decision.method())),
                row.getString("words"),
                row.getInt("copies"),
                new AccountId(row.getObject("entered_by", UUID.class)),
                row.getObject("correct", Boolean.class),
                by == null ? null : new AccountId(by));
    }

    /** @return whether people vote on paper too */
    @Transactional(readOnly = true)
    public boolean taken(DecisionId decision) {
        return jdbc.sql("select papers from decisions.decision where id = :id")
                .param("id", decision.id())
                .query(Boolean.class)
                .single();
    }

    /** How many were counted, of all sides together. */
    record Counts(int envelopes, int votes, int blank, int spoilt) {}

    @Transactional(readOnly = true)
    public Counts counts(DecisionId decision) {
        return jdbc.sql("""
            select (select coalesce(sum(envelopes), 0) from decisions.counted where decision_id = :id) as envelopes,
                coalesce(sum(copies) filter (where "is" = 'valid'), 0) as votes,
                coalesce(sum(copies) filter (where "is" = 'blank'), 0) as blank,
                coalesce(sum(copies) filter (where "is" = 'spoilt'), 0) as spoilt
            from decisions.paper p
            join decisions.paper_read r on r.org_id = p.org_id and r.decision_id = p.decision_id and r.n = p.n and r.correct
            where p.decision_id = :id\
            """).param("id", decision.id()).query(Counts.class).single();
    }

    /** Keeps one more, while the decision is held. */
    @Transactional
    public void keep(DecisionId decision, ReadIn read) {
        var says = read.says();
        jdbc.sql("""
            insert into decisions.paper (decision_id, n, party, envelope, "is", says, words, copies, entered_by, entered_at)
            select :id, coalesce(max(n), 0) + 1, :party, :envelope, :is, cast(:says as jsonb), :words, :copies, :by, :now
            from decisions.paper where decision_id = :id\
            """)
                .param("id", decision.id())
                .param("party", read.party().stored())
                .param("envelope", read.envelope())
                .param("is", read.is().stored())
                .param("says", says == null ? null : json.writeValueAsString(says))
                .param("words", read.words())
                .param("copies", read.copies())
                .param("by", Tenancy.current().account())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What somebody reads in, each as in {@link Paper}. */
    record ReadIn(
            PartyCode party,
            @Nullable Integer envelope,
            Kind is,
            @Nullable Says says,
            @Nullable String words,
            int copies) {}

    /** Somebody looked at it. */
    @Transactional
    public void read(DecisionId decision, int n, boolean correct) {
        jdbc.sql(
                        "insert into decisions.paper_read (decision_id, n, correct, by, at) values (:id, :n, :correct, :by, :now)")
                .param("id", decision.id())
                .param("n", n)
                .param("correct", correct)
                .param("by", Tenancy.current().account())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The count is complete. */
    @Transactional
    public void counted(DecisionId decision, Map<PartyCode, Integer> envelopes) {
        envelopes.forEach((party, many) -> jdbc.sql("""
            insert into decisions.counted (decision_id, party, envelopes, by, at) values (:id, :party, :many, :by, :now)\
            """)
                .param("id", decision.id())
                .param("party", party.stored())
                .param("many", many)
                .param("by", Tenancy.current().account())
                .param("now", OffsetDateTime.now(clock))
                .update());
    }
}
