package linchpin.commands.read;

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
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file, row by row. Its first row names the columns. */
final class Table implements AutoCloseable {

    private static final int LONGEST_ROW = 16 << 20;

    private final Path file;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;

    Table(Path file) throws IOException {
        this(file, encoding(file));
    }

    Table(Path file, Charset encoding) throws IOException {
        this.file = file;
        var limits = CsvRecordHandler.builder()
                .maxFieldSize(LONGEST_ROW)
                .maxRecordSize(LONGEST_ROW)
                .build();
        records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_ROW)
                .build(limits, reader(file, encoding))
                .iterator();
        var first = next();
        header = first == null ? List.of() : first;
    }

    List<String> header() {
        return header;
    }

    /** @return where a column stands */
    int column(String name) {
        var at = header.indexOf(name);
        if (at < 0) {
            throw new CannotRead("There is no column \"" + name + "\" in " + file + ". Its columns are: "
                    + String.join(", ", header) + ".");
        }
        return at;
    }

    /** @return the next row's cells, as many as there are columns; null after the last */
    @Nullable
    List<String> next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var row = records.next();
            return header == null ? row.getFields() : framed(row);
        } catch (CsvParseException | UncheckedIOException e) {
            throw new CannotRead("The file " + file + " cannot be read as CSV: " + e.getMessage());
        }
    }

    private List<String> framed(CsvRecord row) {
        var cells = row.getFields();
        for (var at = header.size(); at < cells.size(); at++) {
            if (!cells.get(at).isBlank()) {
                throw new CannotRead("Line " + row.getStartingLineNumber() + " of " + file + " has " + cells.size()
                        + " cells, and there are " + header.size()
                        + " columns. A comma inside a cell needs quotation marks around the cell.");
            }
        }
        if (cells.size() == header.size()) {
            return cells;
        }
        var framed = new ArrayList<>(cells.subList(0, Math.min(cells.size(), header.size())));
        while (framed.size() < header.size()) {
            framed.add("");
        }
        return framed;
    }

    /** Without a byte order mark, which would become part of the first column's name. */
    private static Reader reader(Path file, Charset encoding) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** UTF-8 where every byte of the file is; otherwise what Windows writes. */
    private static Charset encoding(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new CannotRead(file + " is a folder, not a file.");
        }
        try (var in = Files.newInputStream(file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            reader.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
