package linchpin.matters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.Id;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What modules further down the thread may ask about matters, and what they note on them in their own transaction. */
@Component
public class Matters {

    static final String MATTER = """
            select m.id, m.number, m.title, m.summary, m.place_id, upper(m.state) as state, m.next_owner, m.opened_by,
                   cast(m.opened_at as date) as opened_on, cast(m.closed_at as date) as closed_on, m.closing_reason
            from matters.matter m
            """;
    static final String READABLE = """
            (:everywhere or m.place_id in (:places)
             or exists (select 1 from matters.involved i where i.org_id = m.org_id and i.matter_id = m.id
                        and i.account_id = :viewer)
             or exists (select 1 from matters.gathered g where g.org_id = m.org_id and g.matter_id = m.id
                        and g.removed_at is null and g.place_id in (:places)))
            """;
    static final String ORDER = "m.closed_at is not null, -m.number";
    private static final List<UUID> NOWHERE = List.of(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final FeedbackArchive archive;
    private final Clock clock;

    Matters(JdbcClient jdbc, FeedbackArchive archive, Clock clock) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.clock = clock;
    }

    /** @return the matter, whoever asks: for public pages and for givers */
    @Transactional(readOnly = true)
    public Optional<Matter> with(MatterId matter) {
        return jdbc.sql(MATTER + " where m.id = :id")
                .param("id", matter.id())
                .query(Matter.class)
                .optional();
    }

    /** @return the matters, whoever asks, in no order */
    @Transactional(readOnly = true)
    public List<Matter> with(Collection<MatterId> matters) {
        return jdbc.sql(MATTER + " where m.id in (:ids)")
                .param("ids", ids(matters))
                .query(Matter.class)
                .list();
    }

