package linchpin.approach.going;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import linchpin.approach.LeftAlone;
import linchpin.approach.LeftOut;
import linchpin.approach.sorting.SortPeople.LimitDay;
import linchpin.notices.Carrier.Carried;
import linchpin.notices.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits to be asked, and who is at it. Each step is a transaction of its own. That somebody is asked now is noted before anything is handed
 * over, so that two lists, or two who send, never ask one person twice.
 */
@Component
class ToGo {

    /** Longer than any carrier is waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final LeftAlone alone;
    private final LimitDay limit;
    private final Clock clock;

    ToGo(JdbcClient jdbc, LeftAlone alone, LimitDay limit, Clock clock) {
        this.jdbc = jdbc;
        this.alone = alone;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * What came of taking the next one.
     *
     * @param taken who is to be asked; null where they were left out
     */
    record Next(@Nullable Taken taken) {}

    /** @return the one that has waited longest of those that are due by this channel; empty for none */
    @Transactional
    public Optional<Next> take(Channel channel) {
        return first(channel, "state = 'waiting' and due <= :now", "due", "tries + 1")
                .map(taken -> {
                    var why = why(taken);
                    if (why == null) {
                        return new Next(taken);
                    }
                    end(taken, "left_out", why.stored(), 0);
                    return new Next(null);
                });
    }

    private @Nullable LeftOut why(Taken taken) {
        if (calledBack(taken)) {
            return LeftOut.CALLED_BACK;
        }
        if (alone.inPeace(taken.mac())) {
            return LeftOut.PEACE;
        }
        if (alone.hasStopped(taken.mac())) {
            return LeftOut.STOPPED;
        }
        return note(taken) ? null : LeftOut.LATELY;
    }

    /** Whoever called it back passed over what was under way at that moment, which may wait again. */
    private boolean calledBack(Taken taken) {
        return jdbc.sql("select stopped_at is not null from approach.ask_list where id = :list")
                .param("list", taken.listId())
                .query(Boolean.class)
                .single();
    }

    /** @return false where they were asked a short time ago */
    private boolean note(Taken taken) {
        return jdbc.sql("""
                        insert into approach.asked as a (mac, list_id, asked_on) values (:mac, :list, :today)
                        on conflict (org_id, mac) do update set list_id = excluded.list_id, asked_on = excluded.asked_on
                        where a.asked_on <= :last""")
                        .param("mac", taken.mac())
                        .param("list", taken.listId())
                        .param("today", LocalDate.now(clock))
                        .param("last", limit.last())
                        .update()
                > 0;
    }

    /** @return one by this channel whose sender seems to have died; empty for none */
    @Transactional
    public Optional<Taken> takeOver(Channel channel) {
        return first(channel, "state = 'sending' and gives_up < :now", "gives_up", "tries");
    }

    private Optional<Taken> first(Channel channel, String which, String order, String tries) {
        var attempt = UUID.randomUUID();
        return jdbc.sql("""
                        update approach.to_ask set state = 'sending', attempt = :attempt, gives_up = :until, tries = %s
                        where id = (select w.id from approach.to_ask w where w.channel = :channel and %s
                                    order by %s, w.id limit 1 for update of w skip locked)
                        returning id, list_id, place_id, mac, address, tries, attempt""".formatted(tries, which, order))
                .param("attempt", attempt)
                .param("until", now().plus(PATIENCE))
                .param("now", now())
                .param("channel", channel.stored())
                .query(Taken.class)
                .optional()
                .map(taken -> taken.by(attempt));
    }

    /** It went. */
    @Transactional
    public void sent(Taken taken, Carried carried) {
        end(taken, "sent", null, carried.parts());
    }

    /** It ends without having been sent, as far as anybody knows: {@code failed} or {@code unclear}. */
    @Transactional
    public void ends(Taken taken, String state, String why) {
        if (end(taken, state, why, 0) && state.equals("failed")) {
            forget(taken);
        }
    }

    /**
     * The address and its digest are forgotten.
     *
     * @return false where somebody else took over meanwhile
     */
    private boolean end(Taken taken, String state, @Nullable String why, int parts) {
        return jdbc.sql("""
                        update approach.to_ask set state = :state, why = :why, parts = nullif(:parts, 0), mac = null, address = null,
                            gives_up = null
                        where id = :id and attempt = :attempt and state = 'sending'""")
                        .param("state", state)
                        .param("why", why)
                        .param("parts", parts)
                        .param("id", taken.id())
                        .param("attempt", taken.attempt())
                        .update()
                > 0;
    }

    /** Nothing went to them: they may be asked by another list. */
    private void forget(Taken taken) {
        jdbc.sql("delete from approach.asked where mac = :mac and list_id = :list")
                .param("mac", taken.mac())
                .param("list", taken.listId())
                .update();
    }

    /**
     * It waits again, having gone nowhere; whoever it is for was not asked. Of a list that was called back meanwhile, it ends.
     *
     * @param counts whether it was tried: where nothing is carried for anybody, nothing was
     */
    @Transactional
    public void again(Taken taken, Duration wait, String why, boolean counts) {
        var still = jdbc.sql("""
                        update approach.to_ask t set state = case when l.stopped_at is null then 'waiting' else 'left_out' end,
                            why = case when l.stopped_at is null then :why else :back end, due = :due, gives_up = null,
                            mac = case when l.stopped_at is null then t.mac end,
                            address = case when l.stopped_at is null then t.address end,
                            tries = t.tries - case when :counts then 0 else 1 end
                        from approach.ask_list l
                        where l.org_id = t.org_id and l.id = t.list_id and t.id = :id and t.attempt = :attempt and t.state = 'sending'""")
                .param("why", why)
                .param("back", LeftOut.CALLED_BACK.stored())
                .param("due", now().plus(wait))
                .param("counts", counts)
                .param("id", taken.id())
                .param("attempt", taken.attempt())
                .update();
        if (still > 0) {
            forget(taken);
        }
    }

    /** @return how long until something is due, or somebody is taken for dead; empty while nothing waits */
    @Transactional(readOnly = true)
    public Optional<Duration> next(Channel channel) {
        return jdbc.sql("""
                        select min(case state when 'waiting' then due else gives_up end) from approach.to_ask
                        where state in ('waiting', 'sending') and channel = :channel""")
                .param("channel", channel.stored())
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> Duration.between(now(), at));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
