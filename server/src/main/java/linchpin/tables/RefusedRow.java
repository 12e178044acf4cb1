package linchpin.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row we refused, written for people to correct and send again. The reason stands in front, in a column of its own: behind a row with too
 * few or too many cells a spreadsheet would move it under another column's name.
 */
public final class RefusedRow {

    /** Names the first column of such a file, and so tells us that it is one. */
    public static final String COLUMN = "Why Linchpin could not take this row";

    private RefusedRow() {}

    /** @return the cells as they are written, the reason before them */
    public static List<String> written(List<String> cells, String reason) {
        var written = new ArrayList<String>(cells.size() + 1);
        written.add(guarded(reason));
        cells.forEach(cell -> written.add(guarded(cell)));
        return written;
    }

    /** NUL cannot be written into a file for people; the symbol for it shows them where it stood. */
    private static String guarded(String cell) {
        return FormulaGuard.guarded(cell.replace('\0', '\u2400'));
    }

    /** @return whether this is the first row of such a file */
    static boolean heads(Line line) {
        return line.cell(0).strip().equals(COLUMN);
    }

    /** @return the names as they were; a spreadsheet makes all rows as long as the longest, and adds names without a word */
    static Line header(Line line) {
        var end = line.cells().length;
        while (end > 1 && line.cells()[end - 1].isBlank()) {
            end--;
        }
        return restored(new Line(line.row(), line.line(), Arrays.copyOf(line.cells(), end)), end);
    }

    /** @return the row as it was; cells that a spreadsheet added beyond the columns are gone if nothing stands in them */
    static Line restored(Line line, int columns) {
        var end = line.cells().length;
        while (end - 1 > columns && line.cells()[end - 1].isBlank()) {
            end--;
        }
        return new Line(
                line.row(),
                line.line(),
                Arrays.stream(line.cells(), Math.min(1, end), end)
                        .map(FormulaGuard::bare)
                        .toArray(String[]::new));
    }
}
