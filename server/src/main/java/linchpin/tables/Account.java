package linchpin.tables;

import java.util.List;
import java.util.Objects;

/**
 * What stands in a file beside its rows, so that everything in it is accounted for.
 *
 * @param sheets how many rows each sheet that was read has; none in text
 * @param above rows above the names of the columns
 * @param blank rows below them on which nothing is written
 * @param totals rows that add up others
 * @param errors cells in which a spreadsheet wrote that it could not work something out
 * @param mended lines with letters that were not written as in the others
 * @param twice rows that stand word for word in a sheet that was read before
 */
public record Account(
        List<SheetRows> sheets, long above, long blank, long totals, long errors, long mended, long twice) {

    public static final Account NOTHING = new Account(List.of(), 0, 0, 0, 0, 0, 0);

    public Account {
        sheets = Objects.requireNonNullElse(sheets, List.of());
    }

    /** How many rows a sheet has. */
    public record SheetRows(String name, long rows) {}

    /** @return both together */
    Account and(Account other) {
        return new Account(
                java.util.stream.Stream.concat(sheets.stream(), other.sheets.stream())
                        .toList(),
                above + other.above,
                blank + other.blank,
                totals + other.totals,
                errors + other.errors,
                mended + other.mended,
                twice + other.twice);
    }

    /** @return the same, of a sheet */
    Account of(String sheet, long rows) {
        return new Account(List.of(new SheetRows(sheet, rows)), above, blank, totals, errors, mended, twice);
    }

    /** @return the same, with so many rows that stand in several sheets */
    Account twice(long rows) {
        return new Account(sheets, above, blank, totals, errors, mended, rows);
    }
}
