package linchpin.people;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.history.Names;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.platform.Digest;
import linchpin.platform.Seldom;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Accounts and the roles they hold. */
@Component
public class Accounts implements Names {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Passwords passwords, TransactionOperations transactions, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    /**
     * An account as signing in needs it.
     *
     * @param person whose it is
     */
    public record ForSignIn(
            OrganisationId orgId,
            UUID id,
            UUID person,
            @Nullable String passwordHash) {}

    /** @return the accounts with this address that were not stopped, of whatever organisation, the eldest first */
    @Transactional(propagation = Propagation.NEVER) // one that began for something else is shown nobody
    public List<ForSignIn> everywhere(String email) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(null, askedAbout(address(email))))) {
            return transactions.execute(
                    _ -> jdbc.sql("select org_id, id, person, password_hash from people.sign_in(:email)")
                            .param("email", address(email))
                            .query(ForSignIn.class)
                            .list());
        }
    }

    /** In whose name a transaction asks about an address: the database answers about that one and no other. */
    private static UUID askedAbout(String address) {
        var digest = ByteBuffer.wrap(Digest.of(address));
        return new UUID(digest.getLong(), digest.getLong());
    }

    /** @return the account with this address in the organisation in scope; empty when there is none or it was stopped */
    @Transactional(readOnly = true)
    public Optional<AccountId> withAddress(String email) {
        return jdbc.sql("""
                        select id from people.account
                        where org_id = (select platform.current_org()) and email = :email and stopped_at is null""")
                .param("email", address(email))
                .query(AccountId.class)
                .optional();
    }

    /** @return however it is written, the same */
    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** @return of a password of this address, to open an account with; made before a transaction is begun, for it takes its time */
    public String hashed(String email, String password) {
        return passwords.hashed(email, password);
    }

    /**
     * Opens an account in the organisation in scope.
     *
     * @param hash of its password; null for an account that cannot sign in by password
     */
    @Transactional
    public AccountId open(String email, String name, @Nullable String hash) {
        return open(email, name, hash, UUID.randomUUID());
    }

    /** As {@link #open(String, String, String)}, for a person who has accounts elsewhere. */
    @Transactional
    public AccountId open(String email, String name, @Nullable String hash, UUID person) {
        return jdbc.sql("""
                        insert into people.account (person, email, name, password_hash, created_at)
                        values (:person, :email, :name, :hash, :now) returning id""")
                .param("now", OffsetDateTime.now(clock))
                .param("person", person)
                .param("email", address(email))
                .param("name", name.strip())
                .param("hash", hash)
                .query(AccountId.class)
                .single();
    }

    /** Makes accounts, which somebody proved to be theirs all at once, one person's: whoever signs in by one works in all of them. */
    public void join(List<AccountId> theirs) {
        var person = UUID.randomUUID();
        theirs.forEach(account -> as(
                account,
                () -> jdbc.sql("update people.account set person = :person where id = :id")
                        .param("person", person)
                        .param("id", account.id())
                        .update()));
    }

    private void as(AccountId account, Runnable work) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(null, account.id()))) {
            transactions.executeWithoutResult(_ -> work.run());
        }
    }

    /**
     * Gives a role in the organisation in scope, from today.
     *
     * @param place the part it is held for; null for the whole organisation
     * @param until last day of the term; null for no end
     */
    @Transactional
    public void give(AccountId account, Role role, @Nullable PlaceId place, @Nullable LocalDate until) {
        jdbc.sql("""
                        insert into people.role_held (account_id, role, place_id, since, until, given_by, given_at)
                        values (:account, :role, :place, :today, :until, :by, :now)""")
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("account", account.id())
                .param("role", role.name())
                .param("place", place == null ? null : place.id())
                .param("until", until)
                .param("by", Tenancy.current().account())
                .update();
    }

    /** @return the names of these accounts, as far as they are known in the organisation in scope */
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Set<AccountId> accounts) {
        return Seldom.each(
                this,
                "names",
                accounts,
                all -> jdbc
                        .sql(
                                "select id, name from people.account where org_id = (select platform.current_org()) and id = any (:ids)")
                        .param("ids", all.stream().map(AccountId::id).toArray(UUID[]::new))
                        .query(Named.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Named::id, Named::name)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Set<UUID> accounts) {
        var names = new HashMap<UUID, String>();
        names(accounts.stream().map(AccountId::new).collect(Collectors.toSet()))
                .forEach((account, name) -> names.put(account.id(), name));
        return names;
    }

    /** @return everybody who today holds a role that may do this in the organisation in scope, by name */
    @Transactional(readOnly = true)
    public List<Named> whoMay(Permission permission) {
        return whoMay(permission, _ -> true);
    }

    /**
     * @param around a place and all that it lies in; nothing for what is about no particular place
     * @return as {@link #whoMay(Permission)}, those whose role that allows it is held there, or for the whole organisation
     */
    @Transactional(readOnly = true)
    public List<Named> whoMay(Permission permission, Collection<PlaceId> around) {
        return whoMay(permission, holder -> holder.placeId() == null || around.contains(holder.placeId()));
    }

    private record Holder(
            AccountId id, String name, Role role, @Nullable PlaceId placeId) {}

    private List<Named> whoMay(Permission permission, Predicate<Holder> there) {
        return holders()
                .filter(holder -> Permissions.of(holder.role()).contains(permission))
                .filter(there)
                .map(holder -> new Named(holder.id(), holder.name()))
                .distinct()
                .toList();
    }

    /** @return who holds which role today, by name */
    private Stream<Holder> holders() {
        var today = LocalDate.now(clock);
        return Seldom.once(
                this,
                today,
                () -> List.copyOf(
                        jdbc.sql("""
                        select a.id, a.name, h.role, h.place_id
                        from people.account a join people.role_held h on h.org_id = a.org_id and h.account_id = a.id
                        where a.stopped_at is null and h.org_id = (select platform.current_org())
                          and h.ended_at is null and h.since <= :today and (h.until is null or h.until >= :today)
                        order by a.name""").param("today", today).query(Holder.class).list()))
                .stream();
    }

    /** @return how many hold a role today, that lets them read what people say, for one of these places and not for the whole organisation */
    @Transactional(readOnly = true)
    public long team(Collection<PlaceId> places) {
        return holders()
                .filter(holder -> Permissions.of(holder.role()).contains(Permission.READ_LOG))
                .filter(holder -> holder.placeId() != null && places.contains(holder.placeId()))
                .map(Holder::id)
                .distinct()
                .count();
    }

    /** @return the names of everybody who today works in the organisation in scope; patient leaders are no staff */
    @Transactional(readOnly = true)
    public Set<String> namesOfStaff() {
        return holders()
                .filter(holder -> holder.role() != Role.PATIENT_LEADER)
                .map(Holder::name)
                .collect(Collectors.toSet());
    }

    /** A person by name. */
    public record Named(AccountId id, String name) {}
}
