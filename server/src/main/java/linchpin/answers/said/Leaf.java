package linchpin.answers.said;

import java.util.List;
import java.util.function.Function;
import linchpin.ui.Paging;

/**
 * Some rows of a long list in public, as on a leaf of a book, and the ways to the rest. Each leaf begins after a row or ends before one, so that
 * an address goes on leading to the same rows.
 *
 * @param first the number of its first row, from 1
 * @param total of all rows
 */
record Leaf<T>(Paging.Page<T> page, int first, int total) {

    static final int SIZE = 25;

    /**
     * @param marks what a row is marked by in an address
     * @param asked a mark that is no row's leads to the first leaf
     * @param address of the list
     */
    static <T> Leaf<T> of(List<T> all, Function<T, String> marks, Paging asked, String address) {
        var at = all.stream().map(marks).toList().indexOf(asked.mark());
        var from = asked.back() ? Math.max(0, at - SIZE) : at + 1;
        var to = Math.min(all.size(), from + SIZE);
        var rows = all.subList(from, to);
        return new Leaf<>(
                new Paging.Page<>(
                        rows,
                        from > 0 && !rows.isEmpty() ? address + "?before=" + marks.apply(rows.getFirst()) : null,
                        to < all.size() ? address + "?after=" + marks.apply(rows.getLast()) : null),
                from + 1,
                all.size());
    }

    /** @return as many as one leaf holds */
    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), SIZE));
    }

    List<T> rows() {
        return page.rows();
    }

    boolean whole() {
        return rows().size() == total;
    }

    /** @return which rows these are, as in "26 to 50 of 61" */
    String place() {
        return first + " to " + (first + rows().size() - 1) + " of " + total;
    }
}
