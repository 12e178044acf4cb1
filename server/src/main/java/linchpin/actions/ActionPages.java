package linchpin.actions;

import static linchpin.actions.Actions.ACTION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of many matters, a page at a time: what is still to be done first, by due date; then what has ended, the latest first. */
@Component
public class ActionPages {

    private static final String ENDED = "state not in ('promised', 'started', 'put_back')";
    private static final String DAYS =
            "case when " + ENDED + " then date '2000-01-01' - coalesce(done_on, due) else due - date '2000-01-01' end";
    private static final LocalDate ZERO = LocalDate.of(2000, 1, 1);
    private static final String FORWARDS = ENDED + ", " + DAYS + ", id";
    private static final String BACKWARDS = ENDED + " desc, " + DAYS + " desc, id desc";

    private final JdbcClient jdbc;

    ActionPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where an action stands in the list.
     *
     * @param days counted so that the list goes up
     */
    private record Mark(boolean ended, int days, UUID id) {

        static @Nullable Mark of(@Nullable String sent) {
            if (sent == null || !sent.matches("(open|ended),-?[0-9]{1,7},[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                return null;
            }
            var parts = sent.split(",", -1);
            return new Mark(parts[0].equals("ended"), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
        }

        Map<String, Object> parameters() {
            return Map.of("ended", ended, "days", days, "id", id);
        }
    }

    /** @return what the action is marked by in an address of its page */
    public static String mark(Action action) {
        var ended = !action.state().open();
        var day = ended && action.doneOn() != null ? action.doneOn() : action.due();
        var days = day.toEpochDay() - ZERO.toEpochDay();
        return (ended ? "ended," + -days : "open," + days) + "," + action.id().id();
    }

    /** @return those of these matters, in the list's order, or the other way round going back; one more than a page */
    @Transactional(readOnly = true)
    public List<Action> page(Collection<MatterId> matters, Paging paging) {
        var mark = Mark.of(paging.mark());
        var beyond =
                mark == null ? "" : " and (" + FORWARDS + ") " + (paging.back() ? "<" : ">") + " (:ended, :days, :id)";
        return jdbc.sql(ACTION + " where matter_id = any (:matters)" + beyond + " order by "
                        + (paging.back() ? BACKWARDS : FORWARDS) + " limit " + (Paging.SIZE + 1))
                .param("matters", Actions.ids(matters))
                .params(mark == null ? Map.of() : mark.parameters())
                .query(Action.class)
                .list();
    }

    /** @return how many in these matters are late on this day */
    @Transactional(readOnly = true)
    public long late(Collection<MatterId> matters, LocalDate today) {
        return jdbc.sql("""
                        select count(*) from actions.action
                        where matter_id = any (:matters) and due < :today
                          and state in ('promised', 'started', 'put_back')""")
                .param("matters", Actions.ids(matters))
                .param("today", today)
                .query(Long.class)
                .single();
    }
}
