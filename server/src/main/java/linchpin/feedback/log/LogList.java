package linchpin.feedback.log;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log's list: what a search finds, for one person, some rows at a time, the latest first. */
@Component
class LogList {

    static final int CAP = 1_000;

    private final JdbcClient jdbc;
    private final Places places;

    LogList(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** A feedback in one line. Themes are numbers joined by commas; words carry marks, see {@link Excerpt}. */
    record Row(
            FeedbackId id,
            long entry,
            LocalDate receivedOn,
            @Nullable PlaceId placeId,
            String channel,
            @Nullable String questionSet,
            @Nullable String answerCode,
            String state,
            String moderation,
            boolean unread,
            boolean alarm,
            boolean withdrawn,
            String themes,
            String words) {

        Cursor cursor() {
            return new Cursor(receivedOn, entry);
        }

        Excerpt excerpt() {
            return Excerpt.of(words);
        }
    }

    /** Where to go on: after a row towards older ones, or before it towards newer ones. */
    record Window(@Nullable Cursor cursor, boolean newer, int size) {

        static Window first(int size) {
            return new Window(null, false, size);
        }
    }

    /**
     * What was found.
     *
     * @param more whether there is more in the direction that was gone
     * @param tooCommon whether all words were such as stand in every text, and none could be searched for
     */
    record Found(List<Row> rows, boolean more, boolean tooCommon) {}

    @Transactional(readOnly = true)
    public Found find(LogSearch search, Viewer viewer, Window window) {
        var lexemes = lexemes(search.words());
        var conditions = conditions(search, lexemes, viewer);
        var query = new LogQuery(conditions, lexemes, window);
        var rows = jdbc.sql(query.rows())
                .params(query.parameters())
                .query(Row.class)
                .list();
        var more = rows.size() > window.size();
        var shown = rows.stream()
                .limit(window.size())
                .sorted(Comparator.comparing(Row::receivedOn)
                        .thenComparing(Row::entry)
                        .reversed())
                .toList();
        return new Found(shown, more, lexemes.isEmpty() && !search.words().isEmpty());
    }

    /** @return how many there are, counted to one more than {@link #CAP} and no further */
    @Transactional(readOnly = true)
    public long count(LogSearch search, Viewer viewer) {
        var lexemes = lexemes(search.words());
        var query = new LogQuery(conditions(search, lexemes, viewer), lexemes, Window.first(CAP));
        return jdbc.sql(query.count())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** @return the row next to this one, in the direction of the window */
    @Transactional(readOnly = true)
    public Optional<FeedbackId> next(LogSearch search, Viewer viewer, Window window) {
        var lexemes = lexemes(search.words());
        var query = new LogQuery(conditions(search, lexemes, viewer), lexemes, window);
        return jdbc.sql(query.ids())
                .params(query.parameters())
                .query(FeedbackId.class)
                .optional();
    }

    /** Understands the words, and asks for plans made for these very words: a rare word wants another way than a common one. */
    private String lexemes(String words) {
        return jdbc.sql("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                               cast(websearch_to_tsquery('pg_catalog.english', :words) as text) as lexemes""")
                .param("words", words)
                .query((row, _) -> row.getString("lexemes"))
                .single();
    }

    private Conditions conditions(LogSearch search, String lexemes, Viewer viewer) {
        return Conditions.of(search, lexemes, within(search.place(), viewer), viewer.account());
    }

    private @Nullable Set<PlaceId> within(@Nullable PlaceId asked, Viewer viewer) {
        if (asked == null) {
            return viewer.places();
        }
        var inside = new HashSet<>(places.within(Set.of(asked)));
        inside.removeIf(place -> !viewer.mayReadAbout(place));
        return inside;
    }
}
