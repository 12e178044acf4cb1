package linchpin.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of delimited text. */
final class DelimitedRecords implements Records {

    private final CloseableIterator<CsvRecord> records;
    private int columns = -1;
    private long row;

    DelimitedRecords(Path file, Layout layout) throws IOException {
        var limits = CsvRecordHandler.builder()
                .maxFields(TableFile.MAX_COLUMNS)
                .maxFieldSize(TableFile.MAX_ROW)
                .maxRecordSize(TableFile.MAX_ROW)
                .build();
        records = CsvReader.builder()
                .fieldSeparator(layout.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(TableFile.MAX_ROW)
                .build(limits, reader(file, layout))
                .iterator();
    }

    /** Without a byte order mark, which would become part of the first column's name. */
    private static Reader reader(Path file, Layout layout) throws IOException {
        var decoder = layout.encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    @Override
    public @Nullable Line next() {
        try {
            while (records.hasNext()) {
                row++;
                var cells = records.next().getFields().toArray(String[]::new);
                if (cells.length > 1 || !cells[0].isBlank()) {
                    return new Line(row, framed(cells));
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new BrokenFile(broken(e));
        }
    }

    /** The first row says how many columns there are; empty cells beyond them are the untidiness of spreadsheets. */
    private String[] framed(String[] cells) {
        if (columns < 0) {
            columns = cells.length;
        }
        var length = cells.length;
        while (length > columns && cells[length - 1].isBlank()) {
            length--;
        }
        return length == cells.length ? cells : java.util.Arrays.copyOf(cells, length);
    }

    private String broken(RuntimeException e) {
        var next = "Row " + (row + 1) + " cannot be read: ";
        var said = causes(e);
        if (said.contains("closing quote")) {
            return next + "after a closing quotation mark there is more before the next delimiter. Double the quotation"
                    + " marks inside the cell, or save the file again as CSV. Nothing was taken from the file.";
        }
        if (said.contains("quote")) {
            return next + "a quotation mark opens a cell and is never closed. Close it, or save the file again as CSV."
                    + " Nothing was taken from the file.";
        }
        if (said.contains(" fields")) {
            return next + "it has more than " + TableFile.MAX_COLUMNS + " columns. Nothing was taken from the file.";
        }
        return next + "it is longer than " + TableFile.MAX_ROW
                + " characters. Most often a quotation mark was not closed, or the file is not in rows at all."
                + " Nothing was taken from the file.";
    }

    private static String causes(Throwable e) {
        var said = new StringBuilder();
        for (var cause = e; cause != null; cause = cause.getCause()) {
            said.append(cause.getMessage()).append('\n');
        }
        return said.toString();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be closed", e);
        }
    }
}
