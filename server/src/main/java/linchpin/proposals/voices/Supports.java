package linchpin.proposals.voices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import linchpin.proposals.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is for a proposal, each once, with the version that they were for. */
@Component
class Supports {

    private final JdbcClient jdbc;
    private final Clock clock;

    Supports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param n the version that they were for */
    record Support(AccountId accountId, int n, LocalDate givenOn) {}

    /** @return the first first */
    @Transactional(readOnly = true)
    public List<Support> of(ProposalId proposal) {
        return jdbc.sql("""
            select account_id, n, given_on from proposals.support where proposal_id = :id order by given_on, account_id\
            """).param("id", proposal.id()).query(Support.class).list();
    }

    /** Whoever asks is for this version; what they were for before gives way to it. */
    @Transactional
    public void keep(ProposalId proposal, int n) {
        jdbc.sql("""
            insert into proposals.support (proposal_id, account_id, n, given_on)
            values (:id, :me, :n, :today)
            on conflict (org_id, proposal_id, account_id) do update set n = :n, given_on = :today\
            """)
                .param("me", Tenancy.current().account())
                .param("id", proposal.id())
                .param("n", n)
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** @return whether whoever asks was for it */
    @Transactional
    public boolean takeBack(ProposalId proposal) {
        return jdbc.sql("delete from proposals.support where proposal_id = :id and account_id =" + " :me")
                        .param("me", Tenancy.current().account())
                        .param("id", proposal.id())
                        .update()
                == 1;
    }
}
