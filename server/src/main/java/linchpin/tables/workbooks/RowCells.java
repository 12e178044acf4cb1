package linchpin.tables.workbooks;

import java.util.Arrays;
import java.util.BitSet;
import linchpin.tables.BrokenFile;
import linchpin.tables.Line;
import linchpin.tables.Records;

/** Gathers the cells of a row. Empty ones count for nothing, however many there are. */
final class RowCells {

    /** A spreadsheet's own limit on a row, with room to spare. */
    private static final int MOST_CHARACTERS = 16 << 20;

    private String[] cells = new String[16];
    private int end;
    private int characters;
    private BitSet dates = new BitSet();
    private BitSet days = new BitSet();

    /** @param column from 0 */
    void put(long row, int column, ExcelCells.Said said) {
        if (said.text().isEmpty()) {
            return;
        }
        if (column >= Records.Limits.SENT.columns()) {
            throw new BrokenFile("Row " + row + " has more than " + Records.Limits.SENT.columns() + " columns.");
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
        }
        Arrays.fill(cells, Math.min(end, column), column, "");
        end = Math.max(end, column + 1);
        cells[column] = said.text();
        characters += said.text().length();
        if (characters > MOST_CHARACTERS) {
            throw WorkbookGuard.refused("one of its rows is larger than " + (MOST_CHARACTERS >> 20) + " MB");
        }
        if (said.date()) {
            dates.set(column);
        }
        if (said.day()) {
            days.set(column);
        }
    }

    int characters() {
        return characters;
    }

    /** @return the row, and begins another */
    Row row(long number) {
        var row = new Row(new Line(number, number, Arrays.copyOf(cells, end)), dates, days);
        end = 0;
        characters = 0;
        dates = new BitSet();
        days = new BitSet();
        return row;
    }
}
