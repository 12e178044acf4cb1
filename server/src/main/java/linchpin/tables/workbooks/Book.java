package linchpin.tables.workbooks;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import linchpin.tables.BrokenFile;
import linchpin.tables.Line;
import linchpin.tables.Records;
import org.jspecify.annotations.Nullable;

/** A workbook that the guard let pass, with its sheets. */
public interface Book extends AutoCloseable {

    /**
     * One of its sheets.
     *
     * @param visible whether people see it who open the workbook
     * @param cells whether it has cells; one that is a chart has none
     */
    record Sheet(int number, String name, boolean visible, boolean cells) {}

    /** @throws BrokenFile when it must not be opened, or is no workbook that we read */
    static Book of(Path file) throws IOException {
        try {
            var names = new WorkbookGuard(file).check();
            return names.contains("content.xml") ? new OpenBook(file) : new ExcelBook(file);
        } catch (ZipException | EOFException _) {
            throw Parts.damaged(0);
        }
    }

    /**
     * @return the rows of its one sheet that people see and that has any, the workbook being closed with them
     * @throws BrokenFile where several have: whoever counts on all of them would not learn that only one was read
     */
    static Records onlySheet(Path file) throws IOException {
        var book = of(file);
        try {
            var seen = book.sheets().stream()
                    .filter(sheet -> sheet.visible() && sheet.cells())
                    .toList();
            var written = seen.stream().filter(sheet -> isWritten(book, sheet)).toList();
            if (written.size() > 1) {
                throw new BrokenFile("Several sheets of the workbook have rows: "
                        + written.stream()
                                .map(sheet -> "“" + sheet.name() + "”")
                                .collect(Collectors.joining(", "))
                        + ". Only one table is read here. Save the one that is meant as a file of its own.");
            }
            var only = Stream.concat(written.stream(), seen.stream())
                    .findFirst()
                    .orElseThrow(() -> new BrokenFile("The workbook has no visible sheet."));
            return new Alone(book, book.rows(only));
        } catch (BrokenFile e) {
            book.close();
            throw e;
        }
    }

    private static boolean isWritten(Book book, Sheet sheet) {
        try (var rows = book.rows(sheet)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (Arrays.stream(row.cells()).anyMatch(cell -> !cell.isBlank())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** @return in their order */
    List<Sheet> sheets();

    /** @return all its rows on which something may be written; one sheet is read at a time */
    Records rows(Sheet sheet);

    @Override
    void close();

    /** Of a sheet by itself. */
    record Alone(Book book, Records rows) implements Records {

        @Override
        public @Nullable Line next() {
            return rows.next();
        }

        @Override
        public void close() {
            rows.close();
            book.close();
        }
    }
}
