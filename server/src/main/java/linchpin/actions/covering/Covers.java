package linchpin.actions.covering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.actions.ActionId;
import linchpin.actions.away.StandsIn;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.OneLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked to see to whose promises. */
@Component
class Covers implements StandsIn {

    private final JdbcClient jdbc;
    private final Clock clock;

    Covers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return those that were not ended, whoever is away, the first to end first */
    @Transactional(readOnly = true)
    public List<Cover> running() {
        return OneLook.once(this, "running", this::read);
    }

    private List<Cover> read() {
        return jdbc.sql("select id, away, covers, until, asked_on from actions.cover where ended_on is null order by"
                        + " until, id")
                .query(Cover.class)
                .list();
    }

    /** @return those of somebody that were not ended, the first to end first */
    @Transactional(readOnly = true)
    public List<Cover> running(AccountId away) {
        return running().stream().filter(cover -> cover.away().equals(away)).toList();
    }

    /**
     * A promise that somebody sees to meanwhile.
     *
     * @param stays whether it was only asked of whoever is away, and stays with whoever covers, who answered for it before
     */
    record Covered(ActionId actionId, boolean stays) {}

    /** @return the promises that somebody sees to by it */
    @Transactional(readOnly = true)
    public List<Covered> actions(Cover cover) {
        return jdbc.sql("select action_id, stays from actions.covered where cover_id = :cover order by action_id")
                .param("cover", cover.id())
                .query(Covered.class)
                .list();
    }

    /** @throws NotFound when it is no concern of this viewer's whether this person is away: of all who may promise, of their own, and of who covers */
    @Transactional(readOnly = true)
    public void requireConcern(AccountId away, Viewer viewer) {
        var covering = running(away).stream().anyMatch(cover -> cover.covers().equals(viewer.account()));
        if (!covering && !away.equals(viewer.account()) && !viewer.may(Permission.PROMISE_ACTION)) {
            throw new NotFound();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, Set<AccountId>> covering() {
        return running().stream()
                .collect(Collectors.groupingBy(Cover::covers, Collectors.mapping(Cover::away, Collectors.toSet())));
    }

    void keep(Cover cover, AccountId askedBy, Collection<Covered> actions) {
        jdbc.sql("""
            insert into actions.cover (id, away, covers, until, asked_by, asked_on)
            values (:id, :away, :covers, :until, :by, :on)\
            """)
                .param("id", cover.id())
                .param("away", cover.away().id())
                .param("covers", cover.covers().id())
                .param("until", cover.until())
                .param("by", askedBy.id())
                .param("on", cover.askedOn())
                .update();
        actions.forEach(one -> jdbc.sql(
                        "insert into actions.covered (cover_id, action_id, stays) values (:cover, :action, :stays)")
                .param("cover", cover.id())
                .param("action", one.actionId().id())
                .param("stays", one.stays())
                .update());
    }

    /** Ends it for good. */
    void end(Cover cover) {
        jdbc.sql("update actions.cover set ended_on = :today where id = :id and ended_on is null")
                .param("today", LocalDate.now(clock))
                .param("id", cover.id())
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
