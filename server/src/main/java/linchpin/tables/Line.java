package linchpin.tables;

import java.util.Arrays;

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

    /** @return how many cells have something written in them */
    int filled() {
        return (int) Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
    }

    /** @return how many cells there are up to the last with something written in it */
    int extent() {
        var end = cells.length;
        while (end > 0 && cells[end - 1].isBlank()) {
            end--;
        }
        return end;
    }

    /** @return what is written first; nothing where all is blank */
    String first() {
        return Arrays.stream(cells)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }
}
