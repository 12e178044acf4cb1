package linchpin.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of rows and columns that somebody sent. */
public final class TableFile {

    /** More columns than any survey has; a file with more is broken, or meant to break us. */
    public static final int MAX_COLUMNS = 1_000;
    /** In characters; a longer row is nearly always a quotation mark that nobody closed. */
    public static final int MAX_ROW = 1_000_000;

    private TableFile() {}

    /**
     * Finds out how a file is written.
     *
     * @throws BrokenFile when it is no table at all, or is empty
     */
    public static Layout detect(Path file) {
        try {
            return new Sniffer(file).layout();
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read", e);
        }
    }

    /** @throws BrokenFile when the file cannot be read this way */
    public static Rows open(Path file, Layout layout) {
        try {
            Records records = layout.workbook() ? new WorkbookRecords(file) : new DelimitedRecords(file, layout);
            return new HeadedRows(records, layout.header());
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read", e);
        }
    }

    /** The rows below the header. Rows of our own file of refused rows come back as they were before we wrote them. */
    private static final class HeadedRows implements Rows {

        private final Records records;
        private final List<String> header;
        private final boolean refused;
        private @Nullable Line pending;

        HeadedRows(Records records, boolean named) {
            this.records = records;
            var first = records.next();
            if (first == null) {
                records.close();
                throw new BrokenFile("There is nothing in the file: not one row with a word in it.");
            }
            refused = named && RefusedRow.COLUMN.equals(first.cells()[first.cells().length - 1]);
            header = named ? names(shortened(first)) : numbered(first.cells().length);
            pending = named ? null : first;
        }

        private static List<String> names(Line first) {
            return Arrays.stream(first.cells())
                    .map(name ->
                            name.replace('\u00a0', ' ').replace('\0', '\u2400').strip())
                    .toList();
        }

        private static List<String> numbered(int columns) {
            var names = new ArrayList<String>();
            for (var i = 1; i <= columns; i++) {
                names.add("Column " + i);
            }
            return names;
        }

        @Override
        public List<String> header() {
            return header;
        }

        @Override
        public @Nullable Line next() {
            var line = pending == null ? records.next() : pending;
            pending = null;
            return line == null ? null : refused ? RefusedRow.restored(shortened(line)) : line;
        }

        private Line shortened(Line line) {
            return refused ? new Line(line.row(), Arrays.copyOf(line.cells(), line.cells().length - 1)) : line;
        }

        @Override
        public void close() {
            records.close();
        }
    }
}
