package linchpin.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row we refused, written for people to correct and send again. A spreadsheet would run a cell that begins like a formula, so such a
 * cell gets an apostrophe in front, which is taken off again when the file comes back.
 */
public final class RefusedRow {

    /** Names the last column of such a file, and so tells us that it is one. */
    public static final String COLUMN = "Why Linchpin could not take this row";

    private static final String FORMULA = "=+-@\t\r";

    private RefusedRow() {}

    /** @return the row as one record of a delimited file, without line end */
    public static String written(List<String> cells, String reason, char delimiter) {
        var all = new ArrayList<>(cells);
        all.add(reason);
        return all.stream()
                .map(cell -> quoted(guarded(cell.replace("\0", "\u2400")), delimiter))
                .collect(Collectors.joining(String.valueOf(delimiter)));
    }

    public static Line restored(Line line) {
        return new Line(
                line.row(),
                Arrays.stream(line.cells()).map(RefusedRow::unguarded).toArray(String[]::new));
    }

    private static String guarded(String cell) {
        return likeFormula(cell) ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") && likeFormula(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes that were there before do not hide a formula: one more goes in front, and one comes off. */
    private static boolean likeFormula(String cell) {
        var start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && FORMULA.indexOf(cell.charAt(start)) >= 0;
    }

    private static String quoted(String cell, char delimiter) {
        return cell.indexOf(delimiter) >= 0
                        || cell.indexOf('"') >= 0
                        || cell.indexOf('\n') >= 0
                        || cell.indexOf('\r') >= 0
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
