package linchpin.proposals.promised;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import linchpin.proposals.ProposalId;
import linchpin.proposals.outcomes.CameOfMatter.Came;
import linchpin.proposals.promised.PromiseLine.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What patients were told in proposals, and what stands beside it. Both are only ever added to. */
@Component
public class Promises {

    private static final String PROMISE = """
        select id, proposal_id, words, told_to, told_by, told_by_name, told_on, due, recorded_by, recorded_as, recorded_on
        from proposals.promise
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Promises(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is written down.
     *
     * @param by who told it; null for somebody without an account
     * @param byName what they are called then; null otherwise
     */
    public record Told(
            String words,
            String to,
            @Nullable AccountId by,
            @Nullable String byName,
            LocalDate on,
            LocalDate due) {}

    /** @return in the order in which patients were told */
    @Transactional(readOnly = true)
    public List<Promise> of(Collection<ProposalId> proposals) {
        return jdbc.sql(PROMISE + " where proposal_id = any (:proposals) order by told_on, id")
                .param("proposals", proposals.stream().map(ProposalId::id).toArray(UUID[]::new))
                .query(Promise.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Promise> with(PromiseId promise, ProposalId proposal) {
        return jdbc.sql(PROMISE + " where id = :id and proposal_id = :proposal")
                .param("id", promise.id())
                .param("proposal", proposal.id())
                .query(Promise.class)
                .optional();
    }

    /** @return what stands beside each, the first first; one with nothing beside it is not there */
    @Transactional(readOnly = true)
    public Map<PromiseId, List<PromiseLine>> beside(Collection<Promise> promises) {
        return jdbc
                .sql("""
                    select promise_id, upper(kind collate "C") as kind, words, came_path, came_words, on_day, recorded_by, recorded_as, recorded_on
                    from proposals.promise_line where promise_id = any (:promises) order by id\
                    """)
                .param("promises", promises.stream().map(one -> one.id().id()).toArray(UUID[]::new))
                .query(PromiseLine.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(PromiseLine::promiseId));
    }

    /** Whoever asks writes down what patients were told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PromiseId keep(ProposalId proposal, Told told) {
        return jdbc.sql("""
            insert into proposals.promise
                (proposal_id, words, told_to, told_by, told_by_name, told_on, due, recorded_by, recorded_as, recorded_on)
            values (:proposal, :words, :to, :by, :byName, :on, :due, :me, :as, :today) returning id\
            """)
                .param("me", Tenancy.current().account())
                .param("proposal", proposal.id())
                .param("words", told.words())
                .param("to", told.to())
                .param("by", told.by() == null ? null : told.by().id())
                .param("byName", told.byName())
                .param("on", told.on())
                .param("due", told.due())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .query(PromiseId.class)
                .single();
    }

    /**
     * Something that is written beside it.
     *
     * @param words null where what it links to says it all
     * @param came what it links to; null for nothing
     * @param on see {@link PromiseLine}
     */
    public record Fresh(
            Kind kind,
            @Nullable String words,
            @Nullable Came came,
            @Nullable LocalDate on) {}

    /** Whoever asks writes something beside it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PromiseId promise, Fresh fresh) {
        jdbc.sql("""
            insert into proposals.promise_line
                (promise_id, kind, words, came_path, came_words, on_day, recorded_by, recorded_as, recorded_on)
            values (:promise, :kind, :words, :path, :came, :on, :me, :as, :today)\
            """)
                .param("me", Tenancy.current().account())
                .param("promise", promise.id())
                .param("kind", fresh.kind().stored())
                .param("words", fresh.words())
                .param("path", fresh.came() == null ? null : fresh.came().path())
                .param("came", fresh.came() == null ? null : fresh.came().words())
                .param("on", fresh.on())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .update();
    }
}
