package linchpin.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.feedback.Tallies;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what has changed in the register to the counts, in the organisation in scope. One at a time for each organisation, whichever node
 * it runs on; a second that comes meanwhile finds nothing to do.
 */
@Component
class FoldCounts {

    /** So many notes at once: enough that the same row is seldom written twice, few enough for little memory. */
    static final int SOME = 100_000;

    private static final String LOCK = "(hashtextextended('counts ' || platform.current_org(), 0))";

    private final JdbcClient jdbc;
    private final Tallies tallies;
    private final Places places;

    FoldCounts(JdbcClient jdbc, Tallies tallies, Places places) {
        this.jdbc = jdbc;
        this.tallies = tallies;
        this.places = places;
    }

    /** @return how many counts of the register changed; 0 when all is counted */
    @Transactional
    public int some() {
        if (!alone()) {
            return 0;
        }
        var changes = tallies.take(SOME);
        if (!changes.isEmpty()) {
            arrange();
            add(changes);
        }
        return changes.size();
    }

    /** Adds up again what lies within what, where places were moved. */
    @Transactional
    public void followMoves() {
        if (alone()) {
            arrange();
        }
    }

    /** For a recount: waits for whoever is at it, keeps others out until the end of the transaction, and begins from nothing. */
    @Transactional
    public void forget() {
        jdbc.sql("select pg_advisory_xact_lock" + LOCK).query((_, _) -> true).single();
        jdbc.sql("delete from figures.month_count").update();
    }

