package linchpin.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A long list shown some rows at a time, each page beginning after a row (or ending before one) rather than at a number: rows that come
 * or go meanwhile shift nothing.
 *
 * @param mark of the row to go on from, as it stands in an address; null for the first page
 * @param back whether to go back from it, to the rows before
 */
public record Paging(@Nullable String mark, boolean back) {

    /** Rows of one page. */
    public static final int SIZE = 50;

    /** @return from the parameters after and before of an address; empty ones count as not sent */
    public static Paging of(String after, String before) {
        return after.isEmpty() && !before.isEmpty()
                ? new Paging(before, true)
                : new Paging(after.isEmpty() ? null : after, false);
    }

    /** @return the mark, where rows are marked by a number; null for the first page, and for what no page of ours sends */
    public @Nullable Long number() {
        return mark == null || !mark.matches("[0-9]{1,18}") ? null : Long.valueOf(mark);
    }

    /** @return the parameter of an address that asks for this very page; empty for the first */
    public String asked() {
        return mark == null ? "" : (back ? "before=" : "after=") + sent(mark);
    }

    /**
     * A page of a list.
     *
     * @param before address of the page before; null when there is none
     * @param after address of the page after; null when there is none
     */
    public record Page<T>(
            List<T> rows, @Nullable String before, @Nullable String after) {

        /** @return the same page with what its rows are told as */
        public <S> Page<S> told(List<S> lines) {
            return new Page<>(lines, before, after);
        }
    }

    /** @return of a list that is known whole, what {@link #page} cuts a page out of: its rows and one more, in the direction gone */
    public <T> List<T> cut(List<T> whole, Function<T, String> marks) {
        var at = mark == null ? -1 : whole.stream().map(marks).toList().indexOf(mark);
        if (back) {
            return List.copyOf(
                    whole.subList(Math.max(0, at - SIZE - 1), Math.max(0, at)).reversed());
        }
        return List.copyOf(whole.subList(at + 1, Math.min(whole.size(), at + 2 + SIZE)));
    }

    /**
     * Cuts a page out of what was read.
     *
     * @param read at most one more than {@link #SIZE}, in the direction gone
     * @param marks what a row is marked by
     * @param address of the list, with its other parameters
     */
    public <T> Page<T> page(List<T> read, Function<T, String> marks, String address) {
        return page(read, SIZE, marks, address);
    }

    /**
     * The same, where a page has another size.
     *
     * @param read at most one more than the size, in the direction gone
     */
    public <T> Page<T> page(List<T> read, int size, Function<T, String> marks, String address) {
        var more = read.size() > size;
        var cut = read.subList(0, Math.min(read.size(), size));
        var rows = back ? List.copyOf(cut.reversed()) : List.copyOf(cut);
        if (rows.isEmpty()) {
            return new Page<>(rows, null, null);
        }
        var joined = address + (address.contains("?") ? "&" : "?");
        var earlier = back ? more : mark != null;
        return new Page<>(
                rows,
                earlier ? joined + "before=" + sent(marks.apply(rows.getFirst())) : null,
                back || more ? joined + "after=" + sent(marks.apply(rows.getLast())) : null);
    }

    private static String sent(String mark) {
        return URLEncoder.encode(mark, StandardCharsets.UTF_8);
    }
}
