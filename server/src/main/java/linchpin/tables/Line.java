package linchpin.tables;

/**
 * One row of a file.
 *
 * @param row as a spreadsheet numbers it, the header being row 1
 * @param cells as written; never more than {@link TableFile#MAX_COLUMNS}
 */
public record Line(long row, String[] cells) {

    /** @return the cell, or nothing where the row ends before it */
    public String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }
}