    private boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock" + LOCK)
                .query(Boolean.class)
                .single();
    }

    /** For every place, itself and all it lies within. What is taken off a count was there, else something is wrong and nothing is added. */
    private static final String ADD = """
            with change as materialized (
                select t.place_id, t.month, t.channel, t.theme,
                       cast(coalesce(sum(t.n) filter (where t.answer = 1), 0) as int) as very_good,
                       cast(coalesce(sum(t.n) filter (where t.answer = 2), 0) as int) as good,
                       cast(coalesce(sum(t.n) filter (where t.answer = 3), 0) as int) as neither,
                       cast(coalesce(sum(t.n) filter (where t.answer = 4), 0) as int) as poor,
                       cast(coalesce(sum(t.n) filter (where t.answer = 5), 0) as int) as very_poor,
                       cast(coalesce(sum(t.n) filter (where t.answer = 6), 0) as int) as dont_know,
                       cast(coalesce(sum(t.n) filter (where t.answer = 7), 0) as int) as unmapped,
                       cast(coalesce(sum(t.n) filter (where t.answer = 0), 0) as int) as unanswered
                from unnest(cast(:places as uuid[]), cast(:months as date[]), cast(:channels as text[]), cast(:themes as smallint[]),
                            cast(:answers as int[]), cast(:ns as int[])) as t (place_id, month, channel, theme, answer, n)
                group by 1, 2, 3, 4)
            merge into figures.month_count c using (
                select o.org_id, s.place_id, s.whole, t.theme, k.channel, t.month,\s""" + Count.SUMS + """
                from change t
                cross join (select platform.current_org() as org_id) o
                cross join lateral (select t.place_id, false as whole union all
                                    select p.within_id, true from figures.part p where p.place_id = t.place_id) s
                cross join lateral (select '' as channel union all select t.channel where t.channel <> '') k
                group by 1, 2, 3, 4, 5, 6) d
            on c.org_id = d.org_id and c.place_id = d.place_id and c.whole = d.whole and c.theme = d.theme
               and c.channel = d.channel and c.month = d.month
            when matched then update set
                very_good = c.very_good + d.very_good, good = c.good + d.good, neither = c.neither + d.neither, poor = c.poor + d.poor,
                very_poor = c.very_poor + d.very_poor, dont_know = c.dont_know + d.dont_know, unmapped = c.unmapped + d.unmapped,
                unanswered = c.unanswered + d.unanswered
            when not matched then insert (org_id, place_id, whole, theme, channel, month,
                                          very_good, good, neither, poor, very_poor, dont_know, unmapped, unanswered)
                values (d.org_id, d.place_id, d.whole, d.theme, d.channel, d.month,
                        d.very_good, d.good, d.neither, d.poor, d.very_poor, d.dont_know, d.unmapped, d.unanswered)""";

    /** Every count to be changed is found by its key: statistics of a table that has just grown from nothing would have it read whole. */
    private static final List<String> MANNERS = List.of(
            "enable_seqscan", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin", "enable_material", "jit");

    private void manners(String value) {
        jdbc.sql(MANNERS.stream()
                        .map(name -> "set local " + name + " to " + value)
                        .collect(Collectors.joining("; ")))
                .update();
    }

    private void add(List<Tallies.Tally> changes) {
        manners("off");
        jdbc.sql(ADD)
                .param("places", column(changes, tally -> id(tally.placeId())))
                .param("months", column(changes, tally -> tally.month().toString()))
                .param("channels", column(changes, tally -> Objects.requireNonNullElse(tally.channel(), "")))
                .param("themes", column(changes, tally -> Objects.requireNonNullElse(tally.theme(), 0)))
                .param("answers", column(changes, Tallies.Tally::answer))
                .param("ns", column(changes, Tallies.Tally::n))
                .update();
        manners("default"); // a recount goes on in this transaction
    }

    private static String[] column(List<Tallies.Tally> changes, Function<Tallies.Tally, Object> value) {
        return changes.stream().map(value).map(Object::toString).toArray(String[]::new);
    }

    private static UUID id(@Nullable PlaceId place) {
        return place == null ? Counts.NOWHERE : place.id();
    }

    private record PlacePart(UUID placeId, UUID withinId) {}

    private void arrange() {
        var now = now();
        var known = new HashMap<UUID, Set<UUID>>();
        jdbc.sql("select place_id, within_id from figures.part")
                .query(PlacePart.class)
                .list()
                .forEach(part -> known.computeIfAbsent(part.placeId(), _ -> new HashSet<>())
                        .add(part.withinId()));
        if (now.equals(known)) {
            return;
        }
        keep(now);
        if (known.entrySet().stream().anyMatch(place -> !place.getValue().equals(now.get(place.getKey())))) {
            addUpAgain();
        }
    }

    private Map<UUID, Set<UUID>> now() {
        var now = new HashMap<UUID, Set<UUID>>();
        now.put(Counts.NOWHERE, Set.of(Counts.NOWHERE));
        for (var place : places.all()) { // parents come first
            var within = new HashSet<>(now.get(id(place.parent())));
            within.add(place.id().id());
            now.put(place.id().id(), within);
        }
        return now;
    }

    private void keep(Map<UUID, Set<UUID>> now) {
        jdbc.sql("delete from figures.part").update();
        var parts = now.entrySet().stream()
                .flatMap(place -> place.getValue().stream().map(within -> new PlacePart(place.getKey(), within)))
                .toList();
        jdbc.sql("""
                        insert into figures.part (org_id, place_id, within_id)
                        select (select platform.current_org()), u.* from unnest(cast(:places as uuid[]), cast(:within as uuid[])) as u""")
                .param("places", parts.stream().map(PlacePart::placeId).toArray(UUID[]::new))
                .param("within", parts.stream().map(PlacePart::withinId).toArray(UUID[]::new))
                .update();
    }

    private void addUpAgain() {
        jdbc.sql("delete from figures.month_count where whole").update();
        jdbc.sql("""
                        insert into figures.month_count (org_id, place_id, whole, theme, channel, month,
                            very_good, good, neither, poor, very_poor, dont_know, unmapped, unanswered)
                        select c.org_id, p.within_id, true, theme, channel, month,\s""" + Count.SUMS + """
                        from figures.month_count c join figures.part p on p.org_id = c.org_id and p.place_id = c.place_id
                        where not c.whole group by 1, 2, 3, 4, 5, 6""").update();
    }
}
