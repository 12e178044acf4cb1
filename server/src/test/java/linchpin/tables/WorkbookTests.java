package linchpin.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path directory;

    private Path written(int rows) throws IOException {
        var file = directory.resolve("survey.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Answers");
            sheet.value(0, 0, "Date");
            sheet.value(0, 1, "Score");
            sheet.value(0, 2, "Comment");
            sheet.value(0, 3, "Extra");
            for (var row = 1; row <= rows; row++) {
                sheet.value(row, 0, LocalDate.of(2024, 5, 13));
                sheet.style(row, 0).format("dd/mm/yyyy").set();
                sheet.value(row, 1, 2);
                sheet.value(row, 2, "Lovely, \"really\"\nlovely");
            }
        }
        return file;
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

    @Test
    void readsDatesNumbersAndWords() throws IOException {
        assertThat(all(written(2)))
                .containsExactly(
                        List.of("Date", "Score", "Comment", "Extra"),
                        List.of("2024-05-13", "2", "Lovely, \"really\"\nlovely", ""),
                        List.of("2024-05-13", "2", "Lovely, \"really\"\nlovely", ""));
    }

    /** A cell as it stands in a sheet, of the style that is a date in the workbook that is written here. */
    private List<String> cells(String cells) throws IOException {
        var rows =
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\">" + cells + "</row>";
        return all(with(Map.of(SHEET, sheet(rows).getBytes(StandardCharsets.UTF_8))))
                .get(1);
    }

    @Test
    void readsWhatFormulasCameTo() throws IOException {
        assertThat(cells("<c r=\"A2\"><f>1+1</f><v>2.50</v></c><c r=\"B2\" t=\"str\"><f>T(1)</f><v>two</v></c>"
                        + "<c r=\"C2\" s=\"1\"><f>TODAY()</f><v>45425</v></c><c r=\"D2\" s=\"1\"><v>45425.5</v></c>"))
                .containsExactly("2.5", "two", "2024-05-13", "2024-05-13T12:00");
    }

    @Test
    void readsTruthErrorsAndNumbersWithExponents() throws IOException {
        assertThat(
                        cells(
                                "<c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"e\"><v>#N/A</v></c><c r=\"C2\"><v>1E-3</v></c>"))
                .containsExactly("true", "", "0.001");
    }

    @Test
    void leavesOutRowsOnWhichNothingIsWritten() throws IOException {
        var rows =
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"3\"><c r=\"A3\"/></row>"
                        + "<row r=\"9\"><c r=\"A9\"><v>7</v></c></row>";
        var file = with(Map.of(SHEET, sheet(rows).getBytes(StandardCharsets.UTF_8)));
        try (var lines = Rows.named(file)) {
            assertThat(lines.next()).extracting(Line::row, Line::line).containsExactly(9L, 9L);
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void refusesCellsOfAKindThatNoSpreadsheetWrites() throws IOException {
        refusesPart(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"q\"><v>1</v></c></row>"), "damaged");
        refusesPart(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>perhaps</v></c></row>"), "damaged");
    }

    @Test
    void letsAnHonestSheetThatPacksVeryWellPass() throws IOException {
        assertThat(all(written(30_000))).hasSize(30_001);
    }

    /** A workbook with these parts in place of, or beside, its own. */
    private Path with(Map<String, byte[]> parts) throws IOException {
        var own = new LinkedHashMap<String, byte[]>();
        try (var zip = new java.util.zip.ZipFile(written(1).toFile())) {
            for (var entry : zip.stream().toList()) {
                own.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        own.putAll(parts);
        var file = directory.resolve("changed.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : own.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<dimension ref=\"A1:XFD1048576\"/><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private void refuses(Path file, String words) {
        assertThatThrownBy(Memory.bounded(() -> all(file)))
                .isInstanceOfSatisfying(
                        BrokenFile.class, broken -> assertThat(broken.detail()).contains(words));
    }

    private void refusesPart(String name, String content, String words) throws IOException {
        refuses(with(Map.of(name, content.getBytes(StandardCharsets.UTF_8))), words);
    }

    @Test
    void believesNoDimension() throws IOException {
        var file = with(Map.of(
                SHEET,
                sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Date</t></is></c></row>"
                                + "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>soon</t></is></c></row>")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(all(file)).containsExactly(List.of("Date"), List.of("soon"));
        refusesPart(
                SHEET,
                sheet("<row r=\"1\"><c r=\"XFD1\" t=\"inlineStr\"><is><t>far</t></is></c></row>"),
                "more than 1000 columns");
    }

    @Test
    void fetchesNothingAndExpandsNoEntity() throws IOException {
        refusesPart(
                SHEET,
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"),
                "declares entities");
    }

    @Test
    void refusesCellsBeyondReason() throws IOException {
        refusesPart(
                SHEET,
                sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "x".repeat(1_100_000)
                        + "</t></is></c></row>"),
                "more than a million characters");
    }

    /** A part of so many megabytes that packs to nearly nothing. */
    private Path bomb(String name, String filler, int megabytes) throws IOException {
        var file = directory.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name));
            var megabyte = filler.repeat((1 << 20) / filler.length()).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        return file;
    }

    @Test
    void refusesBombsBeforeTheyExpand() throws IOException {
        refuses(bomb(SHEET, "<x y=\"1\"/>", 200), "far larger than any real one");
        refuses(bomb("xl/sharedStrings.xml", "<si><t>x</t></si>", 60), "more text than can be read from a workbook");
    }

    @Test
    void countsForItselfWhenThePartsLieAboutTheirSize() throws IOException {
        var bomb = bomb(SHEET, "<x y=\"1\"/>", 200);
        var bytes = Files.readAllBytes(bomb);
        for (var i = bytes.length - 22 - 200;
                i < bytes.length - 22;
                i++) { // the list stands at the end; each size there becomes 100
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1) {
                bytes[i + 24] = 100;
                bytes[i + 25] = bytes[i + 26] = bytes[i + 27] = 0;
            }
        }
        refuses(Files.write(bomb, bytes), "far larger than any real one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "xl/..\\evil.xml"})
    void refusesNamesThatLeadOut(String name) throws IOException {
        refusesPart(name, "<x/>", "leads out of the workbook");
        assertThat(directory.resolveSibling("evil.xml")).doesNotExist();
    }

    @Test
    void refusesTwoPartsOfOneName() throws IOException {
        refusesPart(SHEET.toUpperCase(java.util.Locale.ROOT), sheet(""), "same name");
    }

    @Test
    void refusesMorePartsThanAnyWorkbookHas() throws IOException {
        var file = directory.resolve("many.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i < 6_000; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.closeEntry();
            }
        }
        refuses(file, "more parts than any real one");
    }

    @Test
    void refusesPartsThatOverlap() throws IOException {
        var file = with(Map.of());
        var bytes = Files.readAllBytes(file);
        var entries = 0;
        for (var i = 0; i < bytes.length - 46; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2 && ++entries > 1) {
                bytes[i + 42] =
                        bytes[i + 43] = bytes[i + 44] = bytes[i + 45] = 0; // every part begins where the first does
            }
        }
        refuses(Files.write(file, bytes), "overlap");
    }

    @Test
    void refusesArchivesThatAreNoWorkbooksAndWorkbooksThatAreDamaged() throws IOException {
        var inner = new ByteArrayOutputStream();
        zip(inner, Map.of("a.csv", "a,b".getBytes(StandardCharsets.UTF_8)));
        var outer = directory.resolve("nested.xlsx");
        try (var out = Files.newOutputStream(outer)) {
            zip(out, Map.of("inner.zip", inner.toByteArray()));
        }
        refuses(outer, "not a workbook");
        var whole = Files.readAllBytes(written(100));
        refuses(Files.write(outer, java.util.Arrays.copyOf(whole, whole.length / 2)), "the end of it is missing");
        refusesPart(SHEET, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\">", "damaged");
    }

    private static void zip(OutputStream out, Map<String, byte[]> parts) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }
}
