package linchpin.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linchpin.tables.workbooks.Book;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a workbook's sheets, one sheet after the other. Where they are several, a column at the end says of each row which sheet it stands
 * in, since its number alone does not, and since the name of a sheet is often that of a ward.
 */
final class SheetRows implements Rows {

    private static final String COLUMN = "Sheet";
    private static final int MOST_COMPARED = 200_000;

    private final Book book;
    private final Layout layout;
    private final List<String> header;
    private int at;
    private HeadedRows rows;
    private int[] places = {};
    private long read;
    private Account before = Account.NOTHING;
    private final Set<Integer> earlier = new HashSet<>();
    private final Set<Integer> ofThis = new HashSet<>();
    private long twice;

    private SheetRows(Book book, Layout layout) {
        this.book = book;
        this.layout = layout;
        this.rows = opened();
        this.header = several() ? and(rows.header(), COLUMN) : rows.header();
    }

    static SheetRows of(Path file, Layout layout) throws IOException {
        var book = Book.of(file);
        try {
            return new SheetRows(book, layout.sheets().isEmpty() ? withFirst(book, layout) : layout);
        } catch (BrokenFile e) {
            book.close();
            throw e;
        }
    }

    /** Found out before there could be several. */
    private static Layout withFirst(Book book, Layout layout) {
        var first = book.sheets().stream()
                .filter(sheet -> sheet.visible() && sheet.cells())
                .findFirst()
                .orElseThrow(() -> new BrokenFile("The workbook has no visible sheet."));
        return new Layout(
                true,
                layout.charset(),
                layout.delimiter(),
                layout.header(),
                layout.names(),
                List.of(new Layout.Sheet(first.name(), layout.names())),
                layout.unread(),
                layout.account());
    }

    private boolean several() {
        return layout.sheets().size() > 1;
    }

    private HeadedRows opened() {
        var asked = layout.sheets().get(at);
        var sheet = book.sheets().stream()
                .filter(one -> one.name().equals(asked.name()))
                .findFirst()
                .orElseThrow(
                        () -> new BrokenFile("There is no sheet “" + asked.name() + "” in the workbook any more."));
        return new HeadedRows(book.rows(sheet), layout, asked.names(), Tidying.ALL);
    }

    private static List<String> and(List<String> names, String last) {
        var all = new ArrayList<>(names);
        all.add(last);
        return List.copyOf(all);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Line next() {
        while (true) {
            var line = rows.next();
            if (line != null) {
                read++;
                return several() ? placed(counted(line)) : line;
            }
            if (at + 1 >= layout.sheets().size()) {
                return null;
            }
            before = before.and(ofThis());
            earlier.addAll(ofThis);
            ofThis.clear();
            rows.close();
            at++;
            read = 0;
            rows = opened();
            places = places(rows.header());
        }
    }

    /** Rows that stand in two sheets are told of, for one may be a copy of the other. */
    private Line counted(Line line) {
        if (earlier.size() + ofThis.size() < MOST_COMPARED) {
            var like = Arrays.hashCode(line.cells());
            twice += earlier.contains(like) ? 1 : 0;
            ofThis.add(like);
        }
        return line;
    }

    /** Where each of its columns stands in the first sheet. */
    private int[] places(List<String> names) {
        var first = header.subList(0, header.size() - 1);
        if (names.equals(first)) {
            return new int[0];
        }
        if (!SheetChoice.alike(names, first)) {
            throw new BrokenFile("The sheets “" + layout.sheets().getFirst().name() + "” and “"
                    + layout.sheets().get(at).name()
                    + "” do not have the same columns, so they cannot be read together."
                    + " Send each by itself: choose one sheet at a time.");
        }
        var keys = first.stream().map(SheetChoice::key).toList();
        return names.stream()
                .mapToInt(name -> keys.indexOf(SheetChoice.key(name)))
                .toArray();
    }

    private Line placed(Line line) {
        var cells = Arrays.copyOf(line.cells(), Math.max(line.cells().length, header.size() - 1) + 1);
        if (places.length > 0) {
            for (var i = 0; i < places.length; i++) {
                cells[places[i]] = line.cells()[i];
            }
        }
        cells[cells.length - 1] = layout.sheets().get(at).name();
        return new Line(line.row(), line.line(), cells);
    }

    private Account ofThis() {
        return rows.account().of(layout.sheets().get(at).name(), read);
    }

    @Override
    public Account account() {
        return before.and(ofThis()).twice(twice);
    }

    @Override
    public void close() {
        rows.close();
        book.close();
    }
}
