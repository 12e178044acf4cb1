package linchpin.tables.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import linchpin.tables.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTests {

    @TempDir
    Path directory;

    @Test
    void writesEveryCellForProgramsAsItIs() throws IOException {
        var file = directory.resolve("out.csv");
        try (var csv = CsvRows.forPrograms(file)) {
            csv.write("a", "b");
            csv.write(List.of("=1+1", "a \"b\", c\nd"));
        }
        assertThat(Files.readString(file)).isEqualTo("a,b\n=1+1,\"a \"\"b\"\", c\nd\"\n");
    }

    @Test
    void goesOnWhereAFileEnds() throws IOException {
        var file = directory.resolve("out.csv");
        for (var word : List.of("one", "two")) {
            try (var csv = CsvRows.forPrograms(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                csv.write(word, "é");
            }
        }
        assertThat(Files.readString(file)).isEqualTo("one,é\ntwo,é\n");
    }

    @Test
    void writesPlainFieldsForAFormAndNothingThatRunsOnTheWay() throws IOException {
        var out = new StringWriter();
        try (var csv = CsvRows.forForms(out)) {
            csv.write("Org code", "Ward name", "Total");
            csv.write(List.of("RX1", "=HYPERLINK(\"x\")", "12"));
            csv.write("RX1", "\t-Ward, east", "");
        }
        assertThat(out.toString())
                .isEqualTo("Org code,Ward name,Total\r\n" + "RX1,\"'=HYPERLINK(\"\"x\"\")\",12\r\n"
                        + "RX1,\"' -Ward, east\",\r\n");
    }

    /** Else an interrupted run could not go on: what was read has more columns, and longer rows, than any file people send. */
    @Test
    void isReadAgainWhateverItsSize() throws IOException {
        var file = directory.resolve("wide.csv");
        var cells = java.util.Collections.nCopies(1_200, "x".repeat(1_000));
        try (var csv = CsvRows.forPrograms(file)) {
            csv.write(java.util.stream.IntStream.range(0, 1_200)
                    .mapToObj(i -> "c" + i)
                    .toList());
            csv.write(cells);
        }
        try (var rows = Rows.ours(file)) {
            assertThat(rows.next().cells()).containsExactly(cells.toArray(String[]::new));
            assertThat(rows.next()).isNull();
        }
    }
}
