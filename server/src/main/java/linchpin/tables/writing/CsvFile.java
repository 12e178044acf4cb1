package linchpin.tables.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as CSV: its header and rows alone, since programs expect nothing else. Every cell is quoted, or a program that splits at
 * semicolons would find further cells inside one.
 */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // else Excel reads UTF-8 as something older

    private CsvFile() {}

    /** @return the bytes of the file, in UTF-8 */
    public static byte[] of(Table table) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(table.distinctHeader().stream().map(Plain::harmless).toList());
            table.rows().forEach(row -> csv.writeRecord(cells(row)));
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
            case Cell.Text text -> Plain.harmless(text.shown());
            case Cell.Figure number -> number.value().toPlainString();
            case Cell.Percent percent -> percent.shown();
            case Cell.Hidden hidden -> hidden.shown();
        };
    }
}
