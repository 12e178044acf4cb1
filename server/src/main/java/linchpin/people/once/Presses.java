package linchpin.people.once;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which buttons were pressed lately by the person who acts, and where that led. Kept for a day. */
@Component
class Presses {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A press that came before.
     *
     * @param at when
     * @param ledTo an address within the product; null while it is being worked on, or where that was broken off
     */
    record Earlier(OffsetDateTime at, @Nullable String ledTo) {}

    /** @return whether it is the first with this number; it is, until {@link #forget}, the only one */
    @Transactional
    boolean first(UUID press) {
        jdbc.sql("delete from people.press where account_id = (select platform.current_account()) and at < :before")
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
        return jdbc.sql("""
                        insert into people.press (account_id, press, at) values (platform.current_account(), :press, :now)
                        on conflict do nothing""")
                        .param("press", press)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    @Transactional
    void ledTo(UUID press, String where) {
        jdbc.sql(
                        "update people.press set led_to = :where where account_id = (select platform.current_account()) and press = :press")
                .param("where", where)
                .param("press", press)
                .update();
    }

    /** Nothing came of it, so it may be pressed again. */
    @Transactional
    void forget(UUID press) {
        jdbc.sql("delete from people.press where account_id = (select platform.current_account()) and press = :press")
                .param("press", press)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Earlier> earlier(UUID press) {
        return jdbc.sql(
                        "select at, led_to from people.press where account_id = (select platform.current_account()) and press = :press")
                .param("press", press)
                .query(Earlier.class)
                .optional();
    }
}
