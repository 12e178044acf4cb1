package linchpin.notices.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import linchpin.notices.Carrier.Carried;
import linchpin.notices.Channel;
import linchpin.notices.Notice;
import linchpin.notices.NoticeState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits to be sent, and who is at it. Each step is a transaction of its own. Whoever takes a notice bears a number of their own: what one
 * who was taken for dead does afterwards changes nothing.
 */
@Component
class Outbox {

    /** Longer than any carrier is waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A notice that nobody else sends meanwhile. */
    record Taken(Notice notice, UUID attempt) {}

    /** @return the one that has waited longest of those that are due by this channel; empty for none */
    @Transactional
    public Optional<Taken> take(Channel channel) {
        return first(channel, "w.state = 'waiting' and w.due <= :now", "w.due", "tries + 1");
    }

    /** @return one by this channel whose sender seems to have died; empty for none */
    @Transactional
    public Optional<Taken> takeOver(Channel channel) {
        return first(channel, "w.state = 'sending' and w.gives_up < :now", "w.gives_up", "tries");
    }

    private Optional<Taken> first(Channel channel, String which, String order, String tries) {
        var attempt = UUID.randomUUID();
        return jdbc.sql("""
                        update notices.notice n set state = 'sending', attempt = :attempt, gives_up = :until, tries = %s, changed_at = :now
                        from notices.recipient r
                        where r.org_id = n.org_id and r.id = n.recipient_id and n.id = (
                            select w.id from notices.notice w join notices.recipient q on q.org_id = w.org_id and q.id = w.recipient_id
                            where %s and q.channel = :channel order by %s, w.id limit 1 for update of w skip locked)
                        returning n.id, n.recipient_id as recipient, upper(r.channel collate "C") as channel, n.about_id as about,
                                  upper(n.news collate "C") as news, upper(n.state collate "C") as state, n.due, n.tries, n.why""".formatted(tries, which, order))
                .param("attempt", attempt)
                .param("until", now().plus(PATIENCE))
                .param("now", now())
                .param("channel", channel.stored())
                .query(Notice.class)
                .optional()
                .map(notice -> new Taken(notice, attempt));
    }

    /** It went. */
    @Transactional
    public void sent(Taken taken, Carried carried) {
        end(taken, NoticeState.SENT, null, carried);
    }

    /** It ends without having been sent, as far as anybody knows. */
    @Transactional
    public void ends(Taken taken, NoticeState state, String why) {
        end(taken, state, why, new Carried(null, 0));
    }

    private void end(Taken taken, NoticeState state, @Nullable String why, Carried carried) {
        jdbc.sql("""
                        update notices.notice set state = :state, why = :why, reference = :reference, parts = nullif(:parts, 0),
                            gives_up = null, changed_at = :now
                        where id = :id and attempt = :attempt and state = 'sending'""")
                .param("state", state.stored())
                .param("why", why)
                .param("reference", carried.reference())
                .param("parts", carried.parts())
                .param("now", now())
                .param("id", taken.notice().id().id())
                .param("attempt", taken.attempt())
                .update();
    }

    /**
     * It waits again, having gone nowhere.
     *
     * @param wait how long from now it does so at least
     * @param counts whether it was tried: where nothing is carried for anybody, nothing was
     */
    @Transactional
    public void again(Taken taken, Duration wait, String why, boolean counts) {
        jdbc.sql("""
                        update notices.notice set state = 'waiting', due = :due, why = :why, gives_up = null, changed_at = :now,
                            tries = tries - case when :counts then 0 else 1 end
                        where id = :id and attempt = :attempt and state = 'sending'""")
                .param("due", now().plus(wait))
                .param("why", why)
                .param("counts", counts)
                .param("now", now())
                .param("id", taken.notice().id().id())
                .param("attempt", taken.attempt())
                .update();
    }

    /** @return how long until something is due, or somebody is taken for dead; empty while nothing waits */
    @Transactional(readOnly = true)
    public Optional<Duration> next(Channel channel) {
        return jdbc.sql("""
                        select min(case n.state when 'waiting' then n.due else n.gives_up end)
                        from notices.notice n join notices.recipient r on r.org_id = n.org_id and r.id = n.recipient_id
                        where n.state in ('waiting', 'sending') and r.channel = :channel""")
                .param("channel", channel.stored())
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> Duration.between(now(), at));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
