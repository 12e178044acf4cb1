package linchpin.tables;

import static linchpin.tables.Sheets.number;
import static linchpin.tables.Sheets.row;
import static linchpin.tables.Sheets.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of workbooks say what their spreadsheets show: dates of every kind, texts in pieces, and signs that XML cannot hold. */
class CellsOfWorkbooksTests {

    private static final String NAMES = row(1, words("Date"), words("Said"));

    @TempDir
    Path directory;

    private List<List<String>> read(Sheets sheets) {
        return Told.of(sheets.in(directory)).rows();
    }

    private String cell(String cell) {
        return read(new Sheets().sheet("a", NAMES, row(2, number("1", "45780"), cell)))
                .getFirst()
                .get(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1,45780,2025-05-03",
        "1,45780.5,2025-05-03T12:00",
        "1,45780.999999999,2025-05-04",
        "1,45780.34375,2025-05-03T08:15",
        "1,1,1900-01-01",
        "1,59,1900-02-28",
        "1,60,1900-02-29",
        "1,61,1900-03-01",
        "1,0,00:00",
        "1,-5,-5",
        "1,2958465,9999-12-31",
        "1,2958466,2958466",
        "1,45780e0,2025-05-03",
        "2,0.5,12:00",
        "3,1.5,36:00",
        "3,0.000011574,00:00:01",
        "4,45780,2025-05-03",
        "5,45780,45780",
        "6,45780,45780",
        "0,0.30000000000000004,0.3",
        "0,1e3,1000",
        "0,123456789012345678,123456789012345678"
    })
    void numbersAreShownAsTheirStyleSays(String style, String number, String shown) {
        assertThat(cell(number(style, number))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-03,2025-05-03",
        "2025-05-03T00:00:00,2025-05-03",
        "2025-05-03T00:00:00.000,2025-05-03",
        "2025-05-03T10:15:00,2025-05-03T10:15:00",
        "2025-05-03T10:15:00Z,2025-05-03T10:15:00Z",
        "10:15:00,10:15:00",
        "soon,soon"
    })
    void datesMayBeWrittenOut(String written, String shown) {
        assertThat(cell("t=\"d\" s=\"1\"><v>" + written + "</v>")).isEqualTo(shown);
    }

    @Test
    void aFormulaIsWhatItCameToLast() {
        assertThat(cell("s=\"1\"><f>A2+1</f><v>45781</v>")).isEqualTo("2025-05-04");
        assertThat(cell("t=\"str\"><f>T(A2)</f><v>so _x2014_ fine</v>")).isEqualTo("so — fine");
        assertThat(cell("s=\"1\"><f>A2+1</f>")).isEmpty();
        assertThat(cell("t=\"e\"><f>1/0</f><v>#DIV/0!</v>")).isEmpty();
        assertThat(cell("t=\"e\"><v>Fehler</v>")).isEmpty();
    }

    @Test
    void daysMayCountFrom1904() {
        var rows = read(new Sheets()
                .from1904()
                .sheet(
                        "a",
                        NAMES,
                        row(2, number("1", "44318"), words("styled")),
                        row(3, number("0", "44318"), words("plain")),
                        row(4, number("1", "44318.25"), words("with a time")),
                        row(5, "s=\"1\"><f>A2</f><v>44318</v>", words("worked out")),
                        row(6, "t=\"d\"><v>2025-05-03</v>", words("written out"))));
        assertThat(rows)
                .extracting(List::getFirst)
                .containsExactly("2025-05-03", "2025-05-03", "2025-05-03T06:00", "2025-05-03", "2025-05-03");
    }

    @Test
    void whereDaysCountFrom1904PlainNumbersBelowADateAreDays() {
        var rows = read(new Sheets()
                .from1904()
                .sheet(
                        "a",
                        row(1, words("Date received"), words("Number")),
                        row(2, number("0", "44318"), number("0", "44318"))));
        assertThat(rows.getFirst()).containsExactly("2025-05-03", "44318");
    }

