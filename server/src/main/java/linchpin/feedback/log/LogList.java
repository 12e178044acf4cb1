package linchpin.feedback.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.words.UrgentWords;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** The log's list: what a search finds, for one person, some rows at a time, the latest first. */
@Component
public class LogList {

    /** So many are counted one by one in some hundredths of a second; who finds more knows that it is very much. */
    static final int CAP = 10_000;

    /** With so many something is done at once, at most: a few seconds of work. */
    public static final int MANY = 500;

    private static final Comparator<LogRow> LATEST = Comparator.comparing(LogRow::receivedOn)
            .thenComparingLong(LogRow::entry)
            .reversed();
    private static final Comparator<LogRow> SPELLED_FIRST =
            Comparator.comparing(LogRow::otherwise).thenComparing(LATEST);

    private final JdbcClient jdbc;
    private final Gathering gathering;
    private final Places places;
    private final Supplier<List<UrgentWords>> urgent;
    private final FindWords words;

    LogList(JdbcClient jdbc, Gathering gathering, Places places, ObjectProvider<UrgentWords> urgent) {
        this.urgent = SingletonSupplier.of(() -> urgent.stream().toList());
        this.jdbc = jdbc;
        this.gathering = gathering;
        this.places = places;
        this.words = new FindWords(jdbc);
    }

    /**
     * A feedback in one line. Themes are numbers joined by commas.
     *
     * @param looked whether the machine has looked at all its words; those it has not are shown to nobody
     * @param otherwise whether it was found by another spelling than was searched for
     * @param total of all that the same search finds, on each row alike; 0 where something else counted them
     */
    record LogRow(
            FeedbackId id,
            long entry,
            LocalDate receivedOn,
            @Nullable PlaceId placeId,
            String channel,
            @Nullable String questionSet,
            @Nullable String answerCode,
            FeedbackState state,
            Moderation moderation,
            boolean unread,
            boolean alarm,
            boolean looked,
            @Nullable Integer heads,
            boolean otherwise,
            String themes,
            String words,
            long total) {

        Cursor cursor() {
            return new Cursor(receivedOn, entry, otherwise);
        }

        Excerpt excerpt(Marks marks) {
            return Excerpt.of(words, marks);
        }
    }

    /** Where to go on: after a row towards older ones, or before it towards newer ones. */
    public record Window(@Nullable Cursor cursor, boolean newer, int size) {

        private static final int PAGE = 50;

        /** @return a page of the log, from where an address says */
        static Window of(Map<String, String> sent) {
            return Cursor.of(sent.get("after"))
                    .map(after -> new Window(after, false, PAGE))
                    .or(() -> Cursor.of(sent.get("before")).map(before -> new Window(before, true, PAGE)))
                    .orElse(first());
        }

        /** @return the first page */
        static Window first() {
            return first(PAGE);
        }

        static Window first(int size) {
            return new Window(null, false, size);
        }

        /** @return the oldest; like all, they come the latest first */
        static Window oldest(int size) {
            return new Window(Cursor.FIRST, true, size);
        }
    }

    /**
     * What was found.
     *
     * @param more whether there is more in the direction that was gone
     * @param count of all there is in both directions
     * @param least whether there is more than was counted
     * @param understood how the words were taken
     * @param marks what to mark in the rows
     * @param spelledFirst whether some of all there is are spelled otherwise than was searched for, and come after the others
     */
    record Found(
            List<LogRow> rows,
            boolean more,
            long count,
            boolean least,
            Understood understood,
            Marks marks,
            boolean spelledFirst) {

        /** @return how many there are, to stand beside a heading; null where they were not counted to the end */
        @Nullable
        Long exact() {
            return least ? null : count;
        }

        /** @return the heading, which says it where they were not counted to the end */
        String heading(String of) {
            return least ? of + ": more than " + CountNoun.number(count) : of;
        }
    }

    /** @param cap beyond which nobody counted */
    private record Counted(long count, int cap) {}

    @Transactional(readOnly = true)
    public Found find(LogSearch search, Viewer viewer, Window window) {
        var asked = asked(search, viewer, window);
        var query = asked.query();
        var hits = asked.unordered() ? gathering.of(query) : null;
        var rows = rows(query, hits);
        var order = hits != null && hits.ranked() ? SPELLED_FIRST : LATEST;
        var more = rows.size() > window.size();
        var shown = rows.stream()
                .sorted(window.newer() ? order.reversed() : order)
                .limit(window.size())
                .sorted(order)
                .toList();
        var counted = hits == null ? new Counted(count(rows), CAP) : new Counted(hits.total(), Gathering.CAP);
        return new Found(
                shown,
                more,
                Math.min(counted.count(), counted.cap()),
                counted.count() > counted.cap(),
                asked.understood(),
                words.marks(
                        asked.understood(), shown.stream().map(LogRow::words).toList()),
                hits != null && hits.mixed());
    }

