package linchpin.people.lending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Accounts.Named;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to hold which role, and has not answered. What would be over by now is asked of nobody. */
@Component
class RolesAsked {

    private final JdbcClient jdbc;
    private final Clock clock;

    RolesAsked(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            UUID id, UUID accountId, Role role, @Nullable UUID placeId, LocalDate until, UUID askedBy) {

        Asked asked() {
            return new Asked(
                    id,
                    new AccountId(accountId),
                    role,
                    placeId == null ? null : new PlaceId(placeId),
                    until,
                    new AccountId(askedBy));
        }
    }

    /** @return all that wait for an answer, the first asked first */
    @Transactional(readOnly = true)
    public List<Asked> waiting() {
        return jdbc.sql("""
            select id, account_id, role, place_id, until, asked_by from people.role_asked
            where answered_at is null and until >= :today order by asked_at, id\
            """).param("today", LocalDate.now(clock)).query(Row.class).list().stream()
                .map(Row::asked)
                .toList();
    }

    /** @return what this person is asked */
    @Transactional(readOnly = true)
    public Optional<Asked> waiting(UUID id, AccountId person) {
        return waiting().stream()
                .filter(one -> one.id().equals(id) && one.account().equals(person))
                .findFirst();
    }

    private record Part(@Nullable UUID placeId) {}

    /** @return for which parts of the organisation this person holds the role today; null is all of it, and comes first */
    @Transactional(readOnly = true)
    public List<Optional<PlaceId>> parts(AccountId holder, Role role) {
        return jdbc
                .sql("""
                    select place_id from people.role_held
                    where org_id = (select platform.current_org()) and account_id = :holder and role = :role
                      and ended_at is null and since <= :today and (until is null or until >= :today)
                    order by place_id is not null, place_id\
                    """)
                .param("holder", holder.id())
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query(Part.class)
                .list()
                .stream()
                .map(part -> Optional.ofNullable(part.placeId()).map(PlaceId::new))
                .toList();
    }

    /** @return everybody who holds a role here today, by name */
    @Transactional(readOnly = true)
    public List<Named> working() {
        return jdbc.sql("""
            select distinct a.id, a.name from people.account a join people.role_held h on h.org_id = a.org_id and h.account_id = a.id
            where a.org_id = (select platform.current_org()) and a.stopped_at is null and h.ended_at is null
              and h.since <= :today and (h.until is null or h.until >= :today) order by a.name, a.id\
            """)
                .param("today", LocalDate.now(clock))
                .query(Named.class)
                .list();
    }

    void keep(Asked asked) {
        jdbc.sql("""
            insert into people.role_asked (id, account_id, role, place_id, until, asked_by, asked_at)
            values (:id, :account, :role, :place, :until, :by, :now)\
            """)
                .param("id", asked.id())
                .param("account", asked.account().id())
                .param("role", asked.role().name())
                .param("place", asked.place() == null ? null : asked.place().id())
                .param("until", asked.until())
                .param("by", asked.askedBy().id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** @return whether nobody had answered it */
    boolean answer(Asked asked, boolean yes) {
        return jdbc.sql("update people.role_asked set answered_at = :now, yes = :yes where id = :id and"
                                + " answered_at is null")
                        .param("now", OffsetDateTime.now(clock))
                        .param("yes", yes)
                        .param("id", asked.id())
                        .update()
                == 1;
    }

    /** From today, by who asked. */
    void give(Asked asked) {
        jdbc.sql("""
            insert into people.role_held (account_id, role, place_id, since, until, given_by, given_at)
            values (:account, :role, :place, :today, :until, :by, :now)\
            """)
                .param("account", asked.account().id())
                .param("role", asked.role().name())
                .param("place", asked.place() == null ? null : asked.place().id())
                .param("today", LocalDate.now(clock))
                .param("until", asked.until())
                .param("by", asked.askedBy().id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
