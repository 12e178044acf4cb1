package linchpin.meaning.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.analysis.text.learning.Coded;
import linchpin.analysis.text.learning.Learning;
import linchpin.meaning.Judged;
import linchpin.meaning.Shipped;
import linchpin.meaning.StoredVector;
import linchpin.meaning.Themes;
import linchpin.meaning.teaching.StoredReadings.Stored;
import linchpin.meaning.themes.OwnThemes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Learns anew from everything the people of one organisation said, when any of it changed since it was last learnt. */
@Component
class Relearn {

    /** Judgements beyond these, the oldest, teach no more. */
    private static final int MOST = 10_000;

    /** Comments nobody judged, as weak examples of what own themes are not and of what needs no correction. */
    private static final int UNJUDGED = 400;

    private final JdbcClient jdbc;
    private final StoredReadings readings;
    private final KeptLessons lessons;
    private final Themes themes;
    private final OwnThemes ownThemes;
    private final Shipped shipped;

    Relearn(
            JdbcClient jdbc,
            StoredReadings readings,
            KeptLessons lessons,
            Themes themes,
            OwnThemes ownThemes,
            Shipped shipped) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.lessons = lessons;
        this.themes = themes;
        this.ownThemes = ownThemes;
        this.shipped = shipped;
    }

    /** @return whether there was anything new to learn; not while another node is learning it */
    @Transactional
    public boolean once() {
        if (!alone()) {
            return false;
        }
        var basis = basis();
        var kept = lessons.basis();
        if (kept.isEmpty() ? basis.equals("0 0 0 0") : basis.equals(kept.get())) {
            return false;
        }
        var coded = coded();
        var uncoded = readings.unjudged(UNJUDGED).stream().map(Stored::traits).toList();
        lessons.keep(Learning.learn(coded, ownThemes.described(), uncoded, shipped.threshold()), basis, corrections());
        return true;
    }

    private boolean alone() {
        return jdbc.sql(
                        "select pg_try_advisory_xact_lock(hashtextextended('lessons of ' || platform.current_org()::text, 0))")
                .query(Boolean.class)
                .single();
    }

    /** Judgements are only ever added and taken back, so that counting tells of any change; those of unread words teach once read. */
    private String basis() {
        return jdbc.sql("""
                        select concat_ws(' ', count(*), count(a.removed_at),
                                         (select coalesce(sum(o.edition), 0) from meaning.own_theme o),
                                         count(distinct a.feedback_id) filter (where a.removed_at is null and exists (
                                             select 1 from meaning.reading r
                                             where r.feedback_id = a.feedback_id and r.vector is not null and r.model = :reader)))
                        from meaning.assignment a""")
                .param("reader", StoredVector.READER)
                .query(String.class)
                .single();
    }

    private int corrections() {
        return jdbc.sql("select count(*) from meaning.assignment where removed_at is null and by_account is not null")
                .query(Integer.class)
                .single();
    }

    private List<Coded> coded() {
        var byFeedback = readings.judged(MOST).stream()
                .collect(Collectors.groupingBy(Stored::feedback, LinkedHashMap::new, Collectors.toList()));
        var judged = themes.judged(byFeedback.keySet());
        var names = new TreeMap<Integer, String>();
        themes.numbers().forEach((name, number) -> names.put(number, name));
        var coded = new ArrayList<Coded>();
        byFeedback.forEach((feedback, comments) ->
                coded.addAll(coded(comments, judged.getOrDefault(feedback, Judged.NOTHING), names)));
        return coded;
    }

    /** What a feedback is about goes to the comment it most likely stands in; what it is not about is in none of them. */
    private static List<Coded> coded(List<Stored> comments, Judged judged, Map<Integer, String> names) {
        var has = new LinkedHashMap<Stored, Set<String>>();
        comments.forEach(comment -> has.put(comment, new HashSet<>()));
        named(judged.has(), names)
                .forEach(theme -> has.computeIfAbsent(likeliest(comments, theme), _ -> new HashSet<>())
                        .add(theme));
        var hasNot = named(judged.hasNot(), names);
        return has.entrySet().stream()
                .map(one -> new Coded(one.getKey().commentId(), one.getKey().traits(), one.getValue(), hasNot))
                .toList();
    }

    private static Stored likeliest(List<Stored> comments, String theme) {
        return comments.stream()
                .max(Comparator.comparingDouble(
                                (Stored one) -> one.traits().probabilities().getOrDefault(theme, 0.0))
                        .thenComparingInt(one -> one.comment().words().length())
                        .thenComparing(Stored::commentId))
                .orElseThrow();
    }

    private static Set<String> named(Set<Integer> numbers, Map<Integer, String> names) {
        return numbers.stream()
                .filter(names::containsKey)
                .map(names::get)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
