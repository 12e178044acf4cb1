package linchpin.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.tables.workbooks.Book;

/**
 * Which sheets of a workbook are read: those that a person names, or else the first that holds a table with dates, and all with the same columns.
 * None is passed over without a word.
 */
final class SheetChoice {

    /** Of more sheets the rest is named and not looked at. */
    private static final int MOST = 200;

    private final Layout.Said said;

    SheetChoice(Layout.Said said) {
        this.said = said;
    }

    /** A sheet that holds something. */
    private record Table(String name, FirstRows.Found found, List<String> header, boolean rows, boolean dates) {

        static Table empty(String name) {
            return new Table(name, new FirstRows.Found(true, Layout.Names.FIRST), List.of(), false, false);
        }

        boolean isTable() {
            return header.size() > 1 && rows;
        }

        Layout.Sheet sheet() {
            return new Layout.Sheet(name, found.names());
        }
    }

    Layout layout(Path file) throws IOException {
        try (var book = Book.of(file)) {
            return said.sheets().isEmpty() ? found(book) : asked(book);
        }
    }

    private Layout asked(Book book) {
        var asked =
                said.sheets().stream().map(name -> named(book, name)).distinct().toList();
        var tables = new ArrayList<Table>();
        for (var sheet : asked) {
            if (!sheet.cells()) {
                throw new BrokenFile(
                        "The sheet “" + sheet.name() + "” " + Layout.Why.CHART.words() + "." + choose(book));
            }
            var lines = lines(book, sheet);
            var table = lines.isEmpty() ? Table.empty(sheet.name()) : table(sheet, lines);
            if (table.header().isEmpty()) {
                throw new BrokenFile(
                        "The sheet “" + sheet.name() + "” " + Layout.Why.EMPTY.words() + "." + choose(book));
            }
            tables.add(table);
        }
        var unread = book.sheets().stream()
                .filter(sheet -> !asked.contains(sheet))
                .map(sheet -> new Layout.Unread(sheet.name(), Layout.Why.NOT_ASKED))
                .toList();
        return layout(tables, unread);
    }

    private static Book.Sheet named(Book book, String name) {
        return book.sheets().stream()
                .filter(sheet -> key(sheet.name()).equals(key(name)))
                .findFirst()
                .or(() -> book.sheets().stream()
                        .filter(sheet -> String.valueOf(sheet.number()).equals(name.strip()))
                        .findFirst())
                .orElseThrow(() -> new BrokenFile("There is no sheet “" + name + "” in the workbook." + choose(book)));
    }

    private static String choose(Book book) {
        return " Choose among: “"
                + book.sheets().stream()
                        .filter(Book.Sheet::cells)
                        .map(Book.Sheet::name)
                        .limit(20)
                        .collect(Collectors.joining("”, “"))
                + "”.";
    }

    private Layout found(Book book) {
        var unread = new ArrayList<Layout.Unread>();
        var tables = new ArrayList<Table>();
        var shorter = List.<Line>of();
        for (var sheet : book.sheets()) {
            if (!sheet.cells() || !sheet.visible() || sheet.number() > MOST) {
                var why =
                        !sheet.cells() ? Layout.Why.CHART : sheet.visible() ? Layout.Why.NOT_ASKED : Layout.Why.HIDDEN;
                unread.add(new Layout.Unread(sheet.name(), why));
                continue;
            }
            var lines = lines(book, sheet);
            if (lines.isEmpty()) {
                unread.add(new Layout.Unread(sheet.name(), Layout.Why.EMPTY));
            } else if (FirstRows.end(lines) < said.lastRow()) {
                shorter = lines;
                unread.add(new Layout.Unread(sheet.name(), Layout.Why.SHORT));
            } else {
                tables.add(table(sheet, lines));
            }
        }
        if (tables.isEmpty() && !shorter.isEmpty()) {
            throw FirstRows.tooShort(shorter, said);
        }
        if (tables.isEmpty()) {
            throw new BrokenFile(
                    book.sheets().stream().noneMatch(sheet -> sheet.visible() && sheet.cells())
                            ? "The workbook has no visible sheet." + hidden(book)
                            : "There is nothing in the file: not one row with a word in it." + hidden(book));
        }
        return layout(best(tables, unread), unread);
    }

    private static String hidden(Book book) {
        return book.sheets().stream().anyMatch(sheet -> sheet.cells() && !sheet.visible())
                ? " Its other sheets are hidden. To read one of them, show it in a spreadsheet and save the workbook again, or choose it."
                : "";
    }

