package linchpin.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import linchpin.tables.delimited.DelimitedRecords;
import linchpin.tables.workbooks.Book;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. Only a few are held at a time, however large the file. */
public interface Rows extends AutoCloseable {

    /**
     * Opens a file of which somebody knows how it is written. Rows and cells that say nothing of anybody are left out: blank ones, totals, and
     * what a spreadsheet writes where it cannot work something out.
     *
     * @throws BrokenFile when it cannot be read this way
     */
    static Rows of(Path file, Layout layout) {
        try {
            return layout.workbook()
                    ? SheetRows.of(file, layout)
                    : new HeadedRows(
                            new DelimitedRecords(file, layout, Records.Limits.SENT),
                            layout,
                            layout.names(),
                            Tidying.ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file whose first row names the columns, and leaves it as it stands; how it is written is found out. A workbook may have rows on
     * one sheet only.
     *
     * @throws BrokenFile when it cannot be read as a table
     * @throws UncheckedIOException when it is not there or may not be read
     */
    static Rows named(Path file) {
        try {
            return asItStands(file, new Sniffer(file, Layout.Said.NOTHING).written(), Records.Limits.SENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file that {@code CsvRows.forPrograms} wrote.
     *
     * @throws BrokenFile when it cannot be read any more
     */
    static Rows ours(Path file) {
        return asItStands(file, Layout.OURS, Records.Limits.OURS);
    }

    private static Rows asItStands(Path file, Layout layout, Records.Limits limits) {
        try {
            var records = layout.workbook() ? Book.onlySheet(file) : new DelimitedRecords(file, layout, limits);
            return new HeadedRows(records, layout, Layout.Names.FIRST, Tidying.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the names of the columns, made up where the file has no header */
    List<String> header();

    /**
     * @return the next row below the header on which something is written; null after the last
     * @throws BrokenFile where the file cannot be read any further
     */
    @Nullable
    Line next();

    /** @return what was found beside the rows, so far */
    Account account();

    @Override
    void close();
}
