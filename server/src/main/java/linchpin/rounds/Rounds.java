package linchpin.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of an organisation. Inside, a round is read by whoever may read its proposal. */
@Component
public class Rounds {

    private static final String ROUND = """
        select id, number, proposal_id, title, about, opens_on, closes_on, opened_by, first_closes_on, lengthened_why, closed_on, closed_why,
               left_out, published_on
        from rounds.round where\s""";

    private final JdbcClient jdbc;
    private final Proposals proposals;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Proposals proposals, Clock clock) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What somebody enters of a fresh one. */
    public record Fresh(String title, String about, LocalDate opensOn, LocalDate closesOn) {}

    /** @return the organisation's own day */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return empty where there is none */
    @Transactional(readOnly = true)
    public Optional<Round> with(RoundId round) {
        return jdbc.sql(ROUND + "id = :id")
                .param("id", round.id())
                .query(Round.class)
                .optional();
    }

    /** @return the one with this number, for everybody; empty where there is none */
    @Transactional(readOnly = true)
    public Optional<Round> numbered(int number) {
        return jdbc.sql(ROUND + "number = :number")
                .param("number", number)
                .query(Round.class)
                .optional();
    }

    /** @throws NotFound where there is none, or this viewer may not read its proposal */
    @Transactional(readOnly = true)
    public Round readable(RoundId round, Viewer viewer) {
        return with(round).filter(one -> mayRead(one, viewer)).orElseThrow(NotFound::new);
    }

    private boolean mayRead(Round round, Viewer viewer) {
        return proposals.found(round.proposalId(), viewer).isPresent();
    }

    /**
     * As {@link #readable(RoundId, Viewer)}, for writing: nobody else changes it, and nothing is said in it, until the transaction ends.
     *
     * @throws NotFound where there is none, or this viewer may not read its proposal
     */
    @Transactional
    public Round held(RoundId round, Viewer viewer) {
        alone(round);
        return readable(round, viewer);
    }

    /** Nobody else changes it, and nothing is said in it or decided about, until the transaction ends. */
    public void alone(RoundId round) {
        jdbc.sql("select 1 from rounds.round where id = :id for update")
                .param("id", round.id())
                .query(Integer.class)
                .list();
    }

    /** @return as it stands, and it stays so until the transaction ends; empty where there is none */
    @Transactional
    public Optional<Round> steady(RoundId round) {
        jdbc.sql("select 1 from rounds.round where id = :id for share")
                .param("id", round.id())
                .query(Integer.class)
                .list();
        return with(round);
    }

    /** @return those about a proposal, the latest first */
    @Transactional(readOnly = true)
    public List<Round> of(ProposalId proposal) {
        return jdbc.sql(ROUND + "proposal_id = :proposal order by number desc")
                .param("proposal", proposal.id())
                .query(Round.class)
                .list();
    }

    /** @return one more than a page, the latest first; the other way round going back */
    @Transactional(readOnly = true)
    public List<Round> page(Paging paging) {
        var mark = paging.number();
        var beyond = mark == null ? "true" : paging.back() ? "number > :mark" : "number < :mark";
        return jdbc.sql(ROUND + beyond + " order by number " + (paging.back() ? "" : "desc") + " limit "
                        + (Paging.SIZE + 1))
                .param("mark", mark)
                .query(Round.class)
                .list();
    }

    /** @return those that this viewer may read the proposals of */
    @Transactional(readOnly = true)
    public List<Round> readable(List<Round> rounds, Viewer viewer) {
        var theirs = proposals.these(rounds.stream().map(Round::proposalId).toList(), viewer);
        return rounds.stream()
                .filter(round -> theirs.containsKey(round.proposalId()))
                .toList();
    }

    /** @return those of which no questions have come yet, the first to close first, of proposals that stand and that this viewer may read */
    @Transactional(readOnly = true)
    public List<Round> unsettled(Viewer viewer) {
        var rounds = jdbc.sql(ROUND + "published_on is null order by closes_on, number limit " + Paging.SIZE)
                .query(Round.class)
                .list();
        var theirs = proposals.these(rounds.stream().map(Round::proposalId).toList(), viewer);
        return rounds.stream()
                .filter(round -> {
                    var proposal = theirs.get(round.proposalId());
                    return proposal != null && !proposal.withdrawn();
                })
                .toList();
    }

    /** @return those that are open today, for everybody, the first to close first */
    @Transactional(readOnly = true)
    public List<Round> open() {
        return jdbc.sql(ROUND
                        + "closed_on is null and :today between opens_on and closes_on order by closes_on, number")
                .param("today", today())
                .query(Round.class)
                .list();
    }

    /** Keeps a fresh one, opened by whoever asks, under the next number of the organisation. */
    @Transactional
    public RoundId keep(ProposalId proposal, Fresh fresh) {
        return jdbc.sql("""
            insert into rounds.round (number, proposal_id, title, about, opens_on, closes_on, opened_by, opened_as, opened_on)
            values (:number, :proposal, :title, :about, :opens, :closes, :me, :as, :today) returning id\
            """)
                .param("me", Tenancy.current().account())
                .param("number", number())
                .param("proposal", proposal.id())
                .param("title", fresh.title())
                .param("about", fresh.about())
                .param("opens", fresh.opensOn())
                .param("closes", fresh.closesOn())
                .param("as", Tenancy.current().as())
                .param("today", today())
                .query(RoundId.class)
                .single();
    }

    private int number() {
        return jdbc.sql("""
            insert into rounds.numbering as n (last) values (1)
            on conflict (org_id) do update set last = n.last + 1 returning last\
            """).query(Integer.class).single();
    }

    /** Makes it longer, for the first and only time. */
    @Transactional
    public void lengthen(RoundId round, LocalDate to, String why) {
        jdbc.sql("""
            update rounds.round
            set first_closes_on = closes_on, closes_on = :to, lengthened_why = :why, lengthened_by = :me where id = :id\
            """)
                .param("me", Tenancy.current().account())
                .param("to", to)
                .param("why", why)
                .param("id", round.id())
                .update();
    }

    /** Closes it today. */
    @Transactional
    public void close(RoundId round, String why) {
        jdbc.sql("""
            update rounds.round set closed_on = :today, closed_why = :why, closed_by = :me where id = :id\
            """)
                .param("me", Tenancy.current().account())
                .param("today", today())
                .param("why", why)
                .param("id", round.id())
                .update();
    }

    /** Its questions stand from today on. */
    @Transactional
    public void publish(RoundId round, @Nullable String leftOut) {
        jdbc.sql("""
            update rounds.round set left_out = :left, published_on = :today, published_by = :me where id = :id\
            """)
                .param("me", Tenancy.current().account())
                .param("left", leftOut)
                .param("today", today())
                .param("id", round.id())
                .update();
    }
}