    private static List<Table> best(List<Table> tables, List<Layout.Unread> unread) {
        var dated = tables.stream().anyMatch(table -> table.isTable() && table.dates());
        var first = tables.stream()
                .filter(table -> table.isTable() && (table.dates() || !dated))
                .findFirst()
                .orElse(tables.getFirst());
        var read = new ArrayList<Table>();
        for (var table : tables) {
            if (table.equals(first) || (table.isTable() && together(table, first))) {
                read.add(table);
            } else {
                unread.add(new Layout.Unread(table.name(), why(table, dated)));
            }
        }
        return read;
    }

    private static Layout.Why why(Table table, boolean dated) {
        if (!table.isTable()) {
            return table.header().size() > 1 ? Layout.Why.NO_ROWS : Layout.Why.NO_TABLE;
        }
        return dated && !table.dates() ? Layout.Why.NO_DATES : Layout.Why.OTHER;
    }

    private static boolean together(Table one, Table other) {
        return one.found().header() && other.found().header() && alike(one.header(), other.header());
    }

    /** @return whether they are the same, in whatever order they stand and however they are spelled, and which is which is clear */
    static boolean alike(List<String> one, List<String> other) {
        return one.equals(other)
                || (shape(one).equals(shape(other))
                        && shape(one).stream().distinct().count() == one.size());
    }

    private static List<String> shape(List<String> header) {
        return header.stream().map(SheetChoice::key).sorted().toList();
    }

    static String key(String name) {
        return name.strip().replaceAll("[\\s\u00a0_]+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Line> lines(Book book, Book.Sheet sheet) {
        try (var records = book.rows(sheet)) {
            return Sniffer.firstRows(records);
        }
    }

    private Table table(Book.Sheet sheet, List<Line> lines) {
        var found = new FirstRows(lines, true).found(said);
        var names = lines.stream()
                .filter(line -> line.row() >= found.names().row())
                .limit(found.header() ? found.names().rows() : 1)
                .toList();
        var below = lines.stream()
                .filter(line -> names.isEmpty() || line.row() > names.getLast().row())
                .toList();
        return new Table(
                sheet.name(),
                found,
                header(found, names),
                !below.isEmpty() || !found.header(),
                dated(found.header() ? below : lines));
    }

    private static List<String> header(FirstRows.Found found, List<Line> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return ColumnNames.widened(
                names.size() > 1 ? ColumnNames.of(names) : ColumnNames.of(names.getFirst()),
                found.names().columns());
    }

    /** Whether most of what stands in one of the columns are dates: the day on a cover sheet makes no table of it. */
    private static boolean dated(List<Line> answers) {
        var columns =
                answers.stream().mapToInt(line -> line.cells().length).max().orElse(0);
        return IntStream.range(0, columns).anyMatch(column -> {
            var kinds = answers.stream()
                    .map(line -> CellKind.of(line.cell(column)))
                    .filter(kind -> kind != CellKind.NOTHING)
                    .toList();
            return Collections.frequency(kinds, CellKind.DATE) * 2 > kinds.size();
        });
    }

    private static Layout layout(List<Table> tables, List<Layout.Unread> unread) {
        return new Layout(
                true,
                "UTF-8",
                ',',
                tables.getFirst().found().header(),
                tables.getFirst().found().names(),
                tables.stream().map(Table::sheet).toList(),
                unread,
                Account.NOTHING);
    }

    /** What stands in a cell, at a glance: enough to tell a row of names from a row of answers. */
    enum CellKind {
        NOTHING,
        NUMBER,
        DATE,
        WORDS;

        private static final Set<String> SAY_NOTHING = Set.of("n/a", "na", "null", "-", "none", "#n/a");
        private static final int LONGEST_DATE = 40;
        private static final Pattern NUMBERS = Pattern.compile("[-+]?[0-9][0-9.,:/ %-]*");
        private static final Pattern DATES = Pattern.compile(
                "[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}([T ,]+[0-9].*)?|[0-9]{1,2}(st|nd|rd|th)?[ -]?[A-Za-z]{3,9}[ -,]{0,2}[0-9]{2,4}.*");

        static CellKind of(String cell) {
            var text = cell.strip();
            if (text.isEmpty() || SAY_NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
                return NOTHING;
            }
            if (text.length() > LONGEST_DATE || text.charAt(0) > '9') {
                return WORDS;
            }
            return DATES.matcher(text).matches() ? DATE : NUMBERS.matcher(text).matches() ? NUMBER : WORDS;
        }
    }
}
