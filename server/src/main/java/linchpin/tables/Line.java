package linchpin.tables;

/**
 * One row of a file.
 *
 * @param row as a spreadsheet numbers it, the header being row 1
 * @param line where it begins, as an editor of text numbers lines; in a workbook the same as the row
 * @param cells as written, and no more than the file may have columns
 */
public record Line(long row, long line, String[] cells) {

    /** @return the cell, or nothing where the row ends before it */
    public String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }
}