    /** @return what must be looked at before anything else, the first so many, in the order of the home pages */
    @Transactional(readOnly = true)
    public List<LogRow> urgent(Viewer viewer, int most) {
        var ids = urgent.get().stream()
                .flatMap(urgent -> urgent.first(viewer, most).stream())
                .limit(most)
                .toList();
        var conditions = Conditions.of(LogSearch.of(Map.of("alarm", "on")), "", viewer.reach(), viewer.account());
        var query = new LogQuery(conditions, "", false, Window.first(most));
        return rows(query, new Gathering.Hits(ids, ids.size(), false, 0)).stream()
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                .toList();
    }

    private List<LogRow> rows(LogQuery query, Gathering.@Nullable Hits hits) {
        var found = hits == null ? List.<FeedbackId>of() : hits.ids();
        return jdbc.sql(hits == null ? query.rows() : query.found())
                .params(query.parameters())
                .param("found", found.stream().map(id -> id.id().toString()).collect(Collectors.joining(",", "{", "}")))
                .query(LogRow.class)
                .list();
    }

    private static long count(List<LogRow> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().total();
    }

    private record Said(UUID feedbackId, String words) {}

    /** @return the words of these to their end, as they are shown; without those that have none to be shown */
    @Transactional(readOnly = true)
    public Map<FeedbackId, String> said(Collection<FeedbackId> feedback) {
        return jdbc
                .sql("""
                        select c.feedback_id, string_agg(c.words, e'\\n' order by c.ordinal) as words
                        from feedback.shown c where c.feedback_id = any (:ids) group by c.feedback_id""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Said.class)
                .list()
                .stream()
                .collect(Collectors.toMap(said -> new FeedbackId(said.feedbackId()), Said::words));
    }

    /**
     * One feedback in its search.
     *
     * @param marks what the search found in it
     * @param newer the next one up by its day, however its words are spelled; null at the end
     * @param older the next one down; null at the end
     */
    public record Beside(
            Marks marks,
            @Nullable FeedbackId newer,
            @Nullable FeedbackId older) {}

    /** @param texts what was said in it */
    @Transactional(readOnly = true)
    public Beside beside(LogSearch search, Viewer viewer, Cursor cursor, Collection<String> texts) {
        var asked = asked(search, viewer, new Window(cursor, true, 0));
        var newer = asked.query().unranked(true);
        var older = asked.query().unranked(false);
        var marks = search.words().isEmpty() ? Marks.NONE : words.marks(asked.understood(), texts);
        if (asked.unordered()) {
            return new Beside(marks, first(newer), first(older));
        }
        var ends = jdbc.sql("select (select n.id from (" + newer.ids() + ") n) as newer, (select o.id from ("
                        + older.ids() + ") o) as older")
                .params(newer.parameters())
                .query(Ends.class)
                .single();
        return new Beside(marks, ends.newer(), ends.older());
    }

    private record Ends(
            @Nullable FeedbackId newer, @Nullable FeedbackId older) {}

    private @Nullable FeedbackId first(LogQuery query) {
        return gathering.of(query).ids().stream().findFirst().orElse(null);
    }

    /** @return the first that a search finds in the order of its list, so many at most, and one more where there are more */
    @Transactional(readOnly = true)
    public List<FeedbackId> ids(LogSearch search, Viewer viewer, int most) {
        var asked = asked(search, viewer, Window.first(most));
        var query = asked.query();
        return asked.unordered()
                ? gathering.of(query).ids()
                : jdbc.sql(query.ids())
                        .params(query.parameters())
                        .query((row, _) -> new FeedbackId(row.getObject("id", UUID.class)))
                        .list();
    }

    private record Asked(Understood understood, LogQuery query) {

        /** @return whether it is gathered first, and put in order then */
        boolean unordered() {
            return query.conditions().unordered();
        }
    }

    /** Where there is one way PostgreSQL finds it by itself, and once: everything, and what a home asks for. */
    private Asked asked(LogSearch search, Viewer viewer, Window window) {
        var within = within(search.place(), viewer);
        var plain = search.oneWay() && within.whole();
        var understood = plain ? Understood.NOTHING : words.understood(search.words());
        var conditions = Conditions.of(search, understood.lexemes(), within, viewer.account());
        if (!plain && !conditions.unordered()) {
            gathering.plansForTheseWords();
        }
        return new Asked(
                understood,
                new LogQuery(
                        conditions, understood.spelled(), !understood.marks().isEmpty(), window));
    }

    private Reach within(@Nullable PlaceId asked, Viewer viewer) {
        return asked == null ? viewer.reach() : places.below(asked).within(viewer.reach());
    }
}
