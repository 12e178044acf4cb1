package linchpin.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTests {

    @TempDir
    Path directory;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("sent.jpg"), bytes);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> all(Path file) {
        var lines = new ArrayList<List<String>>();
        try (var rows = Rows.of(file, Layout.of(file))) {
            lines.add(rows.header());
            for (var line = rows.next(); line != null; line = rows.next()) {
                lines.add(List.of(line.cells()));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "windows-1252,false"})
    void findsOutHowTheLettersAreWritten(String charset, boolean marked) throws IOException {
        var text = (marked ? "\ufeff" : "") + "Name;Said\nZoë;“naïve”\n";
        assertThat(all(file(text.getBytes(Charset.forName(charset)))))
                .containsExactly(List.of("Name", "Said"), List.of("Zoë", "“naïve”"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            value = {"!,!", ";", "|", "!\t!"})
    void findsOutWhatSeparatesTheCells(char delimiter) throws IOException {
        var text = "a,b;c,d|e\n1,2;3,4|5\n".replaceAll("[,;|]", String.valueOf(delimiter));
        assertThat(all(file(text))).containsExactly(List.of("a", "b", "c", "d", "e"), List.of("1", "2", "3", "4", "5"));
    }

    /** A sign that stands in no row below the first is part of a name. */
    @Test
    void isNotMisledByWhatTheNamesOfColumnsHold() throws IOException {
        assertThat(all(file("What was good? (tick | say)\nThe nurses\nThe food\n")))
                .containsExactly(List.of("What was good? (tick | say)"), List.of("The nurses"), List.of("The food"));
        assertThat(all(file("Age, if known, or none;Said\n7;Good\n\n8;Bad\n")))
                .containsExactly(List.of("Age, if known, or none", "Said"), List.of("7", "Good"), List.of("8", "Bad"));
        assertThat(all(file("id,\"good; better; best\"\n1,\"a; b; c; d\"\n")))
                .containsExactly(List.of("id", "good; better; best"), List.of("1", "a; b; c; d"));
        assertThat(all(file("a;b;c\n"))).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void takesTheFirstRowForNamesWhereItIsTold() throws IOException {
        var file = file("2024,2025\n1,2\n");
        assertThat(all(file).getFirst()).containsExactly("Column 1", "Column 2");
        try (var rows = Rows.named(file)) {
            assertThat(rows.header()).containsExactly("2024", "2025");
            assertThat(rows.next().cells()).containsExactly("1", "2");
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void endsRowsAsAnySystemDoes() throws IOException {
        for (var end : List.of("\n", "\r\n", "\r")) {
            assertThat(all(file("a;b\n1;2\n3;4".replace("\n", end))))
                    .containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
        }
    }

    @Test
    void cutsOffEmptyCellsBeyondTheColumnsAndNoOthers() throws IOException {
        assertThat(all(file("a,b\n1,2,, \n1\n1,2,,4\n")))
                .containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("1"), List.of("1", "2", "", "4"));
    }

    /** In a single column even an empty pair of quotation marks was written by somebody. */
    @Test
    void leavesOutRowsOnWhichNothingIsWritten() throws IOException {
        assertThat(all(file("a,b\n\n   \n1,2\n\"\"\n,\n"))).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(all(file("a\n\n\"\"\n \nb\n")))
                .containsExactly(List.of("a"), List.of(""), List.of(" "), List.of("b"));
    }

    @Test
    void saysWhichFileIsNotThere() {
        assertThatThrownBy(() -> Rows.named(directory.resolve("nowhere.csv")))
                .hasCauseInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere.csv");
        refuses(directory, "a folder");
    }

    @Test
    void seesThatAFirstRowIsSomebodysAnswer() throws IOException {
        assertThat(all(file("13/05/2024,1,Good\n14/05/2024,2,Bad\n")).getFirst())
                .containsExactly("Column 1", "Column 2", "Column 3");
    }

    @Test
    void numbersRowsAsASpreadsheetDoesAndLinesAsAnEditorDoes() throws IOException {
        var file = file("a,b\n\n\"x\ny\",1\n\n z,2\n");
        try (var rows = Rows.of(file, Layout.of(file))) {
            assertThat(rows.next()).extracting(Line::row, Line::line).containsExactly(3L, 3L);
            assertThat(rows.next()).extracting(Line::row, Line::line).containsExactly(5L, 6L);
            assertThat(rows.next()).isNull();
        }
    }

    private void refuses(Path file, String... words) {
        assertThatThrownBy(Memory.bounded(() -> all(file)))
                .isInstanceOfSatisfying(
                        BrokenFile.class, broken -> assertThat(broken.detail()).contains(words));
    }

    @Test
    void saysInWhichRowAQuotationMarkWentWrong() throws IOException {
        refuses(file("a,b\n1,2\n3,\"never closed\n4,5\n"), "Row 3", "never closed");
        refuses(file("a,b\n1,\"closed\" and more\n"), "Row 2", "after a closing quotation mark");
    }

    @Test
    void refusesRowsAndColumnsBeyondReason() throws IOException {
        refuses(file("a,b\n1,2\n3," + "x".repeat(1_100_000) + "\n"), "Row 3", "longer than 1000000 characters");
        refuses(file("a,b\n1,2\n3,\"" + "line\n".repeat(300_000)), "Row 3");
        refuses(file("a" + ",b".repeat(100_000) + "\n"), "Row 1", "more than 1000 columns");
    }

    @Test
    void holdsNoMoreOfAnEndlessLineThanTheLimit() throws IOException {
        var file = directory.resolve("endless.csv");
        try (var out = Files.newOutputStream(file)) {
            out.write("a,b\n1,".getBytes(StandardCharsets.UTF_8));
            var megabyte = "y".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 200; i++) {
                out.write(megabyte);
            }
        }
        refuses(file, "Row 2");
    }

    @Test
    void refusesWhatIsNoTableWhateverItIsCalled() throws IOException {
        refuses(file(""), "empty");
        refuses(file("\n \n"), "nothing in the file");
        refuses(file("%PDF-1.7 <html>"), "not a table");
        refuses(file("GIF89a;alert(1)"), "not a table");
        refuses(file(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2}), "old kind");
    }
}
