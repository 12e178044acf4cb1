package linchpin.people.arranging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.history.History;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Permissions;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.acts.PersonAct;
import linchpin.people.acts.PersonDeed;
import linchpin.platform.NotFound;
import linchpin.platform.OneLook;
import linchpin.platform.Seldom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds, and held, which role in the organisation in scope, and ending them. */
@Component
class RolesHeld {

    private final JdbcClient jdbc;
    private final Places places;
    private final History history;
    private final Clock clock;

    RolesHeld(JdbcClient jdbc, Places places, History history, Clock clock) {
        this.history = history;
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            AccountId accountId,
            String name,
            String email,
            Role role,
            @Nullable PlaceId placeId,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate ended,
            @Nullable AccountId givenBy,
            @Nullable String giver,
            OffsetDateTime givenAt) {}

    /**
     * A role held by somebody.
     *
     * @param part the place it is held for, in words; null for the whole organisation
     * @param until last day of the term; null for no end
     * @param over whether it has ended
     * @param given by whom
     */
    record RoleHeld(
            UUID id,
            AccountId account,
            String name,
            String email,
            Role role,
            @Nullable PlaceId place,
            @Nullable String part,
            LocalDate since,
            @Nullable LocalDate until,
            boolean over,
            Given given) {

        /** @return whether they gave it to themselves, with nobody else to ask */
        boolean taken() {
            return account.equals(given.by());
        }

        boolean arranges() {
            return Permissions.of(role).contains(Permission.ARRANGE_PEOPLE);
        }
    }

    /**
     * How somebody came to a role.
     *
     * @param by null for whoever set the organisation up
     * @param name of them; null where nobody is known
     */
    record Given(@Nullable AccountId by, @Nullable String name, OffsetDateTime at) {}

    /** @return all that this organisation ever gave, by name and the latest first */
    @Transactional(readOnly = true)
    public List<RoleHeld> all() {
        return OneLook.once(this, "all", this::read);
    }

    private List<RoleHeld> read() {
        var today = LocalDate.now(clock);
        var known = places.byId();
        return Seldom.once(this, today, () -> rows(today)).stream()
                .map(row -> held(row, known))
                .toList();
    }

    private List<Row> rows(LocalDate today) {
        // One's own roles elsewhere can be seen too, hence the condition on the organisation.
        return List.copyOf(jdbc.sql("""
                        select h.id, h.account_id, a.name, a.email, h.role, h.place_id, h.since, h.until,
                               h.given_by, g.name as giver, h.given_at,
                               coalesce(h.ended_at::date, case when h.until < :today then h.until end) as ended
                        from people.role_held h join people.account a on a.org_id = h.org_id and a.id = h.account_id
                        left join people.account g on g.org_id = h.org_id and g.id = h.given_by
                        where h.org_id = (select platform.current_org()) order by a.name, h.since desc, h.role""").param("today", today).query(Row.class).list());
    }

    private static RoleHeld held(Row row, Map<PlaceId, Place> known) {
        var place = row.placeId() == null ? null : known.get(row.placeId());
        return new RoleHeld(
                row.id(),
                row.accountId(),
                row.name(),
                row.email(),
                row.role(),
                row.placeId(),
                place == null ? null : place.fullName(),
                row.since(),
                row.ended() == null ? row.until() : row.ended(),
                row.ended() != null,
                new Given(row.givenBy(), row.giver(), row.givenAt()));
    }

    /** @return the roles held today */
    @Transactional(readOnly = true)
    public List<RoleHeld> now() {
        return all().stream().filter(held -> !held.over()).toList();
    }

    /**
     * As far as somebody arranges: they do not learn who a person is elsewhere in the organisation.
     *
     * @return what a person holds, and held
     * @throws NotFound when that is nothing
     */
    @Transactional(readOnly = true)
    public List<RoleHeld> of(AccountId account, Reach reach) {
        var held = all().stream()
                .filter(one -> one.account().equals(account) && reach.covers(one.place()))
                .toList();
        if (held.isEmpty()) {
            throw new NotFound();
        }
        return held;
    }

    /** @return whether all that a person holds today lies within this reach */
    @Transactional(readOnly = true)
    public boolean allWithin(AccountId account, Reach reach) {
        var held = now().stream().filter(one -> one.account().equals(account)).toList();
        return !held.isEmpty() && held.stream().allMatch(one -> reach.covers(one.place()));
    }

    /** @return the roles nobody holds */
    @Transactional(readOnly = true)
    public List<Role> empty() {
        var filled = now().stream().map(RoleHeld::role).toList();
        return Arrays.stream(Role.values())
                .filter(role -> !filled.contains(role))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<RoleHeld> with(UUID id) {
        return now().stream().filter(held -> held.id().equals(id)).findFirst();
    }

    /** @return whether somebody else arranges people where this role would be held */
    @Transactional(readOnly = true)
    boolean anotherArranges(Viewer viewer, @Nullable PlaceId part) {
        return now().stream()
                .filter(held -> held.arranges() && !held.account().equals(viewer.account()))
                .anyMatch(held -> held.place() == null
                        || (part != null && places.below(Set.of(held.place())).covers(part)));
    }

    /** Ends roles at once, and writes it down. @throws LastArranger when nobody would be left to give roles */
    @Transactional
    public void end(List<UUID> ids, Viewer viewer) {
        lock();
        now().stream()
                .filter(held -> ids.contains(held.id()))
                .forEach(held -> history.did(
                        PersonDeed.of(PersonAct.ROLE_ENDED, held.account(), held.role(), held.part()), null));
        jdbc.sql(
                        "update people.role_held set ended_at = :now, ended_by = :by where id = any (:ids) and ended_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", viewer.account().id())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        var arranged = now().stream().anyMatch(held -> held.place() == null && held.arranges());
        if (!arranged) {
            throw new LastArranger();
        }
    }

    /** Two people who end each other's role, or say yes to the same, at the same moment must not both succeed. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('roles of ' || platform.current_org()::text, 0))")
                .query()
                .listOfRows();
    }
}
