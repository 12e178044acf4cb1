package linchpin.influence;

import java.util.UUID;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;

/** Lists that come a page at a time, what was kept last first: ids tell in which order rows were kept. */
public final class NewestFirst {

    private NewestFirst() {}

    /** @return the id that a page goes on from, for the parameter {@code mark}; null for the first page, and for what no page of ours sends */
    public static @Nullable UUID mark(Paging paging) {
        try {
            return paging.mark() == null ? null : UUID.fromString(paging.mark());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /**
     * @param id the column, as in "t.id"
     * @return the end of a query that reads one page and one row more; the other way round going back
     */
    public static String sql(Paging paging, String id) {
        var beyond = mark(paging) == null ? "true" : id + (paging.back() ? " > :mark" : " < :mark");
        return " where " + beyond + " order by " + id + (paging.back() ? "" : " desc") + " limit " + (Paging.SIZE + 1);
    }
}
