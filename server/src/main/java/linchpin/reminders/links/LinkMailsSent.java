package linchpin.reminders.links;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each mail with a link was for, for as long as it may come back. */
@Component
class LinkMailsSent {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkMailsSent(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** It is about to be handed over: a server can say at once that it takes it, and send it back a moment later. */
    @Transactional
    public void note(UUID mail, UUID about) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("delete from reminders.link_mail where org_id = (select platform.current_org()) and sent_at < :before")
                .param("before", now.minus(KEPT))
                .update();
        jdbc.sql("insert into reminders.link_mail (id, about, sent_at) values (:id, :about, :now)")
                .param("id", mail)
                .param("about", about)
                .param("now", now)
                .update();
    }

    /** @return what it was for; empty for none of these */
    @Transactional(readOnly = true)
    public Optional<UUID> about(UUID mail) {
        return jdbc.sql("select about from reminders.link_mail where id = :id")
                .param("id", mail)
                .query(UUID.class)
                .optional();
    }
}
