package linchpin.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. Only a few are held at a time, however large the file. */
public interface Rows extends AutoCloseable {

    /**
     * Opens a file of which somebody knows how it is written.
     *
     * @throws BrokenFile when it cannot be read this way
     */
    static Rows of(Path file, Layout layout) {
        return of(file, layout, Records.Limits.SENT);
    }

    /**
     * Opens a file whose first row names the columns; how it is written is found out.
     *
     * @throws BrokenFile when it cannot be read as a table
     * @throws UncheckedIOException when it is not there or may not be read
     */
    static Rows named(Path file) {
        try {
            return of(file, new Sniffer(file).written());
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
        return of(file, Layout.OURS, Records.Limits.OURS);
    }

    private static Rows of(Path file, Layout layout, Records.Limits limits) {
        try {
            var records = layout.workbook() ? new WorkbookRecords(file) : new DelimitedRecords(file, layout, limits);
            return new HeadedRows(records, layout.header());
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

    @Override
    void close();
}
