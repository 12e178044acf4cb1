package linchpin.notices.arrived;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import linchpin.notices.Channel;
import linchpin.notices.HandleNotices;
import linchpin.notices.NoticeId;
import linchpin.notices.RecipientId;
import linchpin.notices.Recipients;
import linchpin.notices.Stopped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was sent lately and may not have come there. Each step is a transaction of its own. */
@Component
class UnderWay {

    /** As long as Notify tries to deliver a text. A letter takes some days. */
    private static final Duration LATELY = Duration.ofDays(7);

    private static final Duration AGAIN = Duration.ofMinutes(25);

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final HandleNotices handling;
    private final Clock clock;

    UnderWay(JdbcClient jdbc, Recipients recipients, HandleNotices handling, Clock clock) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.handling = handling;
        this.clock = clock;
    }

    /**
     * Something to be asked for.
     *
     * @param reference as whoever carries it calls it
     */
    record Sent(NoticeId id, RecipientId recipient, Channel channel, String reference) {}

    /** @return one that was not asked for lately, which nobody else asks for meanwhile; empty for none */
    @Transactional
    public Optional<Sent> next() {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        update notices.notice n set asked_at = :now from notices.recipient r
                        where r.org_id = n.org_id and r.id = n.recipient_id and n.id = (
                            select w.id from notices.notice w
                            where w.state = 'sent' and w.reference is not null and w.arrived_at is null and w.changed_at > :lately
                              and (w.asked_at is null or w.asked_at < :again)
                            order by w.asked_at nulls first limit 1 for update of w skip locked)
                        returning n.id, n.recipient_id as recipient, upper(r.channel collate "C") as channel, n.reference""")
                .param("now", now)
                .param("lately", now.minus(LATELY))
                .param("again", now.minus(AGAIN))
                .query(Sent.class)
                .optional();
    }

    /** It came there. */
    @Transactional
    public void there(Sent sent) {
        jdbc.sql("update notices.notice set arrived_at = :now where id = :id and state = 'sent'")
                .param("now", OffsetDateTime.now(clock))
                .param("id", sent.id().id())
                .update();
    }

    /** Nothing ever comes there: the address is forgotten. */
    @Transactional
    public void noSuchAddress(Sent sent) {
        handling.cameBack(sent.id(), "Whoever carries it says that nothing can be delivered there");
        recipients.stop(sent.recipient(), Stopped.BOUNCED);
    }

    /** It did not come there; somebody may send it again. */
    @Transactional
    public void notThere(Sent sent) {
        handling.cameBack(
                sent.id(),
                sent.channel() == Channel.LETTER
                        ? "It could not be printed or posted"
                        : "It was not delivered: the telephone was off for long, or something failed on the way");
    }
}
