package linchpin.tables;

import static linchpin.tables.Sheets.day;
import static linchpin.tables.Sheets.openRow;
import static linchpin.tables.Sheets.openTable;
import static linchpin.tables.Sheets.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenDocument sheets are read as what they show, and no further than a real one goes. */
class OpenDocumentTests {

    private static final String NAMES = openRow(said("Date"), said("Said"));

    @TempDir
    Path directory;

    private Told read(String rows) {
        return Told.of(Sheets.open(directory, openTable("Answers", NAMES + rows)));
    }

    private String cell(String cell) {
        return read(openRow(day("2025-05-03"), cell)).rows().getFirst().get(1);
    }

    @Test
    void readsDatesAndWords() {
        var told = read(openRow(day("2025-05-03"), said("Kind")) + openRow(day("2025-05-04T10:15:00"), said("Slow")));
        assertThat(told.header()).containsExactly("Date", "Said");
        assertThat(told.rows()).containsExactly(List.of("2025-05-03", "Kind"), List.of("2025-05-04T10:15:00", "Slow"));
        assertThat(told.numbers()).containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<table:table-cell office:value-type=\"float\" office:value=\"4\"><text:p>4 stars</text:p></table:table-cell>~4",
                "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50%</text:p></table:table-cell>~0.5",
                "<table:table-cell office:value-type=\"currency\" office:value=\"3.50\"><text:p>£3.50</text:p></table:table-cell>~3.5",
                "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>TRUE</text:p></table:table-cell>~true",
                "<table:table-cell office:value-type=\"time\" office:time-value=\"PT36H05M00S\"><text:p>12:05</text:p></table:table-cell>~36:05",
                "<table:table-cell office:value-type=\"string\" office:string-value=\"Kind\"/>~Kind",
                "<table:table-cell office:value-type=\"string\"><text:p>So <text:span>ki<text:span>nd</text:span></text:span></text:p></table:table-cell>~So kind",
                "<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"3\"/>b<text:tab/>c</text:p></table:table-cell>~a   b\tc",
                "<table:table-cell office:value-type=\"string\"><text:p>a</text:p><text:p/><text:p>b<text:line-break/>c</text:p></table:table-cell>~a||b|c",
                "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a remark</text:p></office:annotation><text:p>Kind</text:p></table:table-cell>~Kind",
                "<table:table-cell office:value-type=\"string\"><text:p>看護<text:ruby><text:ruby-base>師</text:ruby-base><text:ruby-text>シ</text:ruby-text></text:ruby></text:p></table:table-cell>~看護師",
                "<table:table-cell office:value-type=\"string\"><draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame><text:p>Kind</text:p></table:table-cell>~Kind",
                "<table:table-cell office:value-type=\"float\" office:value=\"0\"><text:p>#N/A</text:p></table:table-cell>~''",
                "<table:table-cell office:value-type=\"string\"><text:p>Err:502</text:p></table:table-cell>~''",
                "<table:table-cell/>~''"
            })
    void cellsSayWhatTheyShow(String cell, String shown) {
        assertThat(cell(cell)).isEqualTo(shown.replace('|', '\n'));
    }

    @Test
    void coveredCellsTakeTheirPlaceAndSayNothing() {
        var told = Told.of(Sheets.open(
                directory,
                openTable(
                        "a",
                        openRow(said("Date"), said("Ward"), said("Said"))
                                + "<table:table-row>" + day("2025-05-03")
                                + "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>"
                                + said("Kind") + "</table:table-row>")));
        assertThat(told.rows()).containsExactly(List.of("2025-05-03", "", "Kind"));
    }

    @Test
    void repeatedCellsAndRowsAreReadAsOftenAsTheyAreThere() {
        var told = read(
                "<table:table-row table:number-rows-repeated=\"3\">" + day("2025-05-03") + said("Kind")
                        + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
        assertThat(told.rows()).hasSize(3);
        assertThat(told.numbers()).containsExactly(2L, 3L, 4L);
        var wide = read(
                openRow(
                        day("2025-05-03"),
                        "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"));
        assertThat(wide.rows()).containsExactly(List.of("2025-05-03", "x", "x"));
    }

    @Test
    void rowsStandInGroupsAndHeaders() {
        var told = Told.of(Sheets.open(
                directory,
                openTable(
                        "a",
                        "<table:table-header-rows>" + NAMES
                                + "</table:table-header-rows><table:table-row-group><table:table-rows>"
                                + openRow(day("2025-05-03"), said("Kind"))
                                + "</table:table-rows></table:table-row-group>")));
        assertThat(told.rows()).containsExactly(List.of("2025-05-03", "Kind"));
    }

    @Test
    void allItsSheetsAreSeen() {
        var told = Told.of(Sheets.open(
                directory,
                "<table:tracked-changes><table:table-cell><text:p>gone</text:p></table:table-cell></table:tracked-changes>"
                        + openTable("Cover", openRow(said("The survey")))
                        + openTable("May", NAMES + openRow(day("2025-05-03"), said("Kind")))
                        + "<table:table table:name=\"Old\" table:style-name=\"hid\">" + NAMES + "</table:table>"
                        + openTable("June", NAMES + openRow(day("2025-06-03"), said("Slow")))));
        assertThat(told.rows())
                .containsExactly(List.of("2025-05-03", "Kind", "May"), List.of("2025-06-03", "Slow", "June"));
        assertThat(told.layout().unread())
                .containsExactlyInAnyOrder(
                        new Layout.Unread("Cover", Layout.Why.NO_TABLE), new Layout.Unread("Old", Layout.Why.HIDDEN));
    }

    private String refusal(String tables, String manifest) throws Throwable {
        var said = new String[1];
        var file = Sheets.open(directory, tables, manifest);
        Memory.bounded(() -> said[0] = Told.refusal(file)).call();
        return said[0];
    }

    @Test
    void goesNoFurtherThanARealOne() throws Throwable {
        var words = said("x".repeat(1_000));
        assertThat(refusal(
                        openTable(
                                "a",
                                NAMES + "<table:table-row table:number-rows-repeated=\"1000000\">" + day("2025-05-03")
                                        + words + "</table:table-row>"),
                        "<x/>"))
                .contains("repeats its rows");
        assertThat(refusal(
                        openTable(
                                "a",
                                openRow(
                                        "<table:table-cell table:number-columns-repeated=\"2000\"><text:p>x</text:p></table:table-cell>")),
                        "<x/>"))
                .contains("more than 1000 columns");
        assertThat(refusal(
                        openTable(
                                "a",
                                NAMES
                                        + openRow(
                                                day("2025-05-03"),
                                                "<table:table-cell><text:p>"
                                                        + "<text:s text:c=\"999999999\"/>".repeat(20_000)
                                                        + "</text:p></table:table-cell>")),
                        "<x/>"))
                .contains("million characters");
        assertThat(refusal("<!DOCTYPE x [<!ENTITY e \"x\">]>" + openTable("a", NAMES), "<x/>"))
                .contains("entities");
        assertThat(refusal(openTable("a", NAMES), "<manifest><encryption-data/></manifest>"))
                .contains("password");
        assertThat(refusal("", "<x/>")).contains("without a sheet");
        assertThat(refusal(openTable("a", NAMES + "<table:table-row>"), "<x/>")).contains("damaged");
    }
}
