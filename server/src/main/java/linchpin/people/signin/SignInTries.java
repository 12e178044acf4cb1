package linchpin.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Slows down whoever guesses passwords: ten tries an account in any quarter of an hour. Sessions under way are not touched. */
@Component
class SignInTries {

    static final int MOST = 10;

    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try before the password is looked at, so that many at once cannot slip through. */
    @Transactional
    boolean allow(AccountId account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:account, 0))")
                .param("account", account.id().toString())
                .query()
                .listOfRows();
        var before = jdbc.sql("""
                        select count(*) from people.sign_in_try
                        where account_id = :account and at > :since""")
                .param("since", OffsetDateTime.now(clock).minus(WITHIN))
                .param("account", account.id())
                .query(Integer.class)
                .single();
        if (before >= MOST) {
            return false;
        }
        jdbc.sql("insert into people.sign_in_try (account_id, at) values (:account, :now)")
                .param("now", OffsetDateTime.now(clock))
                .param("account", account.id())
                .update();
        return true;
    }

    /** The right person came: what was tried before does not count against them. */
    @Transactional
    void forget(AccountId account) {
        jdbc.sql("delete from people.sign_in_try where account_id = :account")
                .param("account", account.id())
                .update();
    }
}