    /**
     * @return the matter, when it is about a place this viewer may read about, gathers feedback from one, or involves them
     * @throws NotFound otherwise
     */
    @Transactional(readOnly = true)
    public Matter readable(MatterId matter, Viewer viewer) {
        return jdbc.sql(MATTER + " where m.id = :id and " + READABLE)
                .param("id", matter.id())
                .param("viewer", viewer.account().id())
                .param("everywhere", viewer.places() == null)
                .param("places", places(viewer.places()))
                .query(Matter.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @return as {@link #readable(MatterId, Viewer)}, for writing: the matter stays as it is until the transaction ends */
    @Transactional
    public Matter held(MatterId matter, Viewer viewer) {
        hold(matter);
        return readable(matter, viewer);
    }

    /** Lets no other transaction change the matter until this one ends. */
    @Transactional
    public void hold(MatterId matter) {
        jdbc.sql("select 1 from matters.matter where id = :id for update")
                .param("id", matter.id())
                .query(Integer.class)
                .optional();
    }

    /** @return all matters this viewer may read, open ones first, then the latest first */
    @Transactional(readOnly = true)
    public List<Matter> readable(Viewer viewer) {
        return jdbc.sql(MATTER + " where " + READABLE + " order by " + ORDER)
                .params(readableTo(viewer))
                .query(Matter.class)
                .list();
    }

    /** @return the matters that gather this feedback, the latest first */
    @Transactional(readOnly = true)
    public List<Matter> of(FeedbackId feedback) {
        return jdbc.sql(MATTER + """
                         join matters.gathered g on g.org_id = m.org_id and g.matter_id = m.id
                         where g.feedback_id = :id and g.removed_at is null order by m.number desc""")
                .param("id", feedback.id())
                .query(Matter.class)
                .list();
    }

    /** @return the feedback a matter gathers, without what was taken out or withdrawn */
    @Transactional(readOnly = true)
    public List<FeedbackId> feedback(MatterId matter) {
        var gathered =
                jdbc.sql("""
                        select feedback_id as id from matters.gathered
                        where matter_id = :id and removed_at is null order by added_at, feedback_id""").param("id", matter.id()).query(FeedbackId.class).list();
        var standing = archive.standing(gathered);
        return gathered.stream().filter(standing::contains).toList();
    }

    private record Pair(MatterId matterId, FeedbackId feedbackId) {}

    /** @return how many feedback each of them gathers, without what was taken out or withdrawn */
    @Transactional(readOnly = true)
    public Map<MatterId, Long> sizes(Collection<MatterId> matters) {
        var pairs = jdbc.sql("""
                        select matter_id, feedback_id from matters.gathered
                        where removed_at is null and matter_id in (:ids)""").param("ids", ids(matters)).query(Pair.class).list();
        var standing = archive.standing(pairs.stream().map(Pair::feedbackId).toList());
        return pairs.stream()
                .filter(pair -> standing.contains(pair.feedbackId()))
                .collect(Collectors.groupingBy(Pair::matterId, Collectors.counting()));
    }

    /** Notes how far it has come and whose turn it is. A closed matter stays as it is. */
    @Transactional
    public void note(MatterId matter, MatterState state, @Nullable AccountId next) {
        jdbc.sql("""
                        update matters.matter set state = :state, next_owner = :next
                        where id = :id and state not in ('resolved', 'not_resolved')""")
                .param("state", state.stored())
                .param("next", next == null ? null : next.id())
                .param("id", matter.id())
                .update();
    }

    /** Lets a person read the matter whatever places they see, because something in it is theirs to do. */
    @Transactional
    public void involve(MatterId matter, AccountId account) {
        jdbc.sql(
                        "insert into matters.involved (matter_id, account_id) values (:matter, :account) on conflict do nothing")
                .param("matter", matter.id())
                .param("account", account.id())
                .update();
    }

    /** Closes it: somebody who raised it, or a patient leader, agrees. */
    @Transactional
    public void resolve(MatterId matter) {
        close(matter, MatterState.RESOLVED, null);
    }

    void close(MatterId matter, MatterState state, @Nullable String reason) {
        jdbc.sql("""
                        update matters.matter
                        set state = :state, next_owner = null, closed_at = :at, closed_by = :by, closing_reason = :reason
                        where id = :id""")
                .param("state", state.stored())
                .param("at", now())
                .param("by", Tenancy.current().account())
                .param("reason", reason)
                .param("id", matter.id())
                .update();
    }

    /** Of a giver's own doings the day only: the hour could name somebody who is nameless. */
    private OffsetDateTime now() {
        var now = OffsetDateTime.now(clock);
        return Tenancy.current().account() == null ? now.truncatedTo(ChronoUnit.DAYS) : now;
    }

    /** Opens it again: somebody who raised it says that it has not changed. */
    @Transactional
    public void reopen(MatterId matter) {
        jdbc.sql(
                        "update matters.matter set state = 'open', closed_at = null, closed_by = null where id = :id and state = 'resolved'")
                .param("id", matter.id())
                .update();
    }

    /** Writes into the matter's history, in the name of whoever is asking. */
    @Transactional
    public void record(MatterId matter, String what, @Nullable String reason) {
        jdbc.sql("""
                        insert into matters.history (matter_id, at, by_account, what, reason)
                        values (:matter, :at, :by, :what, :reason)""")
                .param("matter", matter.id())
                .param("at", now())
                .param("by", Tenancy.current().account())
                .param("what", what)
                .param("reason", reason)
                .update();
    }

    /** Tells everybody who raised it, not only the first: the sentence appears with their receipts. */
    @Transactional
    public void tell(MatterId matter, String sentence, @Nullable FeedbackState state) {
        for (var feedback : feedback(matter)) {
            archive.note(feedback, sentence, null, true);
        }
        if (state != null) {
            mark(matter, state);
        }
    }

    /** Notes on all its feedback how far they have come. */
    @Transactional
    public void mark(MatterId matter, FeedbackState state) {
        feedback(matter).forEach(feedback -> archive.state(feedback, state));
    }

    /** @return the parameters of {@link #READABLE} */
    static Map<String, Object> readableTo(Viewer viewer) {
        return Map.of(
                "viewer",
                viewer.account().id(),
                "everywhere",
                viewer.places() == null,
                "places",
                places(viewer.places()));
    }

    private static List<UUID> places(@Nullable Set<PlaceId> places) {
        return places == null ? NOWHERE : ids(places);
    }

    private static List<UUID> ids(Collection<? extends Id> ids) {
        return ids.isEmpty() ? NOWHERE : ids.stream().map(Id::id).toList();
    }
}
