package linchpin.approach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import linchpin.history.History;
import linchpin.notices.Channel;
import linchpin.organisation.PlaceId;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of those who are asked. A list that was given twice is one list. */
@Component
public class AskLists {

    private static final int WEEKS = 8;
    private static final HexFormat HEX = HexFormat.of();

    private static final String SELECT = """
            select l.id, l.code, l.day, l.basis, l.basis_words, l.stands, l.words, l.confirmed_at, l.stopped_at, l.answered,
                   c.waiting, c.sent, c.failed, c.unclear, c.parts
            from approach.ask_list l cross join lateral (
                select count(*) filter (where t.state in ('waiting', 'sending')) as waiting,
                       count(*) filter (where t.state = 'sent') as sent, count(*) filter (where t.state = 'failed') as failed,
                       count(*) filter (where t.state = 'unclear') as unclear, coalesce(sum(t.parts), 0) as parts
                from approach.to_ask t where t.org_id = l.org_id and t.list_id = l.id) c
            """;

    private final JdbcClient jdbc;
    private final History history;
    private final KnownAgain known;
    private final Clock clock;

    AskLists(JdbcClient jdbc, History history, KnownAgain known, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.known = known;
        this.clock = clock;
    }

    /** A list that somebody stands for. */
    public record NewList(AskListId id, LocalDate day, String basis, String basisWords, String stands, int words) {}

    /**
     * Somebody to be asked.
     *
     * @param address as {@code notices.addresses} writes it
     * @param due not before
     */
    public record ToAsk(Channel channel, String address, PlaceId place, Instant due) {

        /** Gives nothing away. */
        @Override
        public String toString() {
            return "ToAsk[" + channel + "]";
        }
    }

    /**
     * From now on they are asked, each when it is due.
     *
     * @return false where this list was given before
     */
    @Transactional
    public boolean give(NewList fresh, Collection<ToAsk> people, Map<LeftOut, Integer> left) {
        if (!insert(fresh)) {
            return false;
        }
        left.forEach((why, many) -> insert(fresh.id(), why, many));
        insert(fresh.id(), List.copyOf(people));
        var basis = AskRules.basis(fresh.basis()).orElse(fresh.basis());
        var facts = Map.of("many", String.valueOf(people.size()), "basis", basis, "stands", fresh.stands());
        history.did(new ApproachDeed(ApproachAct.ASKED, fresh.id(), facts), null);
        return true;
    }

    private boolean insert(NewList fresh) {
        return jdbc.sql("""
                        insert into approach.ask_list (id, code, day, basis, basis_words, stands, words, confirmed_at, confirmed_by)
                        values (:id, :code, :day, :basis, :basisWords, :stands, :words, :now, :by) on conflict do nothing""")
                        .param("id", fresh.id().id())
                        .param("code", code(fresh.id()))
                        .param("day", fresh.day())
                        .param("basis", fresh.basis())
                        .param("basisWords", fresh.basisWords())
                        .param("stands", fresh.stands())
                        .param("words", fresh.words())
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", Tenancy.current().account())
                        .update()
                > 0;
    }

    private void insert(AskListId list, LeftOut why, int many) {
        jdbc.sql("insert into approach.left_out (list_id, why, many) values (:list, :why, :many)")
                .param("list", list.id())
                .param("why", why.stored())
                .param("many", many)
                .update();
    }

    /** @return eight letters and digits of the list's id, which is of chance: they tell of nobody, and of no number of lists */
    private static String code(AskListId id) {
        return id.id().toString().substring(0, 8);
    }

    private void insert(AskListId list, List<ToAsk> people) {
        var ids = people.stream().map(_ -> UUID.randomUUID()).toList();
        jdbc.sql("""
                        insert into approach.to_ask (id, list_id, channel, place_id, mac, address, state, due)
                        select cast(g.id as uuid), :list, g.channel, cast(g.place as uuid), decode(g.mac, 'hex'), decode(g.address, 'hex'),
                               'waiting', cast(g.due as timestamptz)
                        from unnest(cast(:ids as text[]), cast(:channels as text[]), cast(:places as text[]), cast(:macs as text[]),
                                    cast(:addresses as text[]), cast(:dues as text[])) as g (id, channel, place, mac, address, due)
                        on conflict do nothing""")
                .param("list", list.id())
                .param("ids", each(ids, UUID::toString))
                .param("channels", each(people, one -> one.channel().stored()))
                .param("places", each(people, one -> one.place().id().toString()))
                .param("macs", each(people, one -> HEX.formatHex(known.mac(one.address()))))
                .param("addresses", sealed(people, ids))
                .param("dues", each(people, one -> one.due().toString()))
                .update();
    }

