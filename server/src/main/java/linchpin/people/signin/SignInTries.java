package linchpin.people.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /**
     * Counts a try before the password is looked at, so that many at once cannot slip through.
     *
     * @param accounts that an address has, or what stands for none
     * @return those for which it may be tried
     */
    @Transactional
    Set<UUID> allow(List<UUID> accounts, String source) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:account, 0))")
                .param("account", accounts.getFirst() + source)
                .query()
                .listOfRows();
        var all = accounts.toArray(UUID[]::new);
        var since = OffsetDateTime.now(clock).minus(WITHIN);
        jdbc.sql("delete from people.sign_in_try where account_id = any (:accounts) and at <= :since")
                .param("accounts", all)
                .param("since", since)
                .update();
        return jdbc.sql("""
                        insert into people.sign_in_try (account_id, place, at)
                        select a.id, :place, :now from unnest(cast(:accounts as uuid[])) as a (id)
                        where (select count(*) filter (where t.place = :place) < :most and count(*) < :mostFromEverywhere
                               from people.sign_in_try t where t.account_id = a.id and t.at > :since)
                        returning account_id""")
                .param("now", OffsetDateTime.now(clock))
                .param("accounts", all)
                .param("place", place(source))
                .param("since", since)
                .param("most", MOST)
                .param("mostFromEverywhere", MOST_FROM_EVERYWHERE)
                .query(UUID.class)
                .set();
    }

    /** The right person came: what was tried before from where they are does not count against them. */
    @Transactional
    void forget(List<UUID> accounts, String source) {
        jdbc.sql("delete from people.sign_in_try where account_id = any (:accounts) and place = :place")
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("place", place(source))
                .update();
    }

    private long place(String source) {
        return ByteBuffer.wrap(Secrets.mac(key, source.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
