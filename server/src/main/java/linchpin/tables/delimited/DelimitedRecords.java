package linchpin.tables.delimited;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.tables.Layout;
import linchpin.tables.Line;
import linchpin.tables.Records;
import org.jspecify.annotations.Nullable;

/** The rows of delimited text. */
public final class DelimitedRecords implements Records {

    private static final int BUFFER = 1 << 16;

    private final LineHandler handler;
    private final CloseableIterator<Line> lines;
    private final @Nullable MendedText mended;

    public DelimitedRecords(Path file, Layout layout, Limits limits) throws IOException {
        handler = new LineHandler(limits);
        mended = layout.encoding().equals(StandardCharsets.UTF_8) ? new MendedText(Files.newInputStream(file)) : null;
        lines = CsvReader.builder()
                .fieldSeparator(layout.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(limits.characters())
                .build(handler, unmarked(mended == null ? decoded(file, layout) : mended))
                .iterator();
    }

    private static Reader decoded(Path file, Layout layout) throws IOException {
        var decoder = layout.encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new InputStreamReader(Files.newInputStream(file), decoder);
    }

    /** Without a byte order mark, which would become part of the first column's name. */
    private static Reader unmarked(Reader text) throws IOException {
        var reader = new BufferedReader(text, BUFFER);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    @Override
    public @Nullable Line next() {
        try {
            if (!lines.hasNext()) {
                return null;
            }
            var line = lines.next();
            return line.row() == 1 && saysWhatSeparates(line) ? next() : line;
        } catch (CsvParseException e) {
            throw handler.broken(e);
        }
    }

    /** A first line that is no row, but a word to the spreadsheet: “sep=;”. */
    private static boolean saysWhatSeparates(Line line) {
        var cells = line.cells();
        return cells.length > 0
                && cells[0].regionMatches(true, 0, "sep=", 0, 4)
                && cells[0].length() <= 5
                && (cells.length == 1 || (cells.length == 2 && cells[0].length() == 4 && cells[1].isEmpty()));
    }

    @Override
    public long mended() {
        return mended == null ? 0 : mended.lines();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