    @Test
    void plainNumbersAmongDatesAreDates() {
        var rows = read(new Sheets()
                .sheet(
                        "a",
                        NAMES,
                        row(2, number("0", "45780.5"), words("a")),
                        row(3, number("1", "45780"), words("b")),
                        row(4, number("1", "45781"), words("c"))));
        assertThat(rows).extracting(List::getFirst).containsExactly("2025-05-03T12:00", "2025-05-03", "2025-05-04");
    }

    @Test
    void oneNumberDressedUpAsADateMakesNoDatesOfTheOthers() {
        var rows = read(new Sheets()
                .sheet(
                        "a",
                        row(1, words("Id"), words("Said")),
                        row(2, number("1", "45780"), words("a")),
                        row(3, number("0", "45781"), words("b")),
                        row(4, number("0", "45782"), words("c"))));
        assertThat(rows).extracting(List::getFirst).containsExactly("2025-05-03", "45781", "45782");
    }

    @Test
    void textsComeInPiecesAndWithoutHowTheyArePronounced() {
        assertThat(cell("t=\"inlineStr\"><is><r><t>So </t></r><r><rPr><b/></rPr><t>kind</t></r></is>"))
                .isEqualTo("So kind");
        assertThat(
                        cell(
                                "t=\"inlineStr\"><is><t>看護</t><rPh sb=\"0\" eb=\"2\"><t>カンゴ</t></rPh><phoneticPr fontId=\"1\"/></is>"))
                .isEqualTo("看護");
        assertThat(
                        cell(
                                "t=\"inlineStr\"><is><r><t>看</t></r><rPh sb=\"0\" eb=\"1\"><t>カン</t></rPh><r><t>護師</t></r></is>"))
                .isEqualTo("看護師");
    }

    @ParameterizedTest
    @CsvSource({
        "a_x000D_&#10;b,a|b",
        "a_x000A_b,a|b",
        "a_x000D_b,a|b",
        "_x005F_x000D_,_x000D_",
        "_x005f_x005F_,_x005F_",
        "x_x00e9_,xé",
        "_x00G9_,_x00G9_",
        "_x000D,_x000D",
        "snake_xray_x,snake_xray_x",
        "_x0009_a,\ta"
    })
    void signsThatXmlCannotHoldAreTheSigns(String written, String shown) {
        var text = shown.replace('|', '\n');
        assertThat(cell(words(written)).strip()).isEqualTo(text.strip());
    }

    @Test
    void emptyCellsCountForNothingHoweverFarTheyGo() {
        var rows = read(
                new Sheets()
                        .sheet(
                                "a",
                                NAMES,
                                row(2, number("1", "45780"), words("a")),
                                "<row r=\"3\"><c r=\"A3\" s=\"1\"/><c r=\"XFD3\" s=\"1\"/></row>",
                                "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>45781</v></c><c r=\"B4\" t=\"inlineStr\"><is><t>b</t></is></c><c r=\"XFD4\" s=\"1\"/></row>"));
        assertThat(rows).containsExactly(List.of("2025-05-03", "a"), List.of("2025-05-04", "b"));
    }

    @Test
    void columnsWithoutANameAreThereIfSomethingStandsInThem() {
        var told = Told.of(new Sheets()
                .sheet(
                        "a",
                        NAMES,
                        row(2, number("1", "45780"), words("a"), words("more")),
                        row(3, number("1", "45781"), words("b")))
                .in(directory));
        assertThat(told.header()).containsExactly("Date", "Said", "Column 3");
        assertThat(told.rows()).containsExactly(List.of("2025-05-03", "a", "more"), List.of("2025-05-04", "b", ""));
    }

    /** The one part that says where the others are may be called otherwise. */
    @Test
    void theWorkbookMayBeCalledOtherwise() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"/book.xml\"/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "book.xml",
                ("<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"x\"/></sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "_rels/book.xml.rels",
                "<Relationships><Relationship Id=\"x\" Target=\"one.xml\"/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "one.xml",
                ("<x:worksheet xmlns:x=\"any\"><x:sheetData><x:row><x:c t=\"str\"><x:v>Said</x:v></x:c></x:row>"
                                + "<x:row><x:c t=\"str\"><x:v>Kind</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Told.of(Told.bytes(directory, SmallWorkbook.written(parts))).rows())
                .containsExactly(List.of("Kind"));
    }
}
