package linchpin.decisions.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import linchpin.decisions.DecisionId;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of the time after decisions. */
@Component
class AfterDecisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    AfterDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What follows, as somebody said it.
     *
     * @param n the how-manieth of this decision
     * @param answers who answers for it; null for whoever said it
     * @param asRole in which role; null for none, as where the product itself tells of it
     * @param reviewOn when it is looked at again; null for never, because of {@code noReview}
     * @param how what was found then; null for not looked at yet
     * @param words what was said then
     */
    record Follow(
            int n,
            String what,
            @Nullable AccountId answers,
            @Nullable LocalDate reviewOn,
            @Nullable String noReview,
            AccountId by,
            @Nullable Role asRole,
            OffsetDateTime at,
            @Nullable HowItWent how,
            @Nullable String words,
            @Nullable AccountId lookedBy,
            @Nullable OffsetDateTime lookedAt) {

        AccountId responsible() {
            return answers == null ? by : answers;
        }
    }

    /** @return all that was said to follow, the latest first */
    @Transactional(readOnly = true)
    public List<Follow> of(DecisionId decision) {
        return jdbc.sql("""
            select f.n, f.what, f.answers, f.review_on, f.no_review, f.by, f.as_role, f.at,
                   upper(l.how collate "C") as how, l.words, l.by as looked_by, l.at as looked_at
            from decisions.follow f
            left join decisions.looked_at l on l.org_id = f.org_id and l.decision_id = f.decision_id and l.n = f.n
            where f.decision_id = :id order by f.n desc\
            """).param("id", decision.id()).query(Follow.class).list();
    }

    @Transactional
    public void keep(DecisionId decision, FollowForm form) {
        jdbc.sql("""
            insert into decisions.follow (decision_id, n, what, answers, review_on, no_review, by, as_role, at)
            select :id, coalesce(max(n), 0) + 1, :what, :answers, :on, :none, :by, :as, :now
            from decisions.follow where decision_id = :id\
            """)
                .param("id", decision.id())
                .param("what", form.what())
                .param("answers", form.person().map(AccountId::id).orElse(null))
                .param("on", form.day().orElse(null))
                .param("none", form.day().isPresent() ? null : form.never())
                .param("by", Tenancy.current().account())
                .param("as", Tenancy.current().as())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** @return whether it is kept; not where somebody looked at it before */
    @Transactional
    public boolean looked(DecisionId decision, int n, HowItWent how, String words) {
        return jdbc.sql("""
            insert into decisions.looked_at (decision_id, n, how, words, by, as_role, at)
            values (:id, :n, :how, :words, :by, :as, :now) on conflict do nothing\
            """)
                        .param("by", Tenancy.current().account())
                        .param("id", decision.id())
                        .param("n", n)
                        .param("how", how.stored())
                        .param("words", words)
                        .param("as", Tenancy.current().as())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** That the organisation went another way. */
    record Otherwise(
            String instead,
            String why,
            AccountId by,
            @Nullable Role asRole,
            OffsetDateTime at) {}

    @Transactional(readOnly = true)
    public Optional<Otherwise> otherwise(DecisionId decision) {
        return jdbc.sql("select instead, why, by, as_role, at from decisions.otherwise where decision_id = :id")
                .param("id", decision.id())
                .query(Otherwise.class)
                .optional();
    }

    /** @return whether it is kept; not where the organisation went another way before */
    @Transactional
    public boolean goes(DecisionId decision, String instead, String why) {
        return jdbc.sql("""
            insert into decisions.otherwise (decision_id, instead, why, by, as_role, at)
            values (:id, :instead, :why, :by, :as, :now) on conflict do nothing\
            """)
                        .param("id", decision.id())
                        .param("instead", instead)
                        .param("why", why)
                        .param("by", Tenancy.current().account())
                        .param("as", Tenancy.current().as())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    @Transactional
    public void read(DecisionId decision) {
        jdbc.sql("""
            insert into decisions.otherwise_read (decision_id, account_id) values (:id, :by) on conflict do nothing\
            """)
                .param("id", decision.id())
                .param("by", Tenancy.current().account())
                .update();
    }

    /** Something that waits, on the home page. */
    record Waiting(DecisionId id, String title, @Nullable LocalDate since, AccountId responsible) {}

    /**
     * All of it, the oldest first.
     *
     * @param unread decisions in which somebody had a vote, and after which the organisation went another way, until they have read it
     * @param unsaid those that closed, of which nobody has said what follows, and which no second vote follows
     * @param due those whose day has come to be looked at again
     */
    record AllThatWaits(List<Waiting> unread, List<Waiting> unsaid, List<Waiting> due) {}

    private record Row(
            String kind,
            DecisionId id,
            String title,
            @Nullable LocalDate since,
            AccountId responsible) {}

    private static final String UNREAD = """
            select d.id, d.title, null::date as since, o.by as responsible
            from decisions.otherwise o join decisions.decision d on d.org_id = o.org_id and d.id = o.decision_id
            join decisions.voter v on v.org_id = d.org_id and v.decision_id = d.id and v.account_id = :viewer
            where o.by <> :viewer and not exists (
                    select 1 from decisions.otherwise_read r
                    where r.org_id = o.org_id and r.decision_id = o.decision_id and r.account_id = :viewer)
            order by o.at limit 100""";

    private static final String UNSAID = """
            select d.id, d.title, null::date as since, d.published_by as responsible from decisions.decision d
            where d.state = 'closed' and not exists (
                    select 1 from decisions.follow f where f.org_id = d.org_id and f.decision_id = d.id)
                and not exists (
                    select 1 from decisions.decision s where s.org_id = d.org_id and s.follows = d.id and s.state <> 'called_off')
                and {reach} order by d.ended_at limit 100""";

    private static final String DUE = """
            select d.id, d.title, f.review_on as since, coalesce(f.answers, f.by) as responsible
            from decisions.follow f join decisions.decision d on d.org_id = f.org_id and d.id = f.decision_id
            where f.review_on <= :today and f.n = (
                    select max(l.n) from decisions.follow l where l.org_id = f.org_id and l.decision_id = f.decision_id)
                and not exists (
                    select 1 from decisions.looked_at l where l.org_id = f.org_id and l.decision_id = f.decision_id and l.n = f.n)
                and {reach} order by f.review_on limit 100""";

    private static String numbered(String kind, String sql) {
        return "select '" + kind + "' as kind, row_number() over () as n, w.* from (" + sql + ") w";
    }

    private static String within(String sql, Reach reach, String parameter) {
        return sql.replace("{reach}", reach.sql("d.place_id").replace(":reach", parameter));
    }

    /** @return what waits for this person, as far as they set up decisions, or decide */
    @Transactional(readOnly = true)
    public AllThatWaits waiting(Viewer viewer) {
        var setUp = viewer.within(Permission.SET_UP_DECISION).reach();
        var decide = viewer.within(Permission.DECIDE).reach();
        var unsaid = within(UNSAID, setUp, ":set_up");
        var due = within(DUE, decide, ":decide");
        var all = jdbc.sql(numbered("unread", UNREAD) + " union all " + numbered("unsaid", unsaid) + " union all "
                        + numbered("due", due) + " order by kind, n")
                .param("set_up", setUp.ids())
                .param("decide", decide.ids())
                .param("viewer", viewer.account().id())
                .param("today", LocalDate.now(clock))
                .query(Row.class)
                .list();
        return new AllThatWaits(only("unread", all), only("unsaid", all), only("due", all));
    }

    private static List<Waiting> only(String kind, List<Row> all) {
        return all.stream()
                .filter(row -> row.kind().equals(kind))
                .map(row -> new Waiting(row.id(), row.title(), row.since(), row.responsible()))
                .toList();
    }

    /** @return decisions in which this person had a vote, and after which the organisation went another way, until they have read it */
    @Transactional(readOnly = true)
    public List<Waiting> unread(Viewer viewer) {
        return jdbc.sql(UNREAD)
                .param("viewer", viewer.account().id())
                .query(Waiting.class)
                .list();
    }
}
