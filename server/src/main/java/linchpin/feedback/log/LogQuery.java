package linchpin.feedback.log;

import java.util.HashMap;
import java.util.Map;

/** The SQL behind the log. Only the rows shown are looked at closely: words and marks are fetched after the cut. */
record LogQuery(Conditions conditions, String lexemes, LogList.Window window) {

    private static final String MARKS =
            "StartSel=" + Excerpt.HIT + ", StopSel=" + Excerpt.END + ", MinWords=25, MaxWords=45, ShortWord=2";

    String rows() {
        return """
                select f.id, f.entry, f.received_on, f.place_id, f.channel, f.question_set, f.answer_code, f.state, f.moderation,
                       f.unread, f.alarm, f.withdrawn, array_to_string(f.themes, ',') as themes, %s as words
                from (%s) f cross join lateral (
                    select translate(left(coalesce(string_agg(coalesce(c.shown, c.received), ' / ' order by c.ordinal), ''), 4000),
                                     :forged, :safe) as said
                    from feedback.comment c where c.org_id = f.org_id and c.feedback_id = f.id) w
                """.formatted(words(), cut("f.*"));
    }

    String ids() {
        return cut("f.id").replace("limit :limit", "limit 1");
    }

    /** The cap stands inside, so that counting ends there. */
    String count() {
        return "select count(*) from (select 1 from feedback.feedback f where " + conditions.sql() + " limit :limit) c";
    }

    private String cut(String columns) {
        var direction = window.newer() ? "asc" : "desc";
        return "select " + columns + " from feedback.feedback f where " + conditions.sql() + beyond()
                + " order by f.received_on " + direction + ", f.entry " + direction + " limit :limit";
    }

    private String beyond() {
        if (window.cursor() == null) {
            return "";
        }
        return " and (f.received_on, f.entry) " + (window.newer() ? ">" : "<") + " (:day, :entry)";
    }

    private String words() {
        return lexemes.isEmpty()
                ? "left(w.said, 280) || case when length(w.said) > 280 then '…' else '' end"
                : "ts_headline('pg_catalog.english', w.said, cast(:lexemes as tsquery), :marks)";
    }

    Map<String, Object> parameters() {
        var all = new HashMap<>(conditions.parameters());
        all.put("limit", window.size() + 1);
        all.put("lexemes", lexemes);
        all.put("marks", MARKS);
        all.put("forged", "<" + Excerpt.HIT + Excerpt.END);
        all.put("safe", String.valueOf(Excerpt.LESS_THAN));
        if (window.cursor() != null) {
            all.put("day", window.cursor().receivedOn());
            all.put("entry", window.cursor().entry());
        }
        return all;
    }
}
