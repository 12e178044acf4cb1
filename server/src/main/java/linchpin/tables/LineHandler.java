package linchpin.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of what FastCSV finds between delimiters. The first row says how many columns there are; empty cells beyond them are the
 * untidiness of spreadsheets. A row on which nothing is written is counted and left out, but where there is a single column, whatever
 * stands in it is a row, be it only a pair of quotation marks.
 */
final class LineHandler extends AbstractBaseCsvCallbackHandler<@Nullable Line> {

    private static final int USUAL = 64;

    private final Records.Limits limits;
    private String[] cells = new String[USUAL];
    private int columns = -1;
    private int characters;
    private boolean quoted;
    private long row;

    LineHandler(Records.Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long line) {
        row++;
        characters = 0;
        quoted = false;
    }

    @Override
    protected void handleField(int at, char[] buffer, int from, int length, boolean quoted) {
        if (at >= limits.columns()) {
            throw new BrokenFile(here() + "it has more than " + limits.columns() + " columns.");
        }
        characters += length;
        if (characters > limits.characters()) {
            throw tooLong();
        }
        if (at == cells.length) {
            cells = Arrays.copyOf(cells, 2 * at);
        }
        cells[at] = new String(buffer, from, length);
        this.quoted |= quoted;
    }

    @Override
    protected void handleEmpty() {
        cells[0] = "";
    }

    @Override
    protected @Nullable Line buildRecord() {
        var found = getFieldCount();
        if (found <= 1 && nothing(cells[0])) {
            return null;
        }
        if (columns < 0) {
            columns = found;
        }
        while (found > columns && cells[found - 1].isBlank()) {
            found--;
        }
        return new Line(row, getStartingLineNumber(), Arrays.copyOf(cells, found));
    }

    private boolean nothing(String cell) {
        return columns == 1 ? cell.isEmpty() && !quoted : cell.isBlank();
    }

    private String here() {
        return "Row " + row + " cannot be read: ";
    }

    private BrokenFile tooLong() {
        return new BrokenFile(here() + "it is longer than " + limits.characters()
                + " characters. Most often a quotation mark was not closed, or the file is not in rows at all.");
    }

    /** @return what FastCSV found wrong in the row that it was reading, in words that say what to do */
    BrokenFile broken(Throwable e) {
        var said = new StringBuilder();
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenFile known) {
                return known;
            }
            said.append(cause.getMessage()).append('\n');
        }
        if (said.indexOf("closing quote") >= 0) {
            return new BrokenFile(
                    here() + "after a closing quotation mark there is more before the next delimiter. Double"
                            + " the quotation marks inside the cell, or save the file again as CSV.");
        }
        if (said.indexOf("quote") >= 0) {
            return new BrokenFile(
                    here() + "a quotation mark opens a cell and is never closed. Close it, or save the file"
                            + " again as CSV.");
        }
        return tooLong();
    }
}
