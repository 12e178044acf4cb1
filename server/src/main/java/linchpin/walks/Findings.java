package linchpin.walks;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.actions.ActionId;
import linchpin.actions.ActionState;
import linchpin.actions.Actions;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programme of works: what was found on walks, and what becomes of it. */
@Component
public class Findings {

    private static final String FINDING = """
            select id, walk_id, n, place_id, asked, said, found_on, upper(state collate "C") as state, owner_id as owner, upper(cost collate "C") as cost, due,
                   because, settled_on, matter_id, action_id
            from walks.finding f
            """;

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Clock clock;

    Findings(JdbcClient jdbc, Actions actions, Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or it is at a place that this viewer may not read about */
    @Transactional(readOnly = true)
    public Finding readable(FindingId id, Viewer viewer) {
        return jdbc.sql(FINDING + "where id = :id")
                .param("id", id.id())
                .query(Finding.class)
                .optional()
                .filter(finding -> viewer.mayReadAbout(finding.placeId()))
                .orElseThrow(NotFound::new);
    }

    /** As {@link #readable(FindingId, Viewer)}, for writing: it stays as it is until the transaction ends. */
    @Transactional
    public Finding held(FindingId id, Viewer viewer) {
        jdbc.sql("select 1 from walks.finding where id = :id for update")
                .param("id", id.id())
                .query(Integer.class)
                .list();
        return readable(id, viewer);
    }

    /** @return those of places that this viewer may read about: what stands first, by due day, then what is settled */
    @Transactional(readOnly = true)
    public List<Finding> readable(Viewer viewer) {
        return jdbc.sql(FINDING + "where " + viewer.reach().sql("f.place_id")
                        + " order by settled_on is not null, due nulls last, found_on desc, id")
                .param("reach", viewer.reach().ids())
                .query(Finding.class)
                .list();
    }

    /** @return what stands at this very place, the oldest first */
    @Transactional(readOnly = true)
    public List<Finding> standing(PlaceId place) {
        return jdbc.sql(FINDING + "where place_id = :place and state in ('open', 'half') order by found_on, n, id")
                .param("place", place.id())
                .query(Finding.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Finding> of(WalkId walk) {
        return jdbc.sql(FINDING + "where walk_id = :walk order by n")
                .param("walk", walk.id())
                .query(Finding.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Finding> of(MatterId matter) {
        return jdbc.sql(FINDING + "where matter_id = :matter order by found_on, n, id")
                .param("matter", matter.id())
                .query(Finding.class)
                .list();
    }

    /** @return what stands, is no action yet, and this person is named for, by due day */
    @Transactional(readOnly = true)
    public List<Finding> toPutRight(AccountId owner) {
        return jdbc.sql(FINDING + """
                        where owner_id = :owner and state in ('open', 'half') and action_id is null
                        order by due nulls last, id""")
                .param("owner", owner.id())
                .query(Finding.class)
                .list();
    }

    void keep(Walk walk, Item item) {
        jdbc.sql("""
                        insert into walks.finding (walk_id, n, place_id, asked, said, found_on)
                        values (:walk, :n, :place, :asked, :said, :on)""")
                .param("walk", walk.id().id())
                .param("n", item.n())
                .param("place", walk.placeId().id())
                .param("asked", item.asked())
                .param("said", item.said())
                .param("on", walk.walkedOn())
                .update();
    }

    /**
     * It was looked at again: fixed, half, or not. What was said to be refused stays so, and so does what was found, or looked at again, on a
     * later day: a walk can be typed in long after it was walked. What still stands though its action was done can be promised anew.
     */
    void again(FindingId finding, Finding.State state, LocalDate on) {
        var changed = jdbc.sql("""
                        update walks.finding f set state = :state, settled_on = case when :state = 'fixed' then cast(:on as date) end
                        where id = :id and state <> 'refused' and found_on <= :on and not exists (
                            select 1 from walks.item i join walks.walk w on w.org_id = i.org_id and w.id = i.walk_id
                            where i.org_id = f.org_id and i.finding_id = f.id and i.verdict <> 'not_tried'
                              and w.finished_on is not null and w.walked_on > :on)""")
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("on", on)
                .param("id", finding.id())
                .update();
        if (changed > 0 && state.stands()) {
            promised(finding)
                    .flatMap(actions::with)
                    .filter(action -> action.state() == ActionState.DONE)
                    .ifPresent(action -> free(action.id()));
        }
    }

    private Optional<ActionId> promised(FindingId finding) {
        return jdbc.sql("select action_id as id from walks.finding where id = :id and action_id is not null")
                .param("id", finding.id())
                .query(ActionId.class)
                .optional();
    }

    /** Who puts it right, what it takes, and by when. */
    @Transactional
    public void plan(FindingId finding, @Nullable AccountId owner, @Nullable Cost cost, @Nullable LocalDate due) {
        jdbc.sql("update walks.finding set owner_id = :owner, cost = :cost, due = :due where id = :id")
                .param("owner", owner == null ? null : owner.id())
                .param("cost", cost == null ? null : cost.stored())
                .param("due", due)
                .param("id", finding.id())
                .update();
    }

    @Transactional
    public void refuse(FindingId finding, String because) {
        jdbc.sql("update walks.finding set state = 'refused', because = :because, settled_on = :today where id = :id")
                .param("because", because)
                .param("today", LocalDate.now(clock))
                .param("id", finding.id())
                .update();
    }

    /**
     * @param action null where it became a matter only
     * @param owner of the action; null for none
     */
    @Transactional
    public void became(FindingId finding, MatterId matter, @Nullable ActionId action, @Nullable AccountId owner) {
        jdbc.sql("""
                        update walks.finding set matter_id = :matter, action_id = :action, owner_id = coalesce(owner_id, :owner)
                        where id = :id""")
                .param("matter", matter.id())
                .param("action", action == null ? null : action.id(), Types.OTHER)
                .param("owner", owner == null ? null : owner.id(), Types.OTHER)
                .param("id", finding.id())
                .update();
    }

    /** The action puts it right no more; it stays in its matter. */
    @Transactional
    public void dropped(ActionId action) {
        free(action);
    }

    private void free(ActionId action) {
        jdbc.sql("update walks.finding set action_id = null where action_id = :action")
                .param("action", action.id())
                .update();
    }
}
