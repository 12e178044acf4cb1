package linchpin.tables.writing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV: its header and rows alone, since programs expect nothing else. */
final class CsvFile {

    private CsvFile() {}

    /** @return the bytes of the file, in UTF-8 */
    public static byte[] of(Table table) {
        var out = new StringWriter();
        out.write(CsvRows.BYTE_ORDER_MARK);
        try (var csv = CsvRows.forSheets(out, ',')) {
            csv.write(table.distinctHeader().stream().map(FileText::harmless).toList());
            table.rows().forEach(row -> csv.write(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(List<Cell> row) {
        return row.stream().map(CsvFile::cell).toList();
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> FileText.harmless(text.shown());
            case Cell.Amount number -> number.value().toPlainString();
            case Cell.Percent percent -> percent.shown();
            case Cell.Hidden hidden -> hidden.shown();
        };
    }
}
