package linchpin.approach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.history.History;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom nobody asks: those to be left in peace, and those who said that they want to be asked no more. Digests alone are kept. */
@Component
public class LeftAlone {

    private static final HexFormat HEX = HexFormat.of();
    private static final String PEACE = "approach.peace where (until is null or until >= :day)";
    private static final String STOPPED = "approach.stopped where cast(:day as date) is not null";

    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    LeftAlone(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** How many are left in peace for a reason. */
    public record Count(String reason, long many) {}

    @Transactional(readOnly = true)
    public List<Count> counts() {
        return jdbc.sql("""
                        select reason, count(*) as many from approach.peace
                        where until is null or until >= :today group by reason order by reason""")
                .param("today", LocalDate.now(clock))
                .query(Count.class)
                .list();
    }

    /** @return how many asked to be asked no more */
    @Transactional(readOnly = true)
    public long stopped() {
        return jdbc.sql("select count(*) from approach.stopped")
                .query(Long.class)
                .single();
    }

    /**
     * Leaves them in peace; whoever is on the list already stays there for the longer of both.
     *
     * @param until the last day; null for good
     */
    @Transactional
    public void leave(Collection<byte[]> macs, String reason, @Nullable LocalDate until) {
        jdbc.sql("""
                        insert into approach.peace as p (mac, reason, until, added_by, added_on)
                        select decode(m, 'hex'), :reason, cast(:until as date), :by, :today
                        from (select distinct m from unnest(cast(:macs as text[])) m) given
                        on conflict (org_id, mac) do update set reason = excluded.reason,
                            until = case when p.until is null or excluded.until is null then null
                                         else greatest(p.until, excluded.until) end""")
                .param("reason", reason)
                .param("until", until)
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .param("macs", hex(macs))
                .update();
        did(ApproachAct.LEFT_IN_PEACE, Map.of("many", String.valueOf(hex(macs).length)));
    }

    /** Takes them off the list. Whether they stood there is told to nobody. */
    @Transactional
    public void takeOff(byte[] mac) {
        var was = jdbc.sql("delete from approach.peace where mac = :mac")
                        .param("mac", mac)
                        .update()
                > 0;
        if (was) {
            did(ApproachAct.TAKEN_OFF, Map.of());
        }
    }

    private void did(ApproachAct kind, Map<String, String> facts) {
        history.did(new ApproachDeed(kind, new OrganisationId(Tenancy.organisation()), facts), null);
    }

    /** They want to be asked no more, for ever. Pressed twice, it is said once. */
    @Transactional
    public void stop(byte[] mac) {
        jdbc.sql("insert into approach.stopped (mac) values (:mac) on conflict do nothing")
                .param("mac", mac)
                .update();
    }

    @Transactional(readOnly = true)
    public boolean hasStopped(byte[] mac) {
        return !among(STOPPED, List.of(mac), LocalDate.now(clock)).isEmpty();
    }

    @Transactional(readOnly = true)
    public boolean inPeace(byte[] mac) {
        return !among(PEACE, List.of(mac), LocalDate.now(clock)).isEmpty();
    }

    /** @return those of these, in hexadecimal digits, that are to be left in peace today */
    @Transactional(readOnly = true)
    public Set<String> peace(Collection<byte[]> macs) {
        return among(PEACE, macs, LocalDate.now(clock));
    }

    /** @return those of these, in hexadecimal digits, who said that they want to be asked no more */
    @Transactional(readOnly = true)
    public Set<String> stopped(Collection<byte[]> macs) {
        return among(STOPPED, macs, LocalDate.now(clock));
    }

    /** @return those of these, in hexadecimal digits, who were asked after that day */
    @Transactional(readOnly = true)
    public Set<String> askedAfter(Collection<byte[]> macs, LocalDate day) {
        return among("approach.asked where asked_on > :day", macs, day);
    }

    private Set<String> among(String which, Collection<byte[]> macs, LocalDate day) {
        return jdbc
                .sql("select encode(mac, 'hex') from " + which
                        + " and mac = any (select decode(m, 'hex') from unnest(cast(:macs as text[])) m)")
                .param("day", day)
                .param("macs", hex(macs))
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    private static String[] hex(Collection<byte[]> macs) {
        return macs.stream().map(HEX::formatHex).distinct().toArray(String[]::new);
    }
}
