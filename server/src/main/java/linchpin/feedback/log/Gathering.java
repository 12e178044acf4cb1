package linchpin.feedback.log;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.platform.OneLook;
import linchpin.platform.Seldom;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the few of a search for words. PostgreSQL guesses badly how often two words stand together, and so whether to fetch all hits
 * and sort them or to go back day by day until the page is full; a wrong guess reads everything. Here nothing is guessed: hits are
 * gathered up to a cap; if there are more, they are dense enough to be met soon when going back day by day; and if they are not, being
 * all of long ago, they are sorted after all.
 */
@Component
class Gathering {

    /** Gathering so many costs about as much as then meeting a page of them, both a few hundredths of a second in a million. */
    static final int CAP = 2_000;

    static final int STRIDE = 30_000;

    private final JdbcClient jdbc;
    private final int cap;
    private final int stride;

    @Autowired
    Gathering(JdbcClient jdbc) {
        this(jdbc, CAP, STRIDE);
    }

    /**
     * @param cap how many to gather before going by day
     * @param stride how many rows to go by day before sorting all
     */
    Gathering(JdbcClient jdbc, int cap, int stride) {
        this.jdbc = jdbc;
        this.cap = cap;
        this.stride = stride;
    }

    /**
     * What was found.
     *
     * @param ids of one page and one more, in the direction of its window
     * @param total of all pages; more than the cap means that there are at least so many
     * @param ranked whether those come first that have the very spelling, which is done where all are known
     * @param otherwise how many of all have another spelling
     */
    record Hits(List<FeedbackId> ids, long total, boolean ranked, long otherwise) {

        Hits {
            ids = List.copyOf(ids); // it is kept for the next look
        }

        /** @return whether some have the very spelling and others have not, on whatever pages they stand */
        boolean mixed() {
            return ranked && otherwise > 0 && otherwise < total;
        }
    }

    private record Hit(@Nullable UUID id, long total, long others) {}

    /** To be called in a transaction; the planner's settings hold until its end. */
    Hits of(LogQuery query) {
        return Seldom.given(this, List.of(cap, stride, query.asked()), () -> find(query));
    }

    private Hits find(LogQuery query) {
        plansForTheseWords();
        byBitmap();
        var few = gather(query, cap + 1, true);
        if (few.total() <= cap) {
            byDay();
            return few;
        }
        byDay();
        var dense = jdbc.sql(query.stride())
                .params(query.parameters())
                .param("stride", stride)
                .query(FeedbackId.class)
                .list();
        return dense.size() > query.window().size() ? new Hits(dense, few.total(), false, 0) : all(query);
    }

    private Hits all(LogQuery query) {
        byBitmap();
        var all = gather(query, null, false);
        byDay();
        return all;
    }

    private Hits gather(LogQuery query, @Nullable Integer limit, boolean ranked) {
        var lines = jdbc.sql(query.gather(ranked))
                .params(query.parameters())
                .param("gathered", limit)
                .query(Hit.class)
                .list();
        var ids = lines.stream()
                .map(Hit::id)
                .filter(Objects::nonNull)
                .map(FeedbackId::new)
                .toList();
        var all = lines.getFirst();
        return new Hits(ids, all.total(), ranked, all.others());
    }

    /** A rare word wants another way than a common one, and nothing here is ever found best by reading everything. */
    void plansForTheseWords() {
        OneLook.tellsPlanner();
        jdbc.sql(
                        "select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true)")
                .query((_, _) -> true)
                .single();
    }

    /**
     * Only bitmaps, so that the words' index is used. With these costs a second index joins in where a filter is rare, but never one
     * that only tells organisations apart, which would list nearly every row. And enough memory to note each row that has a common
     * word: with less, PostgreSQL notes pages, and looks at every row on them again.
     */
    void byBitmap() {
        jdbc.sql("""
                        select set_config('enable_indexscan', 'off', true), set_config('enable_indexonlyscan', 'off', true),
                               set_config('enable_bitmapscan', 'on', true), set_config('cpu_index_tuple_cost', '0.02', true),
                               set_config('seq_page_cost', '0.3', true), set_config('random_page_cost', '0.3', true),
                               set_config('work_mem', '32MB', true)""").query((_, _) -> true).single();
    }

    void byDay() {
        jdbc.sql("""
                        select set_config('enable_indexscan', 'on', true), set_config('enable_indexonlyscan', 'on', true),
                               set_config('enable_bitmapscan', 'off', true)""").query((_, _) -> true).single();
    }
}
