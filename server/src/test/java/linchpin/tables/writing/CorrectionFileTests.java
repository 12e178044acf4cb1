package linchpin.tables.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import linchpin.tables.Layout;
import linchpin.tables.RefusedRow;
import linchpin.tables.Rows;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was refused comes back as it was, whatever a spreadsheet did to the file meanwhile. */
class CorrectionFileTests {

    private static final List<String> HEADER = List.of("Date", "=Score", "Comment");

    private static final List<List<String>> REFUSED = List.of(
            List.of("soon", "2", "=2+3"),
            List.of("later", "-5", "'=kept"),
            List.of("never", "+44 7700 900123", "\"quoted\", and\nin; two\tlines"),
            List.of("a", "b", "c", "four cells"),
            List.of("a", "b"),
            List.of("", "", " =1"),
            List.of("'tis", "''", "“−1”"));

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void comesBackAsItWas(char delimiter) throws IOException {
        var file = Files.writeString(directory.resolve("refused.csv"), written(delimiter));
        assertThat(read(file)).isEqualTo(REFUSED);
    }

    @Test
    void holdsNothingThatASpreadsheetWouldRun() {
        assertThat(written(';').replace("\ufeff", "").split("(?<=\")[;\r\n]+(?=\")"))
                .hasSizeGreaterThan(20)
                .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)\"[\\s\\p{Z}]*[=+\\-@−].*"));
    }

    @Test
    void saysWhyBeforeEachRow() {
        assertThat(written(',').lines().toList())
                .first()
                .asString()
                .startsWith("\ufeff\"" + RefusedRow.COLUMN + "\",\"Date\",\"'=Score\"");
        assertThat(written(',')).contains("\"'=wrong in 1\",\"later\",\"'-5\",\"''=kept\"");
    }

    /** It makes all rows as long as the longest, writes with another delimiter and in an older encoding. */
    @Test
    void comesBackAsItWasFromASpreadsheetThatSavedItAsCsv() throws IOException {
        var text = new StringBuilder();
        for (var cells : saved()) {
            text.append(String.join(
                            ";",
                            cells.stream()
                                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append("\r\n");
        }
        var bytes = text.toString().replace("−", "-").getBytes(Charset.forName("windows-1252"));
        var file = Files.write(directory.resolve("saved.csv"), bytes);
        assertThat(read(file)).isEqualTo(padded("“-1”"));
    }

    @Test
    void comesBackAsItWasFromASpreadsheetThatSavedItAsAWorkbook() throws IOException {
        var file = directory.resolve("saved.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("refused");
            var row = 0;
            for (var cells : saved()) {
                for (var column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
                row++;
            }
        }
        assertThat(read(file)).isEqualTo(padded("“−1”"));
    }

    /** Else the fourth cell would be taken for a column without a name, and lost. */
    @Test
    void stillHasARowOfTooManyCellsWhereNobodyCorrectedIt() throws IOException {
        var file = Files.writeString(
                directory.resolve("saved.csv"), RefusedRow.COLUMN + ",Date,Comment,\nfour cells,soon,Kind,caring\n");
        try (var rows = Rows.of(file, Layout.of(file))) {
            assertThat(rows.header()).containsExactly("Date", "Comment");
            assertThat(rows.next().cells()).containsExactly("soon", "Kind", "caring");
        }
    }

    @Test
    void takesApostrophesOffNoOtherFile() throws IOException {
        var file =
                Files.writeString(directory.resolve("other.csv"), "Date,Comment\nsoon,'=1\n", StandardCharsets.UTF_8);
        try (var rows = Rows.of(file, Layout.of(file))) {
            assertThat(rows.next().cells()).containsExactly("soon", "'=1");
        }
    }

    private static String written(char delimiter) {
        var file = new CorrectionFile(delimiter);
        var text = new StringBuilder(file.header(HEADER));
        for (var i = 0; i < REFUSED.size(); i++) {
            text.append(file.row(REFUSED.get(i), "=wrong in " + i));
        }
        return text.toString();
    }

    /** The cells as a spreadsheet has them once it has opened the file. */
    private List<List<String>> saved() throws IOException {
        var file = Files.writeString(directory.resolve("opened.csv"), written(','));
        var saved = new ArrayList<List<String>>();
        try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            csv.forEach(record -> {
                var cells = new ArrayList<>(record.getFields());
                cells.addAll(Collections.nCopies(5 - cells.size(), ""));
                saved.add(cells);
            });
        }
        return saved;
    }

    /** A spreadsheet cannot leave a cell out: the row of two has an empty third. */
    private static List<List<String>> padded(String last) {
        var padded = new ArrayList<>(REFUSED);
        padded.set(4, List.of("a", "b", ""));
        padded.set(6, List.of("'tis", "''", last));
        return padded;
    }

    private static List<List<String>> read(Path file) {
        var read = new ArrayList<List<String>>();
        try (var rows = Rows.of(file, Layout.of(file))) {
            assertThat(rows.header()).isEqualTo(HEADER);
            for (var line = rows.next(); line != null; line = rows.next()) {
                read.add(Arrays.asList(line.cells()));
            }
        }
        return read;
    }
}
