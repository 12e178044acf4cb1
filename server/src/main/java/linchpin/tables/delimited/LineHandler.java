package linchpin.tables.delimited;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import linchpin.tables.BrokenFile;
import linchpin.tables.Line;
import linchpin.tables.Records;

/** Makes rows of what FastCSV finds between delimiters. A row on which nothing at all is written has no cells. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<Line> {

    private static final int USUAL = 64;
    private static final String[] NONE = {};

    private final Records.Limits limits;
    private String[] cells = new String[USUAL];
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
    protected Line buildRecord() {
        var found = getFieldCount();
        var nothing = found <= 1 && cells[0].isEmpty() && !quoted;
        return new Line(row, getStartingLineNumber(), nothing ? NONE : Arrays.copyOf(cells, found));
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
