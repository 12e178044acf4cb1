package linchpin.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.platform.OneLook;
import linchpin.rounds.WhatWasSaid.Counts;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said in a round. The words as they were received are not among it. */
@Component
public class ReadSaid {

    private static final String SAID = """
        select s.id, s.entry, s.shown, coalesce(md5(s.shown), '') as version, s.themes, s.serious, s.done, s.unsure, s.verdict, s.because,
               s.because_words, s.taken_why,
               (select string_agg(w.who || ' ' || w.many, ',') from (
                    select v.who, count(*) as many from rounds.voice v
                    where v.org_id = s.org_id and v.saying_id = s.id group by v.who) w) as voices
        from rounds.saying s where (s.shown is not null or s.taken_why is not null) and s.round_id = :round and\s""";

    private final JdbcClient jdbc;

    ReadSaid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of it. */
    public enum Shelf {
        SHOWN("s.verdict = 'shown'", false),
        KEPT_BACK("s.verdict = 'kept_back'", false),
        WAITING("s.verdict is null and s.serious is null", true),
        SERIOUS("s.verdict is null and s.serious is not null", true);

        private final String sql;
        private final boolean oldestFirst;

        Shelf(String sql, boolean oldestFirst) {
            this.sql = sql;
            this.oldestFirst = oldestFirst;
        }
    }

    /** @return one more than a page of it, what waits the oldest first, what was decided the newest first; the other way round going back */
    @Transactional(readOnly = true)
    public List<Said> some(RoundId round, Shelf shelf, @Nullable SaidTheme theme, Paging paging) {
        return jdbc.sql(SAID + shelf.sql + about(theme) + beyond(shelf, paging) + " limit " + (Paging.SIZE + 1))
                .param("round", round.id())
                .param("theme", theme == null ? null : theme.name())
                .param("mark", paging.number())
                .query((row, _) -> said(row))
                .list();
    }

    private static String about(@Nullable SaidTheme theme) {
        if (theme == null) {
            return "";
        }
        return theme.name().isEmpty() ? " and s.themes = '{}'" : " and :theme = any (s.themes)";
    }

    private static String beyond(Shelf shelf, Paging paging) {
        var rising = shelf.oldestFirst != paging.back();
        var from = paging.number() == null ? "" : " and s.entry " + (rising ? ">" : "<") + " :mark";
        return from + " order by s.entry" + (rising ? "" : " desc");
    }

    /** @return all that is shown, the oldest first, for a file */
    @Transactional(readOnly = true)
    public List<Said> shown(RoundId round) {
        return jdbc.sql(SAID + Shelf.SHOWN.sql + " order by s.entry")
                .param("round", round.id())
                .query((row, _) -> said(row))
                .list();
    }

    /** @return the one, in this round; empty where there is none, or it was not read yet */
    @Transactional(readOnly = true)
    public Optional<Said> one(RoundId round, UUID saying) {
        return jdbc.sql(SAID + "s.id = :saying")
                .param("round", round.id())
                .param("saying", saying)
                .query((row, _) -> said(row))
                .optional();
    }

    private static Said said(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        var taken = taken(row);
        return new Said(
                row.getObject("id", UUID.class),
                row.getLong("entry"),
                taken == null ? row.getString("shown") : taken.told(),
                row.getString("version"),
                voices(row.getString("voices")),
                List.of((String[]) row.getArray("themes").getArray()),
                row.getString("serious"),
                row.getString("done"),
                row.getBoolean("unsure"),
                taken,
                verdict == null ? null : verdict.equals("shown"),
                Optional.ofNullable(row.getString("because"))
                        .flatMap(Because::of)
                        .orElse(null),
                row.getString("because_words"));
    }

    private static @Nullable WhyTaken taken(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("taken_why"))
                .flatMap(WhyTaken::of)
                .orElse(null);
    }

    private static Map<Who, Integer> voices(String counted) {
        var voices = new EnumMap<Who, Integer>(Who.class);
        Arrays.stream(counted.split(","))
                .map(one -> one.split(" "))
                .forEach(one -> voices.put(Who.valueOf(one[0].toUpperCase(Locale.ROOT)), Integer.valueOf(one[1])));
        return voices;
    }

    private record Found(String theme, int times) {}

    /** @return the themes of what is shown, those of most first, and last what stands under none */
    @Transactional(readOnly = true)
    public List<SaidTheme> themes(RoundId round) {
        return jdbc.sql("""
            select coalesce(t.theme, '') as theme, count(*)::int as times
            from rounds.saying s
            join rounds.voice v on v.org_id = s.org_id and v.saying_id = s.id
            left join lateral unnest(s.themes) as t (theme) on true
            where s.round_id = :round and s.verdict = 'shown'
            group by 1 order by coalesce(t.theme, '') = '', 2 desc, 1\
            """).param("round", round.id()).query(Found.class).list().stream()
                .map(found -> new SaidTheme(found.theme(), found.times()))
                .toList();
    }

    private record Tally(
            RoundId roundId,
            boolean read,
            @Nullable String verdict,
            @Nullable String because,
            boolean serious,
            int many) {}

    /** @return how much was said, and what became of it */
    @Transactional(readOnly = true)
    public Counts counts(RoundId round) {
        return counts(List.of(round)).getOrDefault(round, Counts.NOTHING);
    }

    /** @return the same of each of these; one in which nothing was said is not there */
    @Transactional(readOnly = true)
    public Map<RoundId, Counts> counts(Collection<RoundId> rounds) {
        return OneLook.each(this, "counts", rounds, all -> {
            var tallies = jdbc.sql("""
                select round_id, shown is not null as read, verdict, because, serious is not null as serious, count(*)::int as many
                from rounds.saying where round_id = any (:rounds) group by 1, 2, 3, 4, 5\
                """)
                    .param("rounds", all.stream().map(RoundId::id).toArray(UUID[]::new))
                    .query(Tally.class)
                    .list();
            return tallies.stream()
                    .collect(Collectors.groupingBy(
                            Tally::roundId, Collectors.collectingAndThen(Collectors.toList(), ReadSaid::sum)));
        });
    }

    private static Counts sum(List<Tally> tallies) {
        var kept = new LinkedHashMap<String, Integer>();
        var sums = new int[4];
        for (var tally : tallies) {
            if (tally.because() != null) {
                var why = Because.of(tally.because()).map(Because::label).orElse("");
                kept.merge(why, tally.many(), Integer::sum);
            } else if (tally.verdict() != null) {
                sums[3] += tally.many();
            } else {
                sums[tally.read() ? 1 : 0] += tally.many();
                sums[2] += tally.serious() ? tally.many() : 0;
            }
        }
        return new Counts(sums[0], sums[1], sums[2], sums[3], kept);
    }

    /** @return what is shown of a round, on a page with this address */
    @Transactional(readOnly = true)
    public WhatWasSaid shown(Round round, String path, String key, Paging paging) {
        var themes = themes(round.id());
        var theme =
                themes.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
        var address = theme == null ? path : path + "?theme=" + theme.key();
        var page =
                paging.page(some(round.id(), Shelf.SHOWN, theme, paging), said -> Long.toString(said.entry()), address);
        return new WhatWasSaid(path, themes, theme, page, counts(round.id()));
    }
}
