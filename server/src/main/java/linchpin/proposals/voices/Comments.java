package linchpin.proposals.voices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.platform.Tenancy;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people say to a proposal, each with the version that they said it to. */
@Component
class Comments {

    private static final String COMMENT = """
        select id, n, account_id, said_as, said_on, upper(stage_then collate "C") as stage_then, words, taken_back_on from proposals.comment
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Comments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param n the version that it was said to
     * @param words null once taken back
     */
    record Comment(
            UUID id,
            int n,
            AccountId accountId,
            Role saidAs,
            LocalDate saidOn,
            Stage stageThen,
            @Nullable String words,
            @Nullable LocalDate takenBackOn) {

        /** Once a proposal has moved on, others have built on what was said. */
        boolean mayTakeBack(AccountId account, Proposal proposal) {
            return accountId.equals(account)
                    && takenBackOn == null
                    && stageThen == proposal.stage()
                    && !proposal.withdrawn();
        }
    }

    /** @return the first first */
    @Transactional(readOnly = true)
    public List<Comment> of(ProposalId proposal) {
        return jdbc.sql(COMMENT + " where proposal_id = :id order by id")
                .param("id", proposal.id())
                .query(Comment.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Comment> with(UUID comment, ProposalId proposal) {
        return jdbc.sql(COMMENT + " where proposal_id = :proposal and id = :id")
                .param("proposal", proposal.id())
                .param("id", comment)
                .query(Comment.class)
                .optional();
    }

    /** Keeps what whoever asks says. */
    @Transactional
    public UUID keep(Proposal proposal, int n, String words) {
        return jdbc.sql("""
            insert into proposals.comment (proposal_id, n, account_id, said_as, said_on, stage_then, words)
            values (:proposal, :n, :me, :as, :today, :stage, :words) returning id\
            """)
                .param("me", Tenancy.current().account())
                .param("proposal", proposal.id().id())
                .param("n", n)
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .param("stage", proposal.stage().stored())
                .param("words", words)
                .query(UUID.class)
                .single();
    }

    /** Takes its words away; that there was one stays. */
    @Transactional
    public void takeBack(UUID comment) {
        jdbc.sql("update proposals.comment set words = null, taken_back_on = :today where id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", comment)
                .update();
    }
}
