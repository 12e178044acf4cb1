package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.platform.NotFound;
import linchpin.platform.OneLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions, as everybody further down the thread, and the public, may read them. */
@Component
public class Actions {

    /** The one rule of who answers: the owner, until whoever is named instead has said yes. */
    static final String ACTION = """
        select id, matter_id, what, coalesce(h.answering, a.owner_id) as owner_id,
               case when h.answering is not null then a.owner_id end as asked_id, due, first_due, small, upper(state collate "C") as state,
               promised_on, done_on, done_what, reason, times_back, told_on, dropped_on, closed_with,
                   asked_about_on, asked_about_by, grown_on, grown_why
        from actions.action a left join actions.handover h on h.org_id = a.org_id and h.action_id = a.id
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Actions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Action> with(ActionId id) {
        return with(List.of(id)).stream().findFirst();
    }

    /** @return these, in no order */
    @Transactional(readOnly = true)
    public List<Action> with(Collection<ActionId> ids) {
        return List.copyOf(OneLook.each(
                        this,
                        "with",
                        ids,
                        all -> jdbc
                                .sql(ACTION + " where id = any (:ids)")
                                .param("ids", all.stream().map(ActionId::id).toArray(UUID[]::new))
                                .query(Action.class)
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Action::id, one -> one)))
                .values());
    }

    /** @return the actions of a matter, in the order they were promised */
    @Transactional(readOnly = true)
    public List<Action> of(MatterId matter) {
        return of(List.of(matter));
    }

    /** @return the actions of these matters, in the order they were promised */
    @Transactional(readOnly = true)
    public List<Action> of(Collection<MatterId> matters) {
        return OneLook.once(
                this,
                Set.copyOf(matters),
                () -> List.copyOf(jdbc.sql(ACTION + " where matter_id = any (:matters) order by promised_on, id")
                        .param("matters", ids(matters))
                        .query(Action.class)
                        .list()));
    }

    /** @return all that was ever promised, by due date */
    @Transactional(readOnly = true)
    public List<Action> ever() {
        return jdbc.sql(ACTION + " order by due, id").query(Action.class).list();
    }

    /**
     * @return what was promised as a small change, also what grew too big for one, by due date: the late first; of what is not to be done any
     *     more, only what was done, grew or was dropped since this day
     */
    @Transactional(readOnly = true)
    public List<Action> small(LocalDate since) {
        return jdbc.sql(ACTION + """
            where (small or grown_on is not null)
              and (state in ('promised', 'started', 'put_back') or greatest(done_on, dropped_on, grown_on) >= :since)
            order by due, id\
            """).param("since", since).query(Action.class).list();
    }

    /** @return everything still to be done, by due date: the late first */
    @Transactional(readOnly = true)
    public List<Action> open() {
        return OneLook.once(
                this,
                "open",
                () -> List.copyOf(
                        jdbc.sql(ACTION + " where state in ('promised', 'started', 'put_back') order by due, id")
                                .query(Action.class)
                                .list()));
    }

    /** @return what this person answers for and is still to be done, by due date */
    @Transactional(readOnly = true)
    public List<Action> openOf(AccountId owner) {
        return open().stream().filter(action -> action.ownerId().equals(owner)).toList();
    }

    /** @return what this person is asked to take over, and has not said yes to, by due date */
    @Transactional(readOnly = true)
    public List<Action> askedOf(AccountId person) {
        return open().stream().filter(action -> person.equals(action.askedId())).toList();
    }

    /** @return those of these matters that were done from one day to another, in order of their days */
    @Transactional(readOnly = true)
    public List<Action> done(Collection<MatterId> matters, LocalDate from, LocalDate to) {
        return of(matters).stream()
                .filter(action -> action.state() == ActionState.DONE && within(action.doneOn(), from, to))
                .sorted(Comparator.comparing((Action action) -> Objects.requireNonNull(action.doneOn()))
                        .thenComparing(action -> action.id().toString()))
                .toList();
    }

    private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** @return what is claimed to be done in the matter */
    @Transactional(readOnly = true)
    public List<Action> done(MatterId matter) {
        return of(matter).stream()
                .filter(action -> action.state() == ActionState.DONE)
                .toList();
    }

    /** @return whether the matter has an action claimed to be done */
    @Transactional(readOnly = true)
    public boolean anyDone(MatterId matter) {
        return !done(matter).isEmpty();
    }

    static UUID[] ids(Collection<MatterId> matters) {
        return matters.stream().map(MatterId::id).toArray(UUID[]::new);
    }

    /** @return the action, kept from changing until the transaction ends */
    Action held(ActionId id) {
        return jdbc.sql(ACTION + " where id = :id for update of a")
                .param("id", id.id())
                .query(Action.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Everything that was promised in the one matter hangs on the other from now on. */
    void carry(MatterId from, MatterId to) {
        jdbc.sql("update actions.action set matter_id = :to where matter_id = :from")
                .param("from", from.id())
                .param("to", to.id())
                .update();
    }

    /** Keeps a fresh one. */
    ActionId keep(MatterId matter, NewAction promised, AccountId by) {
        return jdbc.sql("""
            insert into actions.action (matter_id, what, owner_id, due, first_due, small, promised_by, promised_on)
            values (:matter, :what, :owner, :due, :due, :small, :by, :today) returning id\
            """)
                .param("matter", matter.id())
                .param("what", promised.what())
                .param("owner", promised.owner().id())
                .param("due", promised.due())
                .param("small", promised.small())
                .param("by", by.id())
                .param("today", LocalDate.now(clock))
                .query(ActionId.class)
                .single();
    }

    /**
     * Moves it to where an act leads.
     *
     * @param reason why it was put back or dropped; null otherwise
     * @throws ActionMoved when the act cannot be done in its state
     */
    void enter(Action action, ActionAct act, @Nullable String reason) {
        jdbc.sql("update actions.action set state = :state, reason = :reason where id = :id")
                .param("state", ActionGraph.require(action.state(), act).stored())
                .param("reason", reason)
                .param("id", action.id().id())
                .update();
    }

    void due(ActionId action, LocalDate due) {
        jdbc.sql("update actions.action set due = :due where id = :id")
                .param("due", due)
                .param("id", action.id())
                .update();
    }

    /** It is an ordinary action from now on. */
    void grow(ActionId action, String reason) {
        jdbc.sql("update actions.action set small = false, grown_on = :today, grown_why = :reason where id = :id")
                .param("today", LocalDate.now(clock))
                .param("reason", reason)
                .param("id", action.id())
                .update();
    }

    /** Names somebody for it, who owns it unless they are only asked ({@link Handovers}). */
    void name(ActionId action, AccountId owner) {
        jdbc.sql("update actions.action set owner_id = :owner where id = :id")
                .param("owner", owner.id())
                .param("id", action.id())
                .update();
    }

    void askedAbout(ActionId action, AccountId by) {
        jdbc.sql("update actions.action set asked_about_on = :today, asked_about_by = :by where id = :id")
                .param("today", LocalDate.now(clock))
                .param("by", by.id())
                .param("id", action.id())
                .update();
    }

    /** Keeps that somebody says it was done, on which day, and today. */
    void claim(Action action, LocalDate on, String what) {
        enter(action, ActionAct.MARK_DONE, null);
        jdbc.sql("update actions.action set done_on = :on, done_what = :what, told_on = :today where id = :id")
                .param("on", on)
                .param("what", what)
                .param("today", LocalDate.now(clock))
                .param("id", action.id().id())
                .update();
    }

    /**
     * Gives it up.
     *
     * @param withMatter whether because its matter was closed as not resolved
     */
    void drop(Action action, String reason, boolean withMatter) {
        enter(action, ActionAct.DROP, reason);
        jdbc.sql("update actions.action set dropped_on = :today, closed_with = :with where id = :id")
                .param("today", LocalDate.now(clock))
                .param("with", withMatter)
                .param("id", action.id().id())
                .update();
    }
}
