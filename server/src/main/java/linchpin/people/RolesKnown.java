package linchpin.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        jdbc
                .sql("""
                        select h.account_id, h.role, h.since, g.name as giver, coalesce(h.given_by = h.account_id, false) as own
                        from people.role_held h left join people.account g on g.org_id = h.org_id and g.id = h.given_by
                        where h.org_id = (select platform.current_org()) and h.account_id = any (:accounts)
                        order by h.ended_at is null and (h.until is null or h.until >= :today) desc, h.given_at desc""")
                .param("accounts", accounts.stream().map(AccountId::id).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query(Known.class)
                .list()
                .stream()
                .filter(held -> Permissions.of(held.role()).contains(permission))
                .forEach(held -> known.putIfAbsent(held.accountId(), held));
        return known;
    }
}
