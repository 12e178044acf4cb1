package linchpin.decisions;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.OneLook;
import linchpin.proposals.ProposalId;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions, and who may read which: whoever may read about its place, and everybody who has a vote in it. */
@Component
public class Decisions {

    private static final String DECISION = """
        select d.id, d.number, d.place_id, d.proposal_id, d.follows, d.title, d.about, upper(d.method collate "C") as method, d.secret, d.listed,
               d.opens_at, d.closes_at, d.talk_until, d.published_by, d.published_as, d.published_at, upper(d.state collate "C") as state, d.ended_by, d.ended_at, d.why_off,
               d.papers and not exists (
                   select 1 from decisions.counted c where c.org_id = d.org_id and c.decision_id = d.id) as uncounted
        from decisions.decision d
        """;

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound where there is none, or this viewer may not read it */
    @Transactional(readOnly = true)
    public Decision readable(DecisionId decision, Viewer viewer) {
        return found(decision, viewer).orElseThrow(NotFound::new);
    }

    /** @return empty where there is none, or this viewer may not read it */
    @Transactional(readOnly = true)
    public Optional<Decision> found(DecisionId decision, Viewer viewer) {
        return Optional.ofNullable(these(List.of(decision), viewer).get(decision));
    }

    /** @return these, as far as this viewer may read them */
    @Transactional(readOnly = true)
    public Map<DecisionId, Decision> these(Collection<DecisionId> decisions, Viewer viewer) {
        return OneLook.each(
                this,
                List.of(viewer.account(), viewer.reach()),
                decisions,
                all -> jdbc
                        .sql(DECISION + " where d.id = any (:ids) and " + readableBy(viewer))
                        .param("ids", all.stream().map(DecisionId::id).toArray(UUID[]::new))
                        .params(readableTo(viewer))
                        .query(Decision.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Decision::id, one -> one)));
    }

    /** @return for nobody who looks: as the product works with it; empty where there is none */
    @Transactional(readOnly = true)
    public Optional<Decision> with(DecisionId decision) {
        return one(decision);
    }

    private Optional<Decision> one(DecisionId decision) {
        return jdbc.sql(DECISION + " where d.id = :id")
                .param("id", decision.id())
                .query(Decision.class)
                .optional();
    }

    /** @return those that run, what closes first first */
    @Transactional(readOnly = true)
    public List<Decision> running(Viewer viewer) {
        return jdbc.sql(DECISION + " where d.ended_at is null and " + readableBy(viewer)
                        + " order by d.closes_at, d.number")
                .params(readableTo(viewer))
                .query(Decision.class)
                .list();
    }

    /** @return those that have ended, the latest published first: those of one page and one more, in the direction gone */
    @Transactional(readOnly = true)
    public List<Decision> ended(Viewer viewer, Paging paging) {
        var beyond = paging.back() ? "d.number > :mark order by d.number" : "d.number < :mark order by d.number desc";
        return jdbc.sql(DECISION + " where d.ended_at is not null and " + readableBy(viewer) + " and " + beyond
                        + " limit :most")
                .params(readableTo(viewer))
                .param("mark", Objects.requireNonNullElse(paging.number(), paging.back() ? 0L : Long.MAX_VALUE))
                .param("most", Paging.SIZE + 1)
                .query(Decision.class)
                .list();
    }

    /** @return those that ended and stand in the public register, the latest published first: those of one page and one more */
    @Transactional(readOnly = true)
    public List<Decision> inPublic(Paging paging) {
        var beyond = paging.back() ? "d.number > :mark order by d.number" : "d.number < :mark order by d.number desc";
        return jdbc.sql(DECISION + " where d.listed and d.ended_at is not null and " + beyond + " limit :most")
                .param("mark", Objects.requireNonNullElse(paging.number(), paging.back() ? 0L : Long.MAX_VALUE))
                .param("most", Paging.SIZE + 1)
                .query(Decision.class)
                .list();
    }

    /** @return the one of this number, where it stands in the public register */
    @Transactional(readOnly = true)
    public Optional<Decision> inPublic(int number) {
        return jdbc.sql(DECISION + " where d.listed and d.ended_at is not null and d.number = :number")
                .param("number", number)
                .query(Decision.class)
                .optional();
    }

    /** @return those about one of these proposals that stand in the public register, in the order in which they were published */
    @Transactional(readOnly = true)
    public List<Decision> inPublic(Collection<ProposalId> proposals) {
        return jdbc.sql(
                        DECISION
                                + " where d.listed and d.ended_at is not null and d.proposal_id = any (:proposals) order by d.number")
                .param("proposals", proposals.stream().map(ProposalId::id).toArray(UUID[]::new))
                .query(Decision.class)
                .list();
    }

    /** @return the first vote on what a decision decides anew, where both stand in the public register */
    @Transactional(readOnly = true)
    public Optional<Decision> beforeInPublic(Decision second) {
        return second.follows() == null
                ? Optional.empty()
                : jdbc.sql(DECISION + " where d.listed and d.ended_at is not null and d.id = :first")
                        .param("first", second.follows().id())
                        .query(Decision.class)
                        .optional();
    }

    /** @return those about one of these proposals that this viewer may read, in the order in which they were published */
    @Transactional(readOnly = true)
    public List<Decision> about(Collection<ProposalId> proposals, Viewer viewer) {
        return jdbc.sql(DECISION + " where d.proposal_id = any (:proposals) and " + readableBy(viewer)
                        + " order by d.number")
                .param("proposals", proposals.stream().map(ProposalId::id).toArray(UUID[]::new))
                .params(readableTo(viewer))
                .query(Decision.class)
                .list();
    }

    /** @return those that wait for this person's vote, what closes first first */
    @Transactional(readOnly = true)
    public List<Decision> waitingFor(Viewer viewer, OffsetDateTime now) {
        return jdbc.sql(DECISION + """
            join decisions.voter v on v.org_id = d.org_id and v.decision_id = d.id and v.account_id = :viewer
            join decisions.turn t on t.org_id = v.org_id and t.decision_id = v.decision_id and t.voter = v.n
            where d.state = 'published' and t.ballots = 0 and not exists (
                select 1 from decisions.interest i
                where i.org_id = v.org_id and i.decision_id = v.decision_id and i.voter = v.n and i.option is null)
            order by d.closes_at, d.number\
            """).param("viewer", viewer.account().id()).query(Decision.class).list().stream()
                .filter(one -> !one.opensAt().isAfter(now) && one.closesAt().isAfter(now))
                .toList();
    }

    /** @return the second vote that follows a decision, whoever asks; empty where there is none but one that was called off */
    @Transactional(readOnly = true)
    public Optional<Decision> after(DecisionId first) {
        return jdbc.sql(DECISION + " where d.follows = :first and d.state <> 'called_off'")
                .param("first", first.id())
                .query(Decision.class)
                .optional();
    }

    /** @return what closes first, as all do by themselves: marks when the panel has talked about them, and none before papers are counted */
    @Transactional(readOnly = true)
    public List<Decision> closing() {
        return jdbc.sql(DECISION + """
            where d.ended_at is null and (not d.papers or exists (
                select 1 from decisions.counted c where c.org_id = d.org_id and c.decision_id = d.id))
            order by coalesce(d.talk_until, d.closes_at) limit 1\
            """).query(Decision.class).list();
    }

    /**
     * As {@link #readable(DecisionId, Viewer)}, and it neither closes nor is called off until the transaction ends. Any number of voters hold
     * it so at once.
     */
    @Transactional
    public Decision running(DecisionId decision, Viewer viewer) {
        lock(decision, "share");
        return readable(decision, viewer);
    }

    /**
     * It is held for ending: nobody votes meanwhile, and nobody else ends it.
     *
     * @throws NotFound where there is none
     */
    @Transactional
    public Decision held(DecisionId decision) {
        lock(decision, "update");
        return one(decision).orElseThrow(NotFound::new);
    }

    /**
     * It has ended.
     *
     * @param state closed or called off
     * @param whyOff why it was called off; null where it was not
     */
    @Transactional
    public void ends(DecisionId decision, Decision.State state, @Nullable String whyOff, OffsetDateTime now) {
        jdbc.sql("""
            update decisions.decision set state = :state, ended_by = platform.current_account(), ended_at = :now, why_off = :why
            where id = :id\
            """)
                .param("id", decision.id())
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("now", now)
                .param("why", whyOff)
                .update();
    }

    private void lock(DecisionId decision, String how) {
        jdbc.sql("select 1 from decisions.decision where id = :id for " + how)
                .param("id", decision.id())
                .query(Integer.class)
                .list();
    }

    private static String readableBy(Viewer viewer) {
        return """
            (%s or exists (select 1 from decisions.voter v where v.org_id = d.org_id and v.decision_id = d.id and v.account_id = :viewer))
            """.formatted(viewer.reach().sql("d.place_id"));
    }

    private static Map<String, Object> readableTo(Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("viewer", viewer.account().id());
        parameters.put("reach", viewer.reach().ids());
        return parameters;
    }
}
