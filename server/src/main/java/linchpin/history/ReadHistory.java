package linchpin.history;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.platform.Id;
import linchpin.platform.Tenancy;
import linchpin.ui.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was done, in words for whoever reads it. */
@Component
public class ReadHistory {

    /** The latest of these many acts are read; who wants more has an export. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Wording wording;
    private final Names names;
    private final Clock clock;

    ReadHistory(JdbcClient jdbc, Wording wording, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.wording = wording;
        this.names = names;
        this.clock = clock;
    }

    /** @return what was done about it, and within it, in the order it happened: for the team */
    @Transactional(readOnly = true)
    public List<ActLine> of(Id thing) {
        return of(List.of(thing));
    }

    /** @return what was done about any of these, and within them, each act once: for the team */
    @Transactional(readOnly = true)
    public List<ActLine> of(Collection<? extends Id> things) {
        var acts = jdbc.sql(latest("""
                        where a.about_id = any (:things) or a.within_id = any (:things)"""))
                .param("things", ids(things))
                .query(ActRows::recorded)
                .list();
        return lines(acts, Reader.TEAM);
    }

    /** @return the same about one thing, but for acts of these kinds: where a thousand people each did the same, the rest would not be found */
    @Transactional(readOnly = true)
    public List<ActLine> without(Collection<? extends ActKind> kinds, Id thing) {
        var acts = jdbc.sql(latest("""
                        where (a.about_id = :thing or a.within_id = :thing) and a.kind <> all (:kinds)"""))
                .param("thing", thing.id())
                .param("kinds", kinds.stream().map(ActKind::stored).toArray(String[]::new))
                .query(ActRows::recorded)
                .list();
        return lines(acts, Reader.TEAM);
    }

    /**
     * What was done about something, and what happened to all that was joined with it for as long as it was; in the order it happened. Nothing
     * of it is kept a second time, however many were joined.
     */
    @Transactional(readOnly = true)
    public List<ActLine> of(Id thing, List<Stretch> joined, Reader reader) {
        var acts = jdbc.sql(latest("""
                        where (:team or a.seen_by <> 'team') and a.entry in (
                            select b.entry from history.act b where b.about_id = :thing
                            union
                            select w.entry from unnest(cast(:within as uuid[]), cast(:from as bigint[]), cast(:to as bigint[]))
                                as s (larger, first, last)
                            join history.act w on w.within_id = s.larger
                            where w.entry between s.first and s.last and w.seen_by = 'all_givers'
                            union
                            select w.entry from unnest(cast(:within as uuid[]), cast(:from as bigint[]), cast(:to as bigint[]))
                                as s (larger, first, last)
                            join history.act w on w.about_id = s.larger
                            where w.entry = s.first or (w.entry between s.first and s.last and w.seen_by = 'all_givers'))"""))
                .param("thing", thing.id())
                .param("within", joined.stream().map(Stretch::within).toArray(UUID[]::new))
                .param("from", joined.stream().map(Stretch::from).toArray(Long[]::new))
                .param("to", joined.stream().map(Stretch::to).toArray(Long[]::new))
                .param("team", reader == Reader.TEAM)
                .query(ActRows::recorded)
                .list();
        return lines(acts, reader);
    }

    /** @return whether anything was done about it, or within it, after this act */
    @Transactional(readOnly = true)
    public boolean anySince(Id thing, long entry) {
        return jdbc.sql("""
                        select exists (select 1 from history.act
                                       where (about_id = :thing or within_id = :thing) and entry > :entry)""")
                .param("thing", thing.id())
                .param("entry", entry)
                .query(Boolean.class)
                .single();
    }

    /** Somebody did something of this kind within or about something, once or many times. */
    public record Hand(UUID thing, UUID byAccount, String kind) {}

    /** @return who ever did what within these, all of it; without givers, and what the product did by itself */
    @Transactional(readOnly = true)
    public List<Hand> hands(Collection<? extends Id> within) {
        return hands("within_id", within);
    }

    /** @return the same of what was done about these, whatever it was done within */
    @Transactional(readOnly = true)
    public List<Hand> handsOn(Collection<? extends Id> things) {
        return hands("about_id", things);
    }

    private List<Hand> hands(String column, Collection<? extends Id> things) {
        return jdbc.sql("""
                        select distinct %1$s as thing, by_account, kind from history.act
                        where %1$s = any (:things) and by_account is not null""".formatted(column))
                .param("things", ids(things))
                .query(Hand.class)
                .list();
    }

    private static UUID[] ids(Collection<? extends Id> things) {
        return things.stream().map(Id::id).toArray(UUID[]::new);
    }

    /** @return those of these that somebody did something about; what the product did by itself is nobody's doing */
    @Transactional(readOnly = true)
    public <I extends Id> Set<I> touched(Collection<I> things) {
        var touched = jdbc.sql(
                        "select distinct about_id from history.act where about_id = any (:things) and by_role <> :product")
                .param("things", ids(things))
                .param("product", Tenancy.Scope.PRODUCT)
                .query(UUID.class)
                .set();
        return things.stream().filter(thing -> touched.contains(thing.id())).collect(Collectors.toSet());
    }

    private static String latest(String where) {
        return "select * from (" + ActRows.SELECT + " from history.act a " + where + " order by a.entry desc limit "
                + MOST + ") a order by a.entry";
    }

    private List<ActLine> lines(List<Recorded> acts, Reader reader) {
        var people = people(acts);
        return dayByDay(acts).stream()
                .map(act -> new ActLine(act, wording.of(act, reader), by(act, people), when(act)))
                .filter(line -> !line.what().isEmpty())
                .toList();
    }

    /**
     * What bears its day only would still tell its hour if it stood between what bears theirs. So it stands at the end of its day, or at the
     * beginning of the day on which all began with it.
     */
    private static List<Recorded> dayByDay(List<Recorded> acts) {
        var first = acts.isEmpty() || acts.getFirst().at() != null
                ? null
                : acts.getFirst().day();
        return acts.stream()
                .sorted(Comparator.comparing(Recorded::day)
                        .thenComparingInt(
                                act -> act.at() != null ? 1 : act.day().equals(first) ? 0 : 2))
                .toList();
    }

    private Map<UUID, String> people(List<Recorded> acts) {
        var accounts = new HashSet<UUID>();
        for (var act : acts) {
            if (act.account() != null) {
                accounts.add(act.account());
            }
        }
        return names.of(accounts);
    }

    private static String by(Recorded act, Map<UUID, String> people) {
        if (act.account() != null) {
            return people.getOrDefault(act.account(), "Somebody no longer here");
        }
        return act.byGiver() ? "A giver" : "Linchpin, by itself";
    }

    private String when(Recorded act) {
        return act.at() == null ? Days.full(act.day()) : Days.moment(act.at().toInstant(), clock);
    }
}
