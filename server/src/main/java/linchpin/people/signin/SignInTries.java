package linchpin.people.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.platform.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever guesses passwords: ten tries an account from one place in any quarter of an hour, and a hundred from all. So nobody is
 * locked out by somebody elsewhere who tries ten times. Sessions under way are not touched. Of a place only a number is kept, made of its
 * address by a key that is nowhere else and gone when the process is.
 */
@Component
class SignInTries {

    static final int MOST = 10;
    static final int MOST_FROM_EVERYWHERE = 100;

    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final byte[] key = new byte[32];

    SignInTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    private record Tried(long here, long everywhere) {}

    /** Counts a try before the password is looked at, so that many at once cannot slip through. */
    @Transactional
    boolean allow(UUID account, String source) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:account, 0))")
                .param("account", account + source)
                .query()
                .listOfRows();
        var since = OffsetDateTime.now(clock).minus(WITHIN);
        jdbc.sql("delete from people.sign_in_try where account_id = :account and at <= :since")
                .param("account", account)
                .param("since", since)
                .update();
        var before = jdbc.sql("""
                        select count(*) filter (where place = :place) as here, count(*) as everywhere from people.sign_in_try
                        where account_id = :account and at > :since""")
                .param("since", since)
                .param("account", account)
                .param("place", place(source))
                .query(Tried.class)
                .single();
        if (before.here() >= MOST || before.everywhere() >= MOST_FROM_EVERYWHERE) {
            return false;
        }
        jdbc.sql("insert into people.sign_in_try (account_id, place, at) values (:account, :place, :now)")
                .param("now", OffsetDateTime.now(clock))
                .param("account", account)
                .param("place", place(source))
                .update();
        return true;
    }

    /** The right person came: what was tried before from where they are does not count against them. */
    @Transactional
    void forget(AccountId account, String source) {
        jdbc.sql("delete from people.sign_in_try where account_id = :account and place = :place")
                .param("account", account.id())
                .param("place", place(source))
                .update();
    }

    private long place(String source) {
        return ByteBuffer.wrap(Secrets.mac(key, source.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
