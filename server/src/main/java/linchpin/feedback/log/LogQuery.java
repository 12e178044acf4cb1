package linchpin.feedback.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.feedback.FeedbackState;
import linchpin.platform.Seldom;

/**
 * The SQL behind the log. Only the rows shown are looked at closely: words are fetched after the cut.
 *
 * @param spelled what has the very spelling that is sought, as a tsquery; empty where nobody minds
 * @param marked whether something may be marked in the words, wherever it stands
 */
record LogQuery(Conditions conditions, String spelled, boolean marked, LogList.Window window) {

    private static final String KEY = "f.id, f.received_on, f.entry";
    private static final String COLUMNS =
            KEY + ", f.org_id, f.place_id, f.channel, f.question_set, f.answer_code, f.threads,"
                    + " f.moderation, f.unread, f.alarm, f.looked, f.heads, f.themes";

    /** @return from the same place the other way or this, the nearest first however it is spelled */
    LogQuery unranked(boolean newer) {
        return new LogQuery(conditions, "", marked, new LogList.Window(window.cursor(), newer, window.size()));
    }

    /**
     * The rows, and how many there are of all. Counted only where the list does not tell: a search for something rare would otherwise
     * read everything twice.
     */
    String rows() {
        return shown(
                ordered(COLUMNS + ", false as otherwise"),
                "case when " + further() + "count(*) over () > " + window.size() + " then (" + count()
                        + ") else count(*) over () end");
    }

    /** As {@link #rows}, when it is known which. */
    String found() {
        return shown(
                "select " + COLUMNS + ", " + otherwise()
                        + " from feedback.feedback f where f.id = any (cast(:found as uuid[]))",
                "cast(0 as bigint)");
    }

    /** Each table named costs row-level security one more check of whose rows they are, so none is named twice. */
    private String shown(String rows, String total) {
        return """
                select f.id, f.entry, f.received_on, f.place_id, f.channel, f.question_set, f.answer_code,
                       %s as state, upper(f.moderation collate "C") as moderation,
                       f.unread, f.alarm, f.looked, f.heads, f.otherwise, array_to_string(f.themes, ',') as themes, %s as words,
                       %s as total
                from (%s) f cross join lateral (
                    select left(coalesce(string_agg(c.words, ' / ' order by c.ordinal), ''), 4000) as said
                    from feedback.shown c where c.org_id = f.org_id and c.feedback_id = f.id) w
                """.formatted(FeedbackState.SQL, words(), total, rows);
    }

    /** In order, by an index that has it. Several places have an index each, as it were: the first of each, then the first of those. */
    private String ordered(String columns) {
        if (!conditions.eachPlace()) {
            return cut(columns, "feedback.feedback f where " + conditions.sql() + beyond());
        }
        return cut(
                columns,
                "unnest(cast(:reach as uuid[])) p cross join lateral ("
                        + cut(
                                columns,
                                "feedback.feedback f where f.place_id = p and " + conditions.exceptPlaces() + beyond())
                        + ") f");
    }

    String ids() {
        return ordered(KEY);
    }

    /**
     * Unordered up to a limit, counted, and then ordered. One line at least, for the count.
     *
     * @param ranked whether those come first that have the very spelling
     */
    String gather(boolean ranked) {
        return """
                with hits as materialized (
                    select f.id, f.received_on, f.entry, %s from feedback.feedback f where %s limit cast(:gathered as bigint))
                select t.total, t.others, f.id
                from (select count(*) as total, count(*) filter (where otherwise) as others from hits) t left join lateral (
                    select f.id, f.otherwise, f.received_on, f.entry from hits f where true%s%s%s) f on true%s
                """.formatted(
                        ranked ? otherwise() : "false as otherwise",
                        conditions.sql(),
                        ranked ? beyondRanked() : beyond(),
                        ranked ? ranked() : order(),
                        limit(),
                        ranked ? ranked() : order());
    }

    private String otherwise() {
        return spelled.isEmpty() ? "false as otherwise" : "not f.search @@ cast(:spelled as tsquery) as otherwise";
    }

    private String ranked() {
        var up = window.newer();
        return " order by f.otherwise " + (up ? "desc" : "asc") + order().replace(" order by", ",");
    }

    private String beyondRanked() {
        return beyond().replace("(f.received_on", "(not f.otherwise, f.received_on")
                .replace("(:day", "(not :otherwise, :day");
    }

    /** Going by day, no further than a stride. */
    String stride() {
        return "select f.id from (select f.org_id, f.id, f.received_on, f.entry, f.search from feedback.feedback f where "
                + conditions.exceptSought() + beyond() + order() + " limit :stride) f where " + conditions.sought()
                + order()
                + limit();
    }

    /** The cap stands inside, so that counting ends there. Of everything the latest are counted, by their index: the planner is told nothing there. */
    String count() {
        return "select count(*) from (select 1 from feedback.feedback f where " + conditions.sql()
                + (conditions.everything() ? order() : "") + " limit " + (LogList.CAP + 1) + ") c";
    }

    private String cut(String columns, String from) {
        return "select " + columns + " from " + from + order() + limit();
    }

    /** A number in the text, not a parameter: only so does a plan that PostgreSQL keeps know how few rows are wanted. */
    private String limit() {
        return " limit " + (window.size() + 1);
    }

    private String further() {
        return window.cursor() == null ? "" : "true or ";
    }

    private String order() {
        var direction = window.newer() ? "asc" : "desc";
        return " order by f.received_on " + direction + ", f.entry " + direction;
    }

    private String beyond() {
        if (window.cursor() == null) {
            return "";
        }
        return " and (f.received_on, f.entry) " + (window.newer() ? ">" : "<") + " (:day, :entry)";
    }

    private String words() {
        return marked ? "w.said" : "left(w.said, " + Excerpt.READ + ")";
    }

    /** @return all that {@link #gather} and {@link #stride} are asked with */
    Object asked() {
        return List.of(gather(true), stride(), Seldom.comparable(parameters()));
    }

    Map<String, Object> parameters() {
        var all = new HashMap<>(conditions.parameters());
        all.put("spelled", spelled);
        if (window.cursor() != null) {
            all.put("day", window.cursor().receivedOn());
            all.put("entry", window.cursor().entry());
            all.put("otherwise", window.cursor().otherwise());
        }
        return all;
    }
}
