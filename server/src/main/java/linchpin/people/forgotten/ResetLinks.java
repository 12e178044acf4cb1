package linchpin.people.forgotten;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import linchpin.people.AccountId;
import linchpin.people.signin.NewPassword;
import linchpin.people.signin.Tokens;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The links through which somebody chooses a new password. Each works once and for an hour, and a newer one ends those before it. */
@Component
class ResetLinks {

    private static final Duration TERM = Duration.ofHours(1);
    private static final String OPEN = "token_hash = :hash and used_at is null and until > :now";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    ResetLinks(JdbcClient jdbc, PasswordEncoder passwords, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whose password it is, as they are shown on their page. */
    record Forgetful(AccountId id, String email, String name) {}

    /** @return the token of a fresh link */
    String made(AccountId account) {
        var token = Tokens.fresh();
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("update people.password_reset set used_at = :now where account_id = :account and used_at is null")
                    .param("now", now())
                    .param("account", account.id())
                    .update();
            jdbc.sql(
                            "insert into people.password_reset (token_hash, account_id, until) values (:hash, :account, :until)")
                    .param("hash", Tokens.digest(token))
                    .param("account", account.id())
                    .param("until", now().plus(TERM))
                    .update();
        });
        return token;
    }

    /** @throws NotFound when the link was used, replaced, is too old or was never made */
    Forgetful whose(String token) {
        var account =
                transactions.execute(_ -> jdbc.sql("select account_id as id from people.password_reset where " + OPEN)
                        .param("hash", Tokens.digest(token))
                        .param("now", now())
                        .query(AccountId.class)
                        .optional()
                        .orElseThrow(NotFound::new));
        return as(
                account,
                () -> jdbc.sql("select id, email, name from people.account where id = :id and stopped_at is null")
                        .param("id", account.id())
                        .query(Forgetful.class)
                        .optional()
                        .orElseThrow(NotFound::new));
    }

    /** @return why the password is not good enough; empty where it is */
    static Optional<String> objection(Forgetful person, String password) {
        return NewPassword.objection(password, List.of(person.name(), person.email()));
    }

    /**
     * Changes the password, ends every session there is, and forgets who tried what before: whoever locked them out has lost.
     *
     * @throws NotFound when somebody was quicker with the link
     */
    void use(String token, Forgetful person, String password) {
        var hash = passwords.encode(password); // before anything is held
        as(person.id(), () -> {
            var burnt = jdbc.sql("update people.password_reset set used_at = :now where " + OPEN)
                    .param("hash", Tokens.digest(token))
                    .param("now", now())
                    .update();
            if (burnt == 0) {
                throw new NotFound();
            }
            jdbc.sql("update people.account set password_hash = :password where id = :id")
                    .param("password", hash)
                    .param("id", person.id().id())
                    .update();
            jdbc.sql("delete from people.sign_in_try where account_id = :id")
                    .param("id", person.id().id())
                    .update();
            return jdbc.sql("delete from people.session where principal_name = :account")
                    .param("account", person.id().id().toString())
                    .update();
        });
    }

    private <T> T as(AccountId account, Supplier<T> work) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(null, account.id()))) {
            return transactions.execute(_ -> work.get());
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
