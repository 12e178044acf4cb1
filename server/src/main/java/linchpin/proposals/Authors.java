package linchpin.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.OneLook;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is an author of which proposal: whoever raised it, and whoever was asked and said yes, until they leave. */
@Component
public class Authors {

    private final JdbcClient jdbc;
    private final Clock clock;

    Authors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return everybody who is an author of one of these today, by proposal, in the order in which they said yes */
    @Transactional(readOnly = true)
    public List<Author> of(Collection<ProposalId> proposals) {
        return standing(proposals).stream().filter(Author::accepted).toList();
    }

    /** @return the authors of one */
    @Transactional(readOnly = true)
    public List<Author> of(ProposalId proposal) {
        return of(List.of(proposal));
    }

    /** @return everybody who was asked and has not answered: for authors only */
    @Transactional(readOnly = true)
    public List<Author> asked(ProposalId proposal) {
        return standing(List.of(proposal)).stream()
                .filter(author -> !author.accepted())
                .toList();
    }

    private List<Author> standing(Collection<ProposalId> proposals) {
        return OneLook.each(this, "standing", proposals, this::read).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private Map<ProposalId, List<Author>> read(Collection<ProposalId> proposals) {
        return jdbc
                .sql("""
            select id, proposal_id, account_id, invited_on, accepted_on, accepted_as from proposals.authorship
            where proposal_id = any (:ids) and ended_on is null order by accepted_on, id\
            """)
                .param("ids", proposals.stream().map(ProposalId::id).toArray(UUID[]::new))
                .query(Author.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Author::proposalId));
    }

    /** @return this person as an author, or as one who is asked to be */
    @Transactional(readOnly = true)
    public Optional<Author> as(AccountId account, ProposalId proposal) {
        return standing(List.of(proposal)).stream()
                .filter(author -> author.accountId().equals(account))
                .findFirst();
    }

    /** @throws NotYourProposal where this person is none */
    @Transactional(readOnly = true)
    public Author require(Viewer viewer, ProposalId proposal) {
        return as(viewer.account(), proposal).filter(Author::accepted).orElseThrow(NotYourProposal::new);
    }

    /** Whoever asks raised it. */
    @Transactional
    void begin(ProposalId proposal) {
        jdbc.sql("""
            insert into proposals.authorship (proposal_id, account_id, invited_by, invited_on, accepted_on, accepted_as)
            values (:id, :me, :me, :today, :today, :as)\
            """)
                .param("me", Tenancy.current().account())
                .param("id", proposal.id())
                .param("today", LocalDate.now(clock))
                .param("as", Tenancy.current().as())
                .update();
    }

    /** @return whether this person was not asked already, and is no author */
    @Transactional
    public boolean ask(ProposalId proposal, AccountId account) {
        return jdbc.sql("""
            insert into proposals.authorship (proposal_id, account_id, invited_by, invited_on)
            values (:id, :account, :me, :today) on conflict do nothing\
            """)
                        .param("me", Tenancy.current().account())
                        .param("id", proposal.id())
                        .param("account", account.id())
                        .param("today", LocalDate.now(clock))
                        .update()
                == 1;
    }

    /** Whoever asks says yes, in the role in which they do. */
    @Transactional
    public void accept(Author asked) {
        jdbc.sql("update proposals.authorship set accepted_on = :today, accepted_as = :as where id = :id")
                .param("id", asked.id())
                .param("today", LocalDate.now(clock))
                .param("as", Tenancy.current().as())
                .update();
    }

    /** They said no, or are an author no longer. */
    @Transactional
    public void end(Author author) {
        jdbc.sql("update proposals.authorship set ended_on = :today where id = :id")
                .param("id", author.id())
                .param("today", LocalDate.now(clock))
                .update();
    }
}
