package linchpin.tables.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import linchpin.support.Proves;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made of hostile words, opened again (D11, D12, D13). */
@Proves({"D11", "D12", "D13"})
class ExportTests {

    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "+1+1",
            "-2+3",
            "@SUM(1;2)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "\u0000=1+1",
            " =1+1",
            "\u00a0=1+1",
            "\uFEFF=1+1",
            "＝1+1",
            "=cmd|' /C calc'!A0",
            "=DDE(\"cmd\";\"/C calc\";\"x\")",
            "=HYPERLINK(\"http://example.org\";\"click\")",
            "=WEBSERVICE(\"http://example.org\")",
            "a;=1+1",
            "a\",=1+1",
            "a\n=1+1",
            "<f>1+1</f>",
            "]]>",
            "\ud800 half a letter",
            "‮desrever",
            "Ward “A” – naïve 😀");

    private static final Table TABLE = new Table(
            "=Title/of [it]",
            List.of("=A note", "* stands for fewer than 10"),
            List.of("Ward", "ward ", "=1+1", "", "Ward"),
            HOSTILE.stream()
                    .map(words -> List.<Cell>of(
                            Cell.of(words),
                            Cell.of(1234),
                            new Cell.Percent(83),
                            new Cell.Hidden("*"),
                            new Cell.Amount(new BigDecimal("-0.50"))))
                    .toList());

    private static final Pattern CODED = Pattern.compile("&#x([0-9a-f]+);");

    @TempDir
    Path directory;

    @Test
    void makesNoFormulaOfAnyWordsInASpreadsheet() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Spreadsheet.of(TABLE)))) {
            assertThat(book.getSheets()).hasSize(1);
            var rows = book.getFirstSheet().read();
            var cells = rows.stream().flatMap(row -> row.stream()).filter(cell -> cell != null);
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA || cell.getFormula() != null);
            var last = rows.getLast();
            assertThat(last.getCellAsString(0)).hasValue("Ward “A” – naïve 😀");
            assertThat(last.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(last.getCellAsNumber(1)).hasValue(new BigDecimal(1234));
            assertThat(last.getCellAsNumber(2)).hasValue(new BigDecimal("0.83"));
            assertThat(last.getCellAsString(3)).hasValue("*");
            assertThat(last.getCellAsNumber(4))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("-0.5"));
        }
    }

    @Test
    void standsASheetBesideAnotherAndMakesNoFormulaOfItsWordsEither() throws IOException {
        var numbers = new Table("How it was", List.of(), List.of("Answer"), List.of(List.of(Cell.of(3))));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Spreadsheet.of(numbers, TABLE)))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("How it was", "=Title of it");
            assertThat(book.getSheet(1).orElseThrow().read().stream()
                            .flatMap(row -> row.stream())
                            .filter(cell -> cell != null))
                    .hasSizeGreaterThan(HOSTILE.size())
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA || cell.getFormula() != null);
        }
    }

    @Test
    void makesNoFormulaOfAnyWordsInCsv() throws IOException {
        var rows = csv(TABLE);
        assertThat(rows).hasSize(HOSTILE.size() + 1);
        assertThat(rows).allSatisfy(row -> assertThat(row.getFirst()).doesNotMatch("(?s)[\\s\\p{Z}]*[=+\\-@＝].*"));
        assertThat(rows.get(1)).containsExactly("'=1+1", "1234", "83%", "*", "-0.50");
        var text = new String(CsvFile.of(TABLE), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"").doesNotContain("\u0000");
        assertThat(Pattern.compile("(?m)^[^\"\uFEFF]")
                        .matcher(text.replaceAll("\"[^\"]*\"", "\"\""))
                        .find())
                .as("a cell without quotes")
                .isFalse();
    }

    @Test
    void losesNoColumnToANameUsedTwice() throws IOException {
        assertThat(TABLE.distinctHeader()).containsExactly("Ward", "ward (2)", "=1+1", "Column 4", "Ward (3)");
        assertThat(csv(TABLE).getFirst()).containsExactly("Ward", "ward (2)", "'=1+1", "Column 4", "Ward (3)");
    }

    @Test
    void hidesNothingInASpreadsheet() throws IOException {
        var parts = parts(Spreadsheet.of(TABLE));
        assertThat(parts.keySet())
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml");
        assertThat(String.join("\n", parts.values()))
                .doesNotContainIgnoringCase("hidden=\"1\"")
                .doesNotContainIgnoringCase("hidden=\"true\"")
                .doesNotContainIgnoringCase("veryHidden")
                .doesNotContain(
                        "<definedName ",
                        "<f>",
                        "<f ",
                        "<hyperlink",
                        "externalReference",
                        "TargetMode",
                        "<legacyDrawing");
        assertThat(parts.get("docProps/core.xml"))
                .as("a program made it, and no person")
                .contains("<dc:creator>Linchpin</dc:creator>")
                .doesNotContain("lastModifiedBy");
    }

    /** All text of the file is text of the table: nothing else travels along. */
    @Test
    void holdsTheTextOfTheTableAndNoOther() throws IOException {
        var visible = new TreeSet<String>();
        visible.add(FileText.text(TABLE.title()));
        TABLE.notes().forEach(note -> visible.add(FileText.text(note)));
        visible.addAll(TABLE.distinctHeader());
        TABLE.rows()
                .forEach(row -> row.stream()
                        .filter(cell -> cell instanceof Cell.Text || cell instanceof Cell.Hidden)
                        .forEach(cell -> visible.add(FileText.text(cell.shown()))));
        var parts = parts(Spreadsheet.of(TABLE));
        assertThat(texts(parts.get("xl/sharedStrings.xml"))).isEqualTo(visible);
        assertThat(texts(parts.get("xl/worksheets/sheet1.xml")).stream().filter(text -> !text.matches("[-0-9.]+")))
                .isEmpty();
        assertThat(texts(parts.get("docProps/app.xml"))).isSubsetOf("Linchpin", "1.0");
        assertThat(texts(parts.get("docProps/core.xml"))).allMatch(text -> text.matches("[-0-9T:.Z]+|Linchpin"));
    }

    @Test
    void holdsWhatThePageShowsCellByCell() throws IOException {
        var table = new Table(
                "Answers",
                List.of(),
                List.of("Place", "Very good", "Positive"),
                List.of(
                        List.of(Cell.of("Royal"), Cell.of(12), new Cell.Percent(75)),
                        List.of(Cell.of("General"), new Cell.Hidden("*"), new Cell.Hidden("*"))));
        for (var i = 0; i < table.rows().size(); i++) {
            assertThat(csv(table).get(i + 1))
                    .isEqualTo(table.rows().get(i).stream().map(Cell::shown).toList());
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Spreadsheet.of(table)))) {
            var hidden = book.getFirstSheet().read().getLast();
            assertThat(hidden.getCellAsString(1)).hasValue("*");
            assertThat(hidden.getCellAsString(2)).hasValue("*");
        }
    }

    @Test
    void refusesANumberForAMark() {
        assertThatThrownBy(() -> new Cell.Hidden("3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Table("T", List.of(), List.of("One"), List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isReadByLibreOfficeWithoutAFormula() throws Exception {
        var office = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(office.isPresent(), "No LibreOffice: install it to have it read what we write");
        Files.write(directory.resolve("table.csv"), CsvFile.of(TABLE));
        var process = new ProcessBuilder(
                        office.orElseThrow().toString(),
                        "--headless",
                        "--convert-to",
                        "fods",
                        "--outdir",
                        ".",
                        "table.csv")
                .directory(directory.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(directory.resolve("table.fods"))).doesNotContain("table:formula");
    }

    private static List<List<String>> csv(Table table) throws IOException {
        try (var csv =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(CsvFile.of(table)))) {
            var rows = new ArrayList<List<String>>();
            csv.forEach(row -> rows.add(row.getFields()));
            return rows;
        }
    }

    private Map<String, String> parts(byte[] book) throws IOException {
        var file = Files.write(directory.resolve("table.xlsx"), book);
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Set<String> texts(String xml) {
        var texts = new TreeSet<String>();
        Pattern.compile(">([^<]+)<")
                .matcher(xml)
                .results()
                .forEach(found -> texts.add(CODED.matcher(found.group(1))
                        .replaceAll(code ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))))
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&")));
        return texts;
    }
}