    private String[] sealed(List<ToAsk> people, List<UUID> ids) {
        var sealed = new String[people.size()];
        Arrays.setAll(sealed, n -> HEX.formatHex(known.close(people.get(n).address(), ids.get(n))));
        return sealed;
    }

    private static <T> String[] each(List<T> all, Function<T, String> one) {
        return all.stream().map(one).toArray(String[]::new);
    }

    /** @return those of the last weeks, the latest first */
    @Transactional(readOnly = true)
    public List<AskList> lately() {
        return jdbc.sql(SELECT + " where l.confirmed_at > :since order by l.confirmed_at desc, l.id")
                .param("since", OffsetDateTime.now(clock).minusWeeks(WEEKS))
                .query(AskLists::list)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<AskList> with(AskListId id) {
        return jdbc.sql(SELECT + " where l.id = :id")
                .param("id", id.id())
                .query(AskLists::list)
                .optional();
    }

    /** What all messages of a list have in common. */
    public record SameForAll(String code, int words) {}

    /** @return what is the same in every message of it; nothing is counted for it, as it is read for each */
    @Transactional(readOnly = true)
    public Optional<SameForAll> sameForAll(AskListId id) {
        return jdbc.sql("select code, words from approach.ask_list where id = :id")
                .param("id", id.id())
                .query(SameForAll.class)
                .optional();
    }

    private static AskList list(ResultSet row, int number) throws SQLException {
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        return new AskList(
                new AskListId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getObject("day", LocalDate.class),
                row.getString("basis"),
                row.getString("basis_words"),
                row.getString("stands"),
                row.getInt("words"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                stopped == null ? null : stopped.toInstant(),
                row.getInt("answered"),
                row.getLong("waiting"),
                row.getLong("sent"),
                row.getLong("failed"),
                row.getLong("unclear"),
                row.getLong("parts"));
    }

    /** @return how many were left out, before and at sending, by why */
    @Transactional(readOnly = true)
    public Map<LeftOut, Long> leftOut(AskListId id) {
        var left = new EnumMap<LeftOut, Long>(LeftOut.class);
        jdbc.sql("""
                        select upper(why collate "C") as why, sum(many) as many from (
                            select why, many from approach.left_out where list_id = :id union all
                            select why, 1 from approach.to_ask where list_id = :id and state = 'left_out') each group by 1""").param("id", id.id()).query(row -> {
            left.put(LeftOut.valueOf(row.getString("why")), row.getLong("many"));
        });
        return left;
    }

    /** What has not gone yet does not go, and its addresses are forgotten. What is under way at this moment may still go. */
    @Transactional
    public void callBack(AskListId id) {
        var back = jdbc.sql("""
                        update approach.to_ask set state = 'left_out', why = :why, mac = null, address = null
                        where list_id = :id and state = 'waiting'""")
                .param("why", LeftOut.CALLED_BACK.stored())
                .param("id", id.id())
                .update();
        var was = jdbc.sql("update approach.ask_list set stopped_at = :now where id = :id and stopped_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.id())
                .update();
        if (was > 0) {
            history.did(new ApproachDeed(ApproachAct.CALLED_BACK, id, Map.of("many", String.valueOf(back))), null);
        }
    }

    /** @return how many of the last week may have gone, and nobody can tell */
    @Transactional(readOnly = true)
    public long unclear() {
        return jdbc.sql("""
                        select count(*) from approach.to_ask t join approach.ask_list l on l.org_id = t.org_id and l.id = t.list_id
                        where t.state = 'unclear' and l.confirmed_at > :since""")
                .param("since", OffsetDateTime.now(clock).minusWeeks(1))
                .query(Long.class)
                .single();
    }

    /** @return whether there is a list with this code */
    @Transactional(readOnly = true)
    public boolean has(String code) {
        return jdbc.sql("select exists (select 1 from approach.ask_list where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** One more answer came by this list's link. There are never more of them than were asked: a link can be opened by anybody. */
    @Transactional
    public void answered(String code) {
        jdbc.sql("""
                        update approach.ask_list l set answered = l.answered + 1
                        where l.code = :code and l.answered < (
                            select count(*) from approach.to_ask t
                            where t.org_id = l.org_id and t.list_id = l.id and t.state in ('sent', 'unclear'))""").param("code", code).update();
    }
}
