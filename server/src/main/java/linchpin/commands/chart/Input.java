package linchpin.commands.chart;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a file's series, in the order in which they first stand in it. */
final class Input {

    private final Path file;
    private final Problems problems;
    private final Dates dates = new Dates();
    private final Map<String, Gathered> all = new LinkedHashMap<>();
    private @Nullable Cells cells;

    Input(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Collection<Gathered> read() throws IOException {
        try (var csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader())) {
            for (var row : csv) {
                take(row);
            }
        } catch (CsvParseException e) {
            throw new CannotChart("The file " + file + " cannot be read as CSV: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (cells == null) {
            throw new CannotChart("The file " + file + " is empty: its first row must name the columns.");
        }
        dates.settle(problems);
        return all.values();
    }

    private void take(CsvRecord row) {
        if (cells == null) {
            cells = Cells.named(row.getFields(), file);
            return;
        }
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() > cells.columns()) {
            problems.at(
                    line,
                    "there are " + row.getFieldCount() + " cells and " + cells.columns()
                            + " columns. A comma inside a cell needs quotation marks around the cell.");
            return;
        }
        var name = cells.of(row, "series");
        var series = all.get(name);
        if (series == null) {
            series = new Gathered(name, cells.options(row, line, problems));
            all.put(name, series);
        }
        point(row, line, series);
    }

    private void point(CsvRecord row, long line, Gathered series) {
        var date = dates.read(cell(row, "date"), line);
        if (date == null) {
            problems.at(line, "the date " + Cells.quoted(cell(row, "date")) + " is not one such as 2025-03-31.");
        }
        var value = Cells.number(cell(row, "value"));
        if (value == null) {
            problems.at(line, "the value " + Cells.quoted(cell(row, "value")) + " is not a number.");
        }
        boolean begins = cells().truth(row, "rebase", false, line, problems);
        if (date != null && value != null) {
            series.add(date, value, begins, line);
        }
    }

    private String cell(CsvRecord row, String column) {
        return cells().of(row, column);
    }

    private Cells cells() {
        return Objects.requireNonNull(cells);
    }

    /** Without a byte order mark, which would become part of the first column's name. */
    private Reader reader() throws IOException {
        var encoding = encoding();
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** UTF-8 where every byte of the file is; otherwise what Windows writes. */
    private Charset encoding() throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new CannotChart(file + " is a folder, not a file.");
        }
        try (var in = Files.newInputStream(file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            reader.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }
}
