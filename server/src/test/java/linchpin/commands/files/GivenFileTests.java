package linchpin.commands.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.commands.CommandFailed;
import linchpin.tables.BrokenFile;
import linchpin.tables.Layout;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenFileTests {

    @TempDir
    Path folder;

    private GivenFile given(String text) throws IOException {
        var file = folder.resolve("given.csv");
        Files.writeString(file, text);
        return GivenFile.of(file, Layout.Said.NOTHING);
    }

    private Path sheets(String... cells) throws IOException {
        var file = folder.resolve("given.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            for (var i = 0; i < cells.length; i++) {
                var sheet = book.newWorksheet("Sheet " + i);
                var rows = cells[i].split("\\|");
                for (var row = 0; row < rows.length; row++) {
                    var columns = rows[row].split(",");
                    for (var column = 0; column < columns.length; column++) {
                        sheet.value(row, column, columns[column]);
                    }
                }
            }
        }
        return file;
    }

    @Test
    void findsWhatAnImportFindsAndSaysSo() throws IOException {
        var file = given("Comments of May\n\nid,said\n1,Kind\n2,Cold\n\n");
        try (var rows = file.rows()) {
            assertThat(rows.header()).containsExactly("id", "said");
            while (rows.next() != null) {
                // to its end
            }
            assertThat(file.words(rows.account())).contains("The names of the columns stand in row 3.");
        }
        assertThat(file.otherNames()).contains("row 3", "--header-row");
    }

    @Test
    void refusesWhatHasNoRow() {
        assertThatThrownBy(() -> given("id,said\n"))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        broken -> assertThat(broken.detail()).contains("a header and nothing below it"));
    }

    @Test
    void asksWhichOfSeveralTablesAndOfCopies() throws IOException {
        var others = sheets("id,said|1,Kind", "id,complaint|1,Cold");
        assertThatThrownBy(() -> GivenFile.of(others, Layout.Said.NOTHING))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("do not have the same columns");
        var copies = sheets("id,said|1,Kind|2,Cold", "id,said|1,Kind|2,Cold");
        assertThatThrownBy(() -> GivenFile.of(copies, Layout.Said.NOTHING))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("The same 2 rows stand in more than one sheet");
        var both = new Layout.Said(List.of("Sheet 0", "Sheet 1"), null, 0, 0, null, null);
        try (var rows = GivenFile.of(copies, both).rows()) {
            assertThat(rows.header()).containsExactly("id", "said", "Sheet");
        }
    }

    @Test
    void knowsHowManyColumnsHaveNames() throws IOException {
        assertThat(given("series,date,value\na,2024-01-01,1,200\n")
                        .named(List.of("series", "date", "value", "Column 4")))
                .isEqualTo(3);
        assertThat(given("Column 1,Column 2\na,b\n").named(List.of("Column 1", "Column 2")))
                .isEqualTo(2);
    }
}
