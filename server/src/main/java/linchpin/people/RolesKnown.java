package linchpin.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.platform.Seldom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which role somebody does something, and who gave it to them: for pages that name the role and not the person, or ask how it was come by. */
@Component
public class RolesKnown {

    private final JdbcClient jdbc;
    private final Clock clock;

    RolesKnown(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A role that somebody holds, or held.
     *
     * @param giver by name; null for whoever set the organisation up
     * @param own whether they gave it to themselves
     */
    public record Known(
            AccountId accountId,
            Role role,
            LocalDate since,
            @Nullable String giver,
            boolean own) {}

    /** @return of each of these accounts the role that allows it, the latest of those held today before those that have ended */
    @Transactional(readOnly = true)
    public Map<AccountId, Known> allowing(Permission permission, Set<AccountId> accounts) {
        var known = new HashMap<AccountId, Known>();
        var today = LocalDate.now(clock);
        Seldom.each(this, today, accounts, all -> held(all, today))
                .forEach((account, held) -> held.stream()
                        .filter(one -> Permissions.of(one.role()).contains(permission))
                        .findFirst()
                        .ifPresent(one -> known.put(account, one)));
        return Collections.unmodifiableMap(known);
    }

    private Map<AccountId, List<Known>> held(Set<AccountId> accounts, LocalDate today) {
        return jdbc
                .sql("""
                    select h.account_id, h.role, h.since, g.name as giver, coalesce(h.given_by = h.account_id, false) as own
                    from people.role_held h left join people.account g on g.org_id = h.org_id and g.id = h.given_by
                    where h.org_id = (select platform.current_org()) and h.account_id = any (:accounts)
                    order by h.ended_at is null and (h.until is null or h.until >= :today) desc, h.given_at desc\
                    """)
                .param("accounts", accounts.stream().map(AccountId::id).toArray(UUID[]::new))
                .param("today", today)
                .query(Known.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Known::accountId));
    }

    /** @return who holds this role today, for whatever part of the organisation */
    @Transactional(readOnly = true)
    public Set<AccountId> holding(Role role) {
        return holding(EnumSet.of(role));
    }

    /** @return who works here today in whatever role; patient leaders are no staff, unless they are staff too */
    @Transactional(readOnly = true)
    public Set<AccountId> staff() {
        return holding(EnumSet.complementOf(EnumSet.of(Role.PATIENT_LEADER)));
    }

    private Set<AccountId> holding(Set<Role> roles) {
        var today = LocalDate.now(clock);
        return Seldom.once(
                this,
                List.of(roles, today),
                () -> Collections.unmodifiableSet(jdbc.sql("""
            select distinct a.id from people.role_held h join people.account a on a.org_id = h.org_id and a.id = h.account_id
            where h.org_id = (select platform.current_org()) and a.stopped_at is null and h.ended_at is null
              and h.role = any (:roles) and h.since <= :today and (h.until is null or h.until >= :today)\
            """)
                        .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                        .param("today", today)
                        .query(AccountId.class)
                        .set()));
    }

    private record Alone(AccountId accountId, Role role) {}

    /** @return who holds a role today that nobody else holds for the same part of the organisation, or for all of it */
    @Transactional(readOnly = true)
    public Map<AccountId, EnumSet<Role>> alone() {
        return jdbc.sql("""
            with now as (select h.account_id, h.role, h.place_id
                         from people.role_held h join people.account a on a.org_id = h.org_id and a.id = h.account_id
                         where h.org_id = (select platform.current_org()) and a.stopped_at is null and h.ended_at is null
                           and h.since <= :today and (h.until is null or h.until >= :today))
            select distinct one.account_id, one.role from now one
            where not exists (select 1 from now other where other.role = one.role and other.account_id <> one.account_id
                              and (other.place_id is null or other.place_id = one.place_id))\
            """).param("today", LocalDate.now(clock)).query(Alone.class).list().stream()
                .collect(Collectors.groupingBy(
                        Alone::accountId,
                        Collectors.mapping(Alone::role, Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }
}
