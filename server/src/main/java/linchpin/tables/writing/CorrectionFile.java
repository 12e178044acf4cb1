package linchpin.tables.writing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import linchpin.tables.RefusedRow;

/**
 * The file of rows that could not be taken, to be corrected in a spreadsheet and sent again: each with the reason before it. Made a row at a
 * time, for there may be a million.
 */
public final class CorrectionFile {

    private final StringWriter text = new StringWriter();
    private final CsvRows rows;

    /** @param delimiter between cells, as in the file that was sent */
    public CorrectionFile(char delimiter) {
        rows = CsvRows.forSheets(text, delimiter);
    }

    /** @return the beginning of the file */
    public String header(List<String> names) {
        return CsvRows.BYTE_ORDER_MARK + row(names, RefusedRow.COLUMN);
    }

    /** @return a row of the file, with the end of its line */
    public String row(List<String> cells, String reason) {
        rows.write(RefusedRow.written(cells, reason));
        try {
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from memory
        }
        var row = text.toString();
        text.getBuffer().setLength(0);
        return row;
    }
}
