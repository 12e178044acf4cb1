package linchpin.tables.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;

/** Writes rows as CSV, in the ways that our files are read: by people in a spreadsheet, by somebody's form, by programs. */
public final class CsvRows implements Closeable {

    static final String BYTE_ORDER_MARK = "\uFEFF"; // else Excel reads UTF-8 as something older

    private static final int BUFFER = 1 << 16;

    private final CsvWriter csv;
    private final boolean guarding;

    private CsvRows(CsvWriter csv, boolean guarding) {
        this.csv = csv;
        this.guarding = guarding;
    }

    /** For people, of cells made harmless: every cell is quoted, or a program that splits at semicolons would find further cells inside one. */
    static CsvRows forSheets(Writer out, char delimiter) {
        return new CsvRows(
                CsvWriter.builder()
                        .fieldSeparator(delimiter)
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out),
                false);
    }

    /** For a form that takes in plain fields: quoted only where it must be, and nothing that a spreadsheet on the way would run. */
    public static CsvRows forForms(Writer out) {
        return new CsvRows(CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out), true);
    }

    /**
     * For programs, which need every cell as it is, be it like a formula.
     *
     * @param options as of {@link java.nio.file.Files#newOutputStream}
     */
    public static CsvRows forPrograms(Path file, OpenOption... options) throws IOException {
        return new CsvRows(
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .bufferSize(BUFFER)
                        .build(file, StandardCharsets.UTF_8, options),
                false);
    }

    /** Writes one row. */
    public void write(List<String> cells) {
        csv.writeRecord(guarding ? cells.stream().map(PlainText::harmless).toList() : cells);
    }

    /** Writes one row. */
    public void write(String... cells) {
        if (guarding) {
            write(List.of(cells));
        } else {
            csv.writeRecord(cells);
        }
    }

    /** Lets others read what was written so far. */
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
