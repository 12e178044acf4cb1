package linchpin.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that proposals ever said. A version is only ever added, and everybody who is an author then stands on it for good. */
@Component
public class Versions {

    private static final String VERSION = """
        select proposal_id, n, title, change, whom, note, written_by, written_as, written_on, begun_from, merged_with from proposals.version
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Proposals proposals;
    private final Authors authors;

    Versions(JdbcClient jdbc, Clock clock, Proposals proposals, Authors authors) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.proposals = proposals;
        this.authors = authors;
    }

    /**
     * A version to be kept.
     *
     * @param note a word on what changed
     * @param begunFrom the version that its writer began from; null for the first
     * @param mergedWith the version that somebody else had saved meanwhile; null for none
     */
    public record Fresh(
            ProposalText text,
            String note,
            @Nullable Integer begunFrom,
            @Nullable Integer mergedWith) {}

    /** @return all versions of a proposal, the first first */
    @Transactional(readOnly = true)
    public List<Version> of(ProposalId proposal) {
        return jdbc.sql(VERSION + " where proposal_id = :id order by n")
                .param("id", proposal.id())
                .query(Version.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Version> with(ProposalId proposal, int n) {
        return jdbc.sql(VERSION + " where proposal_id = :id and n = :n")
                .param("id", proposal.id())
                .param("n", n)
                .query(Version.class)
                .optional();
    }

    /** @return who stands on a version as its authors */
    @Transactional(readOnly = true)
    public List<AccountId> authors(ProposalId proposal, int n) {
        return jdbc.sql("select account_id as id from proposals.version_author where proposal_id = :id and n = :n")
                .param("id", proposal.id())
                .param("n", n)
                .query(AccountId.class)
                .list();
    }

    /**
     * Keeps the first version of a proposal, whose author is whoever raises it.
     *
     * @param place null for the organisation as a whole
     * @param matter that it is raised from; null for none
     * @param nearby whether people in the other organisations of the local health economy may find its title
     */
    @Transactional
    public Proposal begin(
            Viewer viewer, ProposalText text, @Nullable PlaceId place, @Nullable MatterId matter, boolean nearby) {
        var proposal = proposals.keep(place, matter);
        authors.begin(proposal);
        keep(proposal, 1, new Fresh(text, "First version", null, null));
        proposals.foundNearby(proposal, nearby);
        return proposals.readable(proposal, viewer);
    }

    /** Keeps what whoever asks wrote, as the next version. Part of a transaction that holds the proposal, and knows its authors. */
    @Transactional
    public void keep(ProposalId proposal, int n, Fresh fresh) {
        jdbc.sql("""
            insert into proposals.version
                (proposal_id, n, title, change, whom, note, written_by, written_as, written_on, begun_from, merged_with)
            values (:id, :n, :title, :change, :whom, :note, :me, :as, :today, :from, :with)\
            """)
                .param("me", Tenancy.current().account())
                .param("id", proposal.id())
                .param("n", n)
                .param("title", fresh.text().title())
                .param("change", fresh.text().change())
                .param("whom", fresh.text().whom())
                .param("note", fresh.note())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .param("from", fresh.begunFrom())
                .param("with", fresh.mergedWith())
                .update();
        jdbc.sql("""
            insert into proposals.version_author (proposal_id, n, account_id)
            select proposal_id, :n, account_id from proposals.authorship
            where proposal_id = :id and accepted_on is not null and ended_on is null\
            """).param("id", proposal.id()).param("n", n).update();
        jdbc.sql("update proposals.proposal set latest = :n where id = :id")
                .param("id", proposal.id())
                .param("n", n)
                .update();
        proposals.found(proposal);
    }
}
