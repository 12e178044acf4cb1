package linchpin.people.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import linchpin.people.signin.Tokens;
import linchpin.platform.ReadOnly;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions in the database, one row each, found by the digest of what the browser holds. Each is its owner's: row-level security shows nobody
 * else's. How long one lasts stands beside its table.
 */
@Component
public class KeptSessions {

    /** Each request would write its row otherwise. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final String COLUMNS =
            "id, account_id as account, works_in, device, began_at as began, used_at as used";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ReadOnly reading;
    private final Clock clock;

    KeptSessions(JdbcClient jdbc, TransactionOperations transactions, ReadOnly reading, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Begins a session, and forgets those of anybody that are over.
     *
     * @param worksIn the organisation; null for none
     * @return what the browser is to hold, which stands nowhere else
     */
    public String begin(AccountId account, @Nullable OrganisationId worksIn, String device) {
        var token = Tokens.fresh();
        as(account, () -> {
            jdbc.sql("select people.forget_sessions(:now)")
                    .param("now", now())
                    .query()
                    .listOfRows();
            return jdbc.sql("""
                            insert into people.session (digest, account_id, works_in, device, began_at, used_at)
                            values (:digest, :account, :works, :device, :now, :now)""")
                    .param("digest", Tokens.digest(token))
                    .param("account", account.id())
                    .param("works", worksIn == null ? null : worksIn.id())
                    .param("device", device)
                    .param("now", now())
                    .update();
        });
        return token;
    }

    /**
     * Notes that it is used, once a minute.
     *
     * @return the session of whoever holds this; empty where it is over or never was
     */
    public Optional<Session> with(String token) {
        var found = reading.of(() -> jdbc.sql("select " + COLUMNS + " from people.session_with(:digest, :now)")
                .param("digest", Tokens.digest(token))
                .param("now", now())
                .query(Session.class)
                .optional());
        found.filter(session -> session.used().isBefore(now().minus(NOTED_EVERY)))
                .ifPresent(this::used);
        return found;
    }

    /** Of several at once, one writes. */
    private void used(Session session) {
        as(
                session.account(),
                () -> jdbc.sql("update people.session set used_at = :now where id = :id and used_at < :before")
                        .param("now", now())
                        .param("before", now().minus(NOTED_EVERY))
                        .param("id", session.id())
                        .update());
    }

    /** Lets a session go on in another organisation. */
    public void work(Session session, OrganisationId organisation) {
        as(
                session.account(),
                () -> jdbc.sql("update people.session set works_in = :works where id = :id")
                        .param("works", organisation.id())
                        .param("id", session.id())
                        .update());
    }

    /** @return where this person is signed in, the last used first */
    public List<Session> of(AccountId account) {
        return as(
                account,
                () -> jdbc.sql(
                                "select " + COLUMNS
                                        + " from people.session where people.session_lasts(began_at, used_at, :now) order by used_at desc, id")
                        .param("now", now())
                        .query(Session.class)
                        .list());
    }

    /** Ends one of this person's sessions, from its next request on; somebody else's is not touched. */
    public void end(AccountId account, UUID session) {
        as(
                account,
                () -> jdbc.sql("delete from people.session where id = :id")
                        .param("id", session)
                        .update());
    }

    /** Ends all of this person's sessions but this one. */
    public void endOthers(AccountId account, @Nullable UUID but) {
        as(
                account,
                () -> jdbc.sql(
                                "delete from people.session where account_id in (select people.same_person()) and id is distinct from :but")
                        .param("but", but)
                        .update());
    }

    private <T> T as(AccountId account, Supplier<T> work) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(Tenancy.current().organisation(), account.id()))) {
            return transactions.execute(_ -> work.get());
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
