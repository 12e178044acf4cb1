package linchpin.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.platform.NotFound;
import linchpin.ui.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions, as everybody further down the thread, and the public, may read them. */
@Component
public class Actions {

    private static final String ACTION = """
            select id, matter_id, what, owner_id, due, first_due, small, upper(state) as state,
                   promised_on, done_on, done_what, reason
            from actions.action
            """;

    private final JdbcClient jdbc;

    Actions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Action> with(ActionId id) {
        return jdbc.sql(ACTION + " where id = :id")
                .param("id", id.id())
                .query(Action.class)
                .optional();
    }

    /** @return the actions of a matter, in the order they were promised */
    @Transactional(readOnly = true)
    public List<Action> of(MatterId matter) {
        return jdbc.sql(ACTION + " where matter_id = :matter order by promised_on, id")
                .param("matter", matter.id())
                .query(Action.class)
                .list();
    }

    /** @return everything still to be done, by due date: the late first */
    @Transactional(readOnly = true)
    public List<Action> open() {
        return jdbc.sql(ACTION + " where state in ('promised', 'started', 'put_back') order by due, id")
                .query(Action.class)
                .list();
    }

    /** @return those of these matters, what is still to be done first, by due date; or the other way round going back. One more than a page */
    @Transactional(readOnly = true)
    List<Action> page(Collection<MatterId> matters, Paging paging) {
        var mark = ActionMark.of(paging.mark());
        var beyond = mark == null
                ? ""
                : " and (" + ActionMark.ORDER + ") " + (paging.back() ? "<" : ">") + " (:ended, :days, :id)";
        return jdbc.sql(ACTION + " where matter_id = any (cast(:matters as uuid[]))" + beyond + " order by "
                        + ActionMark.ordered(paging.back()) + " limit " + (Paging.SIZE + 1))
                .param("matters", ids(matters))
                .params(mark == null ? Map.of() : mark.parameters())
                .query(Action.class)
                .list();
    }

    /** @return those of these matters that were done from one day to another, in order of their days */
    @Transactional(readOnly = true)
    List<Action> done(Collection<MatterId> matters, LocalDate from, LocalDate to) {
        return jdbc.sql(ACTION + """
                         where matter_id = any (cast(:matters as uuid[])) and state = 'done' and done_on between :from and :to
                         order by done_on, id""")
                .param("matters", ids(matters))
                .param("from", from)
                .param("to", to)
                .query(Action.class)
                .list();
    }

    /** @return how many in these matters are late on this day */
    @Transactional(readOnly = true)
    long late(Collection<MatterId> matters, LocalDate today) {
        return jdbc.sql("""
                        select count(*) from actions.action
                        where matter_id = any (cast(:matters as uuid[])) and due < :today
                          and state in ('promised', 'started', 'put_back')""")
                .param("matters", ids(matters))
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private static String ids(Collection<MatterId> matters) {
        return matters.stream().map(matter -> matter.id().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    /** @return what this person still has to do, by due date */
    @Transactional(readOnly = true)
    List<Action> openOf(AccountId owner) {
        return jdbc.sql(ACTION + """
                         where owner_id = :owner and state in ('promised', 'started', 'put_back') order by due, id""")
                .param("owner", owner.id())
                .query(Action.class)
                .list();
    }

    /** @return the action, kept from changing until the transaction ends */
    Action held(ActionId id) {
        return jdbc.sql(ACTION + " where id = :id for update")
                .param("id", id.id())
                .query(Action.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @return whether the matter has an action claimed to be done */
    @Transactional(readOnly = true)
    public boolean anyDone(MatterId matter) {
        return of(matter).stream().anyMatch(action -> action.state() == ActionState.DONE);
    }

    static boolean isLate(Action action, LocalDate today) {
        return action.daysLate(today) > 0;
    }
}
