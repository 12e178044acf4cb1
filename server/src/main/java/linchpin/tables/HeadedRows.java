package linchpin.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows below the header. Rows of our own file of refused rows come back as they were before we wrote them. */
final class HeadedRows implements Rows {

    private final Records records;
    private final boolean workbook;
    private final Tidying tidying;
    private final List<String> header;
    private final boolean refused;
    private @Nullable Line pending;
    private long above;
    private long blank;
    private long totals;
    private long errors;

    HeadedRows(Records records, Layout layout, Layout.Names names, Tidying tidying) {
        this.records = records;
        this.workbook = layout.workbook();
        this.tidying = tidying;
        var first = first(names.row());
        refused = layout.header() && RefusedRow.heads(first);
        header = ColumnNames.widened(
                layout.header()
                        ? names(first, names.rows())
                        : numbered(head(first).cells().length),
                names.columns());
        pending = layout.header() ? null : first;
    }

    private List<String> names(Line first, int rows) {
        if (refused) {
            return ColumnNames.of(RefusedRow.header(first));
        }
        return rows > 1 ? ColumnNames.of(following(first, rows)) : ColumnNames.of(head(first));
    }

    /** A sheet may have any number of empty cells behind its last name; in text each of them stands for a column. */
    private Line head(Line first) {
        return workbook ? trimmed(first, 1) : first;
    }

    /** The row of the names, or the first on which something is written. */
    private Line first(int row) {
        try {
            for (var line = records.next(); line != null; line = records.next()) {
                var written = !nothing(line, workbook ? 0 : -1);
                if (written && line.row() >= row) {
                    return line;
                }
                above += written ? 1 : 0;
            }
            throw new BrokenFile(
                    above == 0
                            ? "There is nothing in the file: not one row with a word in it."
                            : "There is nothing in row " + row + " of the file, nor below it.");
        } catch (BrokenFile e) {
            records.close();
            throw e;
        }
    }

    private List<Line> following(Line first, int rows) {
        var lines = new ArrayList<>(List.of(first));
        while (lines.size() < rows) {
            var line = records.next();
            if (line == null) {
                break;
            }
            if (!nothing(line, 0)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(ColumnNames::numbered).toList();
    }

    /** @param columns how many the file has; -1 where that is not known yet */
    private boolean nothing(Line line, int columns) {
        var cells = line.cells();
        if (columns == 1 && !workbook) { // even an empty pair of quotation marks was written by somebody
            return cells.length == 0;
        }
        if (!workbook && tidying == Tidying.NONE) {
            return cells.length == 0 || (cells.length == 1 && cells[0].isBlank());
        }
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Line next() {
        while (true) {
            var line = pending == null ? records.next() : pending;
            pending = null;
            if (line == null) {
                return null;
            }
            var whole = refused && line.cells().length > 0 ? RefusedRow.restored(line, header.size()) : line;
            if (nothing(whole, header.size())) {
                blank++;
            } else if (tidying == Tidying.NONE) {
                return shaped(whole);
            } else if (Tidying.totals(whole)) {
                totals++;
            } else {
                tidy(whole.cells());
                return shaped(whole);
            }
        }
    }

    private void tidy(String[] cells) {
        for (var i = 0; i < cells.length; i++) {
            if (Tidying.error(cells[i])) {
                errors++;
                cells[i] = "";
            } else {
                cells[i] = Tidying.lines(cells[i]);
            }
        }
    }

    /** Empty cells beyond the columns are the untidiness of spreadsheets; a sheet leaves out those at the end of a row. */
    private Line shaped(Line line) {
        var trimmed = trimmed(line, header.size());
        if (!workbook || trimmed.cells().length >= header.size()) {
            return trimmed;
        }
        var cells = Arrays.copyOf(trimmed.cells(), header.size());
        Arrays.fill(cells, trimmed.cells().length, cells.length, "");
        return new Line(line.row(), line.line(), cells);
    }

    private Line trimmed(Line line, int columns) {
        var cells = line.cells();
        var end = cells.length;
        while (end > Math.max(columns, 1) && cells[end - 1].isBlank()) {
            end--;
        }
        return end == cells.length ? line : new Line(line.row(), line.line(), Arrays.copyOf(cells, end));
    }

    @Override
    public Account account() {
        return new Account(List.of(), above, blank, totals, errors, records.mended(), 0);
    }

    @Override
    public void close() {
        records.close();
    }
}
